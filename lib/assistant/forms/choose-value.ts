/** One answer for one control: what exactly is to be written, or why it cannot be said exactly. Nothing is rounded or guessed. */
import { monthOf, parseCivilDate, parseCivilMonth } from '../../civil-date.ts';
import { findCodeList } from '../../exam/codes/index.ts';
import type { ExamPack, PackField } from '../../exam/pack.ts';
import { sameOption } from '../../text.ts';
import type { ControlReading } from '../page/reading.ts';
import type { SkipReason, WriteValue } from '../page/writing.ts';
import type { CustomAnswer } from '../profile/profile.ts';
import type { Answers } from '../rules/finding.ts';
import { isPrompt, spellingsOf, withoutCode } from './option-words.ts';

type ChosenValue = { value: WriteValue } | { skip: SkipReason };

/** The answer and what is needed to word it. `field` is undefined for an answer of the profile's own (`custom`). */
export interface Wanted {
  answer: CustomAnswer | readonly string[];
  field: PackField | undefined;
  answers: Answers;
  pack: ExamPack;
}

const inexact: ChosenValue = { skip: 'no-exact-option' };
const indefiniteSpellings = ['长期', '长期有效'];

export function chooseValue(control: ControlReading, wanted: Wanted): ChosenValue {
  const { answer } = wanted;
  switch (control.kind) {
    case 'text':
    case 'textarea':
      if (typeof answer === 'object' || typeof answer === 'boolean') return inexact;
      return isSearched(control, wanted) ? searchFor(String(answer)) : text(asShownText(String(answer), control));
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(String(answer)) ? text(String(answer)) : inexact;
    case 'date':
      return typeof answer === 'string' ? chooseDate(answer) : inexact;
    case 'month':
      return typeof answer === 'string' ? chooseMonth(answer) : inexact;
    case 'select':
    case 'searchable-select':
    case 'radio-group':
      return Array.isArray(answer) && answer.length !== 1 ? chooseSeveral(control, answer, wanted) : chooseOne(control, wanted);
    case 'checkbox-group':
      return typeof answer === 'boolean' ? inexact : chooseSeveral(control, asList(answer), wanted);
    case 'checkbox':
      return chooseFlag(answer);
    case 'cascader':
      return typeof answer === 'boolean' ? inexact : { value: { type: 'path', path: pathOf(asList(answer), wanted) } };
    case 'file':
      return { skip: 'file' };
  }
}

/** A box to type into whose answer has to be chosen from what it suggests: the words alone would not count. */
const isSearched = ({ hint }: ControlReading, { field }: Wanted): boolean =>
  (field?.answer === 'option' && field.codeList === undefined) || /关键字|关键词|检索|搜索|模糊查询/.test(hint);

const searchFor = (option: string): ChosenValue => ({
  value: { type: 'choice', option, aliases: [], keyword: keywordOf(option) },
});

const text = (value: string): ChosenValue => ({ value: { type: 'text', text: value } });
const asList = (answer: number | string | readonly string[]): string[] =>
  typeof answer === 'object' ? [...answer] : [String(answer)];

/** Dates are typed as the control's own hint shows them; everything else as it is. */
function asShownText(answer: string, { hint, maxLength }: ControlReading): string {
  if (answer === 'indefinite') return '长期';
  const isDate = parseCivilDate(answer) !== null;
  if (!isDate && parseCivilMonth(answer) === null) return answer;
  const asMonth = /yyyy\W?mm(?!\W?dd)|年月(?!日)/i.test(hint) && !/yyyy\W?mm\W?dd/i.test(hint);
  const parts = (asMonth ? monthOf(answer) : answer).split('-');
  const isTooLong = maxLength !== null && parts.join('-').length > maxLength;
  if (isTooLong || /yyyymm|(?<!\d)(?:19|20)\d{4}(?:\d\d)?(?!\d)/i.test(hint)) return parts.join('');
  const separator = hint.match(/(?:yyyy|(?<!\d)(?:19|20)\d\d)([/.])(?:mm|\d)/i)?.[1] ?? '-';
  return parts.join(separator);
}

/** A picker that takes months only may look like any other: the writer finds out, and takes nothing but a month for a month. */
function chooseDate(answer: string): ChosenValue {
  if (parseCivilDate(answer)) return { value: { type: 'date', date: answer } };
  return parseCivilMonth(answer) ? { value: { type: 'month', month: answer } } : inexact;
}

function chooseMonth(answer: string): ChosenValue {
  if (parseCivilMonth(answer)) return { value: { type: 'month', month: answer } };
  return parseCivilDate(answer) ? { value: { type: 'month', month: monthOf(answer) } } : inexact;
}

function chooseFlag(answer: Wanted['answer']): ChosenValue {
  const checked = answer === true || answer === '是' ? true : answer === false || answer === '否' ? false : null;
  return checked === null ? inexact : { value: { type: 'flag', checked } };
}

/** All spellings of one option, the wanted one first. */
function spellings(option: string, { field, pack }: Wanted): string[] {
  if (option === 'indefinite') return indefiniteSpellings;
  if (field?.answer === 'number') return [option, `${option}年`];
  return spellingsOf(option, field?.codeList, pack);
}

function chooseOne(control: ControlReading, wanted: Wanted): ChosenValue {
  const { answer } = wanted;
  const word = typeof answer === 'boolean' ? (answer ? '是' : '否') : (asList(answer)[0] ?? '');
  const found = findOption(control, spellings(word, wanted));
  if ('skip' in found) return found;
  const keyword = control.kind === 'searchable-select' ? { keyword: keywordOf(found.option) } : {};
  return { value: { type: 'choice', ...found, ...keyword } };
}

function chooseSeveral(control: ControlReading, words: readonly string[], wanted: Wanted): ChosenValue {
  const options: Array<{ option: string; aliases: string[] }> = [];
  for (const word of words) {
    const found = findOption(control, spellings(word, wanted));
    if ('skip' in found) return found;
    options.push(found);
  }
  return { value: { type: 'choices', options } };
}

type Found = { option: string; aliases: string[] } | { skip: SkipReason };

/** The listed option that is meant, exactly or by another spelling. A list still to be opened or searched cannot refuse one. */
function findOption(control: ControlReading, [word = '', ...aliases]: string[]): Found {
  const listed = control.options?.filter((option) => !isPrompt(option.text)) ?? [];
  if (listed.length === 0) return { option: word, aliases };
  const isSpelling = (text: string) => [word, ...aliases].some((spelling) => sameOption(text, spelling));
  const exact = listed.filter((option) => sameOption(option.text, word));
  const spelled = exact.length > 0 ? exact : listed.filter((option) => isSpelling(option.text));
  const meant = spelled.length > 0 ? spelled : listed.filter((option) => isSpelling(withoutCode(option.text) ?? ''));
  const only = meant.length === 1 ? meant[0] : undefined;
  if (only) return only.disabled ? { skip: 'no-exact-option' } : { option: only.text, aliases: [word, ...aliases] };
  if (meant.length > 1) return { skip: 'ambiguous-option' };
  return control.kind === 'searchable-select' ? { option: word, aliases } : { skip: 'no-exact-option' };
}

/** Lists show a unit as name(省,市,区) and are searched by its name. */
const keywordOf = (option: string): string => option.replace(/[(（][^()（）]*[,，][^()（）]*[)）]$/, '');

/** Outermost first. A list is a path already; a city needs its area before it, a specialty its group. */
function pathOf(answer: string[], { field, answers }: Wanted): string[] {
  const [last] = answer;
  if (answer.length !== 1 || last === undefined || field === undefined) return answer;
  const one = (id: string): string[] => (typeof answers[id] === 'string' && answers[id] !== '' ? [answers[id]] : []);
  const place = ['provinceLabel', 'registrationCity', 'registrationPoint'];
  if (field.id === 'examArea') return [...one('examArea'), ...one('registrationCity')];
  if (place.includes(field.id)) return place.slice(0, Math.max(2, place.indexOf(field.id) + 1)).flatMap(one);
  const group = findCodeList(field.codeList ?? '')?.items.find((item) => sameOption(item.name, last))?.group;
  return group === undefined ? answer : [group, last];
}
