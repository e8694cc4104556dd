/** What a page shows, as answers: dates in the profile's own writing, prompts and empty controls left out. */
import { parseShownDate, parseShownMonth } from '../../civil-date.ts';
import type { ExamPack, PackField } from '../../exam/pack.ts';
import { knownOptions, withoutCode } from '../forms/option-words.ts';
import { isEmpty } from '../forms/shows-value.ts';
import type { ControlReading } from '../page/reading.ts';

/** A number shown as 110105********002X: it tells nothing that a rule could judge. */
export const isMasked = (control: ControlReading): boolean => /[*＊●•]{2,}/.test(control.shown);

/** Undefined where the control shows nothing yet. */
export function shownAnswer(control: ControlReading, field: PackField, pack: ExamPack): string | string[] | undefined {
  if (isEmpty(control)) return undefined;
  if (field.answer === 'options') return control.selected.length > 0 ? control.selected : control.shown.split('、');
  if (control.kind === 'cascader') return control.shown.split(/\s*[/>]\s*/).at(-1);
  const shown = control.shown.trim();
  if (field.answer === 'option') return asOption(shown, field, pack);
  if (field.answer !== 'date' && field.answer !== 'month') return shown;
  if (/^长期(?:有效)?$/.test(shown)) return 'indefinite';
  return parseShownDate(shown) ?? parseShownMonth(shown) ?? shown;
}

/** 01 汉族 is 汉族, but 5年制 is no 年制: a code is left out only where a known option remains. */
function asOption(shown: string, field: PackField, pack: ExamPack): string {
  const bare = withoutCode(shown);
  return bare !== null && knownOptions(field, pack)?.has(bare) ? bare : shown;
}
