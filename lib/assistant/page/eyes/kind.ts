/** What kind of answer a control takes, by evidence: its own type, its role, its words, and its looks as the weakest hint. */
import { parseShownDate, parseShownMonth } from '../../../civil-date.ts';
import type { ControlKind } from '../reading.ts';
import { isInput, isTypable } from '../widgets/hands/dom.ts';
import { hasIcon } from './discover.ts';
import type { Draft } from './draft.ts';

const nativeKinds: Record<string, ControlKind> = {
  date: 'date',
  'datetime-local': 'date',
  month: 'month',
  number: 'number',
  file: 'file',
};

const dayWords = /日期|年月日|有效期|生日|截止|yyyy[-/.年]?mm[-/.月]?dd|\bdate\b|\bday\b|birth/i;
const monthWords = /年月|月份|选择月|yyyy[-/.年]?mm月?$|\bmonth\b/i;
const timeWords = /时间|毕业年|取得年/;
const pathWords = /省.?市|所在地区|户籍|籍贯|级联|region|cascad/i;

interface Words {
  label: string;
  hint: string;
}

/** Names that the page gives its elements: no proof, but a hint where the words leave it open. */
const looksOf = (root: Element, core: Element): string =>
  [root, root.parentElement, core, ...root.querySelectorAll('i,svg,span')]
    .map((one) => one?.getAttribute('class') ?? '')
    .join(' ')
    .toLowerCase();

function opensSomething(draft: Draft, root: Element, looks: string): boolean {
  const { core, input } = draft;
  if (draft.sort === 'drawn') return true;
  const stated = [root, core, ...(input ? [input] : [])];
  if (stated.some((one) => one.matches('[role="combobox"],[aria-haspopup]:not([aria-haspopup="false"]),[aria-expanded]')))
    return true;
  if (!isTypable(input)) return true;
  const asks = /^\s*(请选择|选择|select|choose|pick)/i.test(input.placeholder);
  if (input.readOnly)
    return (
      asks || hasIcon(root) || input.hasAttribute('onclick') || /select|picker|cascad|combo/.test(looks) || getsPointer(input)
    );
  return (
    (asks && (hasIcon(root) || /select|picker|cascad|combo/.test(looks))) ||
    /(^|[\s-])(select|cascader|combobox|autocomplete)/.test(looks)
  );
}

/** A readonly box over which the mouse becomes a hand wants to be clicked. */
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
export function kindOf(draft: Draft, root: HTMLElement, words: Words): ControlKind {
  const { sort, input, members, core } = draft;
  if (sort === 'radios') return 'radio-group';
  if (sort === 'checkboxes') return members.length > 1 ? 'checkbox-group' : 'checkbox';
  if (sort === 'file') return 'file';
  if (sort === 'select') return 'select';
  if (input?.localName === 'textarea') return 'textarea';
  const native = isInput(input) ? nativeKinds[input.type] : undefined;
  if (native) return native;
  const looks = looksOf(root, core);
  if (core.matches('[role="spinbutton"]') || /input-?number|stepper|spinner/.test(looks)) return 'number';
  const date = dateKind(draft, root, looks, words);
  if (date) return date;
  if (!opensSomething(draft, root, looks)) return 'text';
  if (/cascad/.test(looks) || (pathWords.test(words.label) && /picker|area|region/.test(looks))) return 'cascader';
  return isTypable(input) &&
    !input.readOnly &&
    (input.placeholder !== '' || core.matches('[role="combobox"]')) &&
    searches(input, words)
    ? 'searchable-select'
    : 'select';
}

/** Typing narrows the list down: the box says so, or ARIA does. */
function searches(input: HTMLInputElement | HTMLTextAreaElement, { hint }: Words): boolean {
  const stated = input.getAttribute('aria-autocomplete');
  return (stated !== null && stated !== 'none') || /关键|检索|搜索|输入|search|type/i.test(hint) || !input.readOnly;
}
