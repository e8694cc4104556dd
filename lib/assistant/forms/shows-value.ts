/** Does a control already show what is wanted? Exact up to width and blanks; dates in any way they are shown. */
import { parseShownDate, parseShownMonth } from '../../civil-date.ts';
import { sameOption } from '../../text.ts';
import type { ControlReading } from '../page/reading.ts';
import type { WriteValue } from '../page/writing.ts';
import { isPrompt } from './option-words.ts';

/** Nothing is chosen or typed yet. */
export function isEmpty(control: ControlReading): boolean {
  if (control.kind === 'checkbox' || control.kind === 'checkbox-group')
    return control.selected.length === 0 && control.shown === '';
  return control.shown.trim() === '' || isPrompt(control.shown);
}

export function showsValue(control: ControlReading, value: WriteValue): boolean {
  const { shown, selected } = control;
  switch (value.type) {
    case 'text':
      return shown.trim() === value.text || sameDate(shown, value.text);
    case 'date':
      return parseShownDate(shown) === value.date;
    case 'month':
      return parseShownMonth(shown) === value.month;
    case 'choice':
      return [value.option, ...value.aliases].some((word) => sameOption(word, shown));
    case 'choices':
      return (
        selected.length === value.options.length &&
        value.options.every(({ option, aliases }) =>
          selected.some((text) => [option, ...aliases].some((word) => sameOption(word, text))),
        )
      );
    case 'path':
      return samePath(shown, value.path);
    case 'flag':
      return (selected.length > 0 || shown !== '') === value.checked;
  }
}

/** A text control that holds a date may show it in another order of signs, but not with more or fewer parts. */
function sameDate(shown: string, wanted: string): boolean {
  const wantedDate = parseShownDate(wanted);
  if (wantedDate !== null) return parseShownDate(shown) === wantedDate;
  const wantedMonth = parseShownMonth(wanted);
  return wantedMonth !== null && parseShownDate(shown) === null && parseShownMonth(shown) === wantedMonth;
}

/** Some cascaders show the whole path, others only its end. */
function samePath(shown: string, path: readonly string[]): boolean {
  const parts = shown.split(/\s*[/>]\s*/);
  const wanted = parts.length === 1 ? path.slice(-1) : path;
  return parts.length === wanted.length && parts.every((part, index) => sameOption(part, wanted[index] ?? ''));
}
