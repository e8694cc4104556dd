/** Normal forms of what people and pages write. Text that differs only in width, blanks or brackets means the same. */

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const cjk = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef';
/** A blank that stands beside a Chinese character or a bracket only spaces out; between Latin words it separates. */
const spacingBlank = new RegExp(`(?<=[${cjk}()/、,:;·]) | (?=[${cjk}()/、,:;·])`, 'gu');

/** Full-width ASCII (Ａ１：（) and the ideographic blank become half-width; nothing else changes. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
}

/** Every run of blanks of any kind becomes one, none stay at the ends, invisible characters go. */
export function normaliseBlanks(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** One width, one kind of bracket, no blank that only spaces out (性　　别). */
function normaliseShape(text: string): string {
  const unified = normaliseBlanks(text.normalize('NFKC'))
    .replace(/[【〔〖[{]/g, '(')
    .replace(/[】〕〗\]}]/g, ')');
  return unified.replace(spacingBlank, '');
}

const remark = /\((?:必填|必选|选填|可选|非必填|必填项|required|optional)\)/g;
const ordinal = /^(?:\(\d{1,2}\)|\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]{1,3}、)/;
const request =
  /^(?:请(?:您|你|考生)?(?:在此|点击|如实|正确|仔细)?(?:下拉|搜索)?(?:选择|输入|填写|录入|选取|上传|填入)|(?:下拉)?选择(?=.{2})|填写(?=.{2})|输入(?=.{2})|please (?:enter|input|select|choose|fill in|type)|(?:enter|select|choose|input)(?= ))/;
const owner = /^(?:您的|你的|the |your )/;

/**
 * The normal form in which labels are compared. Not for showing: signs (`*`, `：`), brackets around the whole, numbering, 请选择,
 * 请输入 and remarks like (必填) are gone, Latin letters are small.
 */
export function normaliseLabel(text: string): string {
  const bare = normaliseShape(text.replace(/[*＊✱※:：]/g, ' '))
    .toLowerCase()
    .replace(/["'“”‘’「」『』?]/g, '')
    .replace(remark, '');
  const asked = bare.trim().replace(ordinal, '').trim().replace(request, '').trim().replace(owner, '');
  const unwrapped = asked.replace(/^\(([^()]+)\)$/, '$1');
  return unwrapped.replace(/^[\s,.、;。|·…-]+|[\s,.、;。|…-]+$/g, '');
}

/**
 * The normal form in which options are compared: width, blanks and brackets are unified, and nothing that could tell two
 * options apart is dropped (其他 stays other than 其它, A other than a).
 */
export function normaliseOption(text: string): string {
  return normaliseShape(text);
}

/** Equal, not similar: 中药学(士) is not 药学(士). */
export function sameOption(a: string, b: string): boolean {
  return normaliseOption(a) === normaliseOption(b);
}

/** Printable ASCII only: 英文半角. */
export function isHalfWidth(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** UTF-16 units, as `maxlength` and the counters of component libraries count. */
export function countCharacters(text: string): number {
  return text.length;
}

/** Half-width characters count one, full-width ones two: a Chinese character is two, also a rare one outside the basic plane. */
export function countHalfWidthUnits(text: string): number {
  let units = 0;
  for (const one of text) units += /[^\u0100-\uff60\uffdd-\uffe7\uffef-\u{10ffff}]/u.test(one) ? 1 : 2;
  return units;
}
