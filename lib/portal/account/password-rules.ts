/** Which passwords are taken: long ones that are not the first that anybody would try. */
import type { FieldProblem } from '../core/refusals.ts';
import { canonicalLogin } from './user-name.ts';

const shortestPassword = 8;

/** Without their digits at the end, which everybody adds. What is on no list of ours is let through. */
const common = new Set(
  (
    'password passw0rd p@ssword p@ssw0rd qwerty qwertyui qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx 1q2w3e4r 1qazxsw2 qazwsx qazwsxedc zaq12wsx ' +
    'abc abcd abcdefg abcdefgh a aa aaa woaini woaini1314 5201314 iloveyou admin administrator welcome letmein monkey dragon sunshine ' +
    'football baseball superman princess changeme test testtest hello helloworld zhangwei wangwei wang zhang li liu chen nihao huawei ' +
    'weixin wechat taobao baidu kaoshi baoming mima asd asdasd qwe qweasd qweasdzxc zxc zxcasd'
  ).split(' '),
);

const isRun = (text: string): boolean => {
  const steps = new Set(Array.from(text).map((one, index) => (index ? one.charCodeAt(0) - text.charCodeAt(index - 1) : null)));
  steps.delete(null);
  return steps.size <= 1 && [...steps].every((step) => step !== null && Math.abs(step) <= 1);
};
/** 20000101 … : a birthday, or a short piece over and over. */
const isDate = (text: string): boolean => /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text);
const isRepeated = (text: string): boolean => /^(.{1,4})\1+$/su.test(text);

function isCommon(password: string): boolean {
  const small = password.toLowerCase();
  const stem = small.replace(/[\d!.@#]+$/, '');
  const digits = /^\d+$/.test(small);
  const easyDigits =
    digits && (isDate(small) || /^(?:0?123456789\d*|12345678|987654321|0987654321|5201314.*|1314520.*)$/.test(small));
  return isRun(small) || isRepeated(small) || easyDigits || common.has(small) || (stem !== '' && common.has(stem));
}

/** What is wrong with a new password; `names` = user name and document number, where they are known. */
export function passwordProblem(password: string, names: readonly string[]): Omit<FieldProblem, 'field'> | null {
  if (Array.from(password).length < shortestPassword) return { code: 'password-too-short', details: { min: shortestPassword } };
  if (names.some((name) => canonicalLogin(name) === canonicalLogin(password))) return { code: 'password-is-name' };
  return isCommon(password) ? { code: 'password-too-common' } : null;
}
