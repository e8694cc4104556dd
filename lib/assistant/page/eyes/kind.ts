/** What kind of answer a control takes, by evidence: its own type, its role, its words, and its looks as the weakest hint. */
import { parseShownDate, parseShownMonth } from '../../../civil-date.ts';
import type { ControlKind } from '../reading.ts';
import { isInput, isTypable } from '../widgets/hands/dom.ts';
import type { Draft } from './draft.ts';
import { partsOf, writable } from './drawn.ts';
import { ancestorsOf, type Scan } from './scan.ts';
import { isPlaceholder } from './words.ts';

const nativeKinds: Record<string, ControlKind> = {
  date: 'date',
  'datetime-local': 'date',
  month: 'month',
  number: 'number',
  file: 'file',
};

const dayWords = /日期|年月日|有效期|生日|截止|yyyy[-/.年]?mm[-/.月]?dd|\bdate\b|\bday\b|birth/i;
const monthWords = /年月|月份|选择月|(^|\D)(19|20)\d\d[-/.年](0[1-9]|1[0-2])月?(?![-/.\d])|yyyy[-/.年]?mm月?$|\bmonth\b/i;
const timeWords = /时间|毕业年|取得年/;
const pathWords = /省.{0,2}市|所在地区|户籍|籍贯|级联|region|cascad/i;

interface Words {
  label: string;
  hint: string;
}

/** Names that the page gives its elements, wrappers with nothing else in them included: no proof, but a hint. */
function looksOf(root: Element, core: Element, scan: Scan): string {
  const shown = scan.text(root);
  const outer = ancestorsOf(root, 3);
  const end = outer.findIndex((one) => scan.text(one) !== shown || one.matches('form,td,body'));
  const inner = root.contains(core) ? ancestorsOf(core, 10).filter((one) => root.contains(one)) : [];
  // A closed calendar may lie in the box: its cells name months and years that nobody sees.
  const icons = [...root.querySelectorAll('i,svg,span')].filter(scan.isVisible);
  const parts = [root, core, ...inner, ...(end < 0 ? outer : outer.slice(0, end)), ...icons];
  return parts
    .map((one) => one.getAttribute('class') ?? '')
    .join(' ')
    .toLowerCase();
}

/** Opens a list, a calendar or a layer when clicked, going by role, words, arrow, mouse, and last of all by its names. */
function opensSomething(draft: Draft, root: Element, looks: string): boolean {
  const { core, input } = draft;
  if (draft.sort === 'drawn') return !core.matches(writable);
  const stated = [root, core, ...(input ? [input] : [])];
  if (stated.some((one) => one.matches('[role="combobox"],[aria-haspopup]:not([aria-haspopup="false"]),[aria-expanded]')))
    return true;
  if (!isTypable(input)) return true;
  const wantsText = /输入|填写|录入|enter/i.test(input.placeholder);
  const asks = isPlaceholder(input.placeholder) && !wantsText;
  const named = /(^|[\s_-])(select|cascader|combobox|autocomplete|picker)/.test(looks);
  if (!input.readOnly) return (asks && (hasArrow(root) || named)) || (named && !/(^|[\s_-])picker/.test(looks));
  return asks || hasArrow(root) || input.hasAttribute('onclick') || named || (!wantsText && isClicked(input, root));
}

/** A picture that is seen. */
const hasArrow = (root: Element): boolean =>
  [...root.querySelectorAll('svg,i,img,[class*="icon"],[class*="arrow"],[class*="caret"]')].some((one) => one.checkVisibility());

/** The row around it is one big button, or the mouse becomes a hand over it. */
const isClicked = (input: Element, root: Element): boolean =>
  [input, root, ...ancestorsOf(root, 4)].some(
    (one, at) => (at === 0 || !one.matches('label')) && (one.matches('[role="button"]') || (at < 3 && getsPointer(one))),
  );

const getsPointer = (input: Element): boolean => input.ownerDocument.defaultView?.getComputedStyle(input).cursor === 'pointer';

/** Whole words of a class list: `validate` is no date. */
const dateLooks = /(^|[\s_-])(date|calendar)|(date|calendar)-?(picker|editor|box|input)|laydate|wdate/;
const calendarLooks = new RegExp(`${dateLooks.source}|(^|[\\s_-])(time|picker)`);

function dateKind(draft: Draft, root: Element, looks: string, { label, hint }: Words): 'date' | 'month' | null {
  const { input } = draft;
  const value = isTypable(input) ? input.value : '';
  const words = `${label} ${hint}`;
  const isOpener = opensSomething(draft, root, looks);
  const byLooks = calendarLooks.test(looks) && !/select|cascad/.test(looks.replace(/selection/g, ''));
  const byWords = dayWords.test(words) || monthWords.test(words) || (timeWords.test(label) && (isOpener || byLooks));
  const byValue = parseShownDate(value) !== null || parseShownMonth(value) !== null;
  const isList = root.matches('[role="combobox"]') || draft.core.matches('[role="combobox"],[aria-haspopup="listbox"]');
  if (isList && !dateLooks.test(looks)) return null;
  if (!byWords && !(byLooks && (byValue || dateLooks.test(looks)))) return null;
  if (/经历|类型|编号|号码|年限|[是否]否?$/.test(label) && !byLooks) return null;
  const isMonth =
    /(^|[\s_-])month/.test(looks) ||
    (monthWords.test(hint) && !/yyyy[-/.年]?mm[-/.月]?dd/i.test(hint)) ||
    /年月$|月份$/.test(label) ||
    (parseShownMonth(value) !== null && parseShownDate(value) === null);
  return isMonth ? 'month' : 'date';
}

/** `root` is the widget's box; the words are what was found around it. */
export function kindOf(draft: Draft, root: HTMLElement, words: Words, scan: Scan): ControlKind {
  const { sort, input, members, core } = draft;
  if (sort === 'radios') return 'radio-group';
  if (sort === 'checkboxes') return members.length > 1 ? 'checkbox-group' : 'checkbox';
  if (sort === 'file') return 'file';
  if (sort === 'select') return 'select';
  if (input?.localName === 'textarea') return 'textarea';
  const native = isInput(input) ? nativeKinds[input.type] : undefined;
  if (native) return native;
  const looks = looksOf(root, core, scan);
  const parts = Math.max(partsOf(core), partsOf(root));
  if (parts > 1) return parts === 2 ? 'month' : 'date';
  if (core.matches('[role="spinbutton"]') || /input-?number|number-?input|stepper|spinner/.test(looks)) return 'number';
  const date = dateKind(draft, root, looks, words);
  if (date) return date;
  if (!opensSomething(draft, root, looks)) return isLong(core) ? 'textarea' : 'text';
  if (/cascad/.test(looks) || core.matches('[aria-haspopup="tree"]') || isPath(words, looks)) return 'cascader';
  return searches(input, core, words) ? 'searchable-select' : 'select';
}

/** Written on without any input, in more than one line. */
const isLong = (core: Element): boolean =>
  core.matches('[aria-multiline="true"]') || (core.matches('[contenteditable]') && core.clientHeight > 60);

const isPath = ({ label, hint }: Words, looks: string): boolean =>
  pathWords.test(hint) || (pathWords.test(label) && /picker|area|region/.test(looks));

/** Typing narrows the list down: the box says so, or ARIA does. */
function searches(input: Draft['input'], core: Element, { hint }: Words): boolean {
  if (/关键|检索|搜索|输入|search|type/i.test(hint)) return true;
  if (!isTypable(input) || input.readOnly) return false;
  return input.placeholder !== '' || core.matches('[role="combobox"],[aria-autocomplete]');
}
