/** Comparing answers that are days or months. */
import { compareCivil, monthOf, parseCivilDate, parseCivilMonth } from '../../civil-date.ts';

const isMonth = (text: string) => parseCivilMonth(text) !== null;
const isCivil = (text: string | null): text is string => text !== null && (parseCivilDate(text) !== null || isMonth(text));

/** True where `a` is surely later than `b`: a day is compared with a month by its month. False where either is no date. */
export function isLater(a: string | null, b: string | null): boolean {
  if (!isCivil(a) || !isCivil(b)) return false;
  return isMonth(a) || isMonth(b) ? compareCivil(monthOf(a), monthOf(b)) > 0 : compareCivil(a, b) > 0;
}
