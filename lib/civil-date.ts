/**
 * Dates as the exam knows them: a day or a month of the calendar, local to China, without a time. `Date` does not leave this
 * file, because its time zone turns a birthday into the day before.
 */
import { toHalfWidth } from './text.ts';

/** 'YYYY-MM-DD'. What comes from outside has been through `parseCivilDate`; compares as text. */
export type CivilDate = string;
/** 'YYYY-MM'. What comes from outside has been through `parseCivilMonth`; compares as text. */
export type CivilMonth = string;

const dayMillis = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');
const four = (number: number): string => String(number).padStart(4, '0');

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Years 1000–9999 only: `Date.UTC` reads 0–99 as 1900–1999, and no form means the year 20. */
function makeDate(year: number, month: number, day: number): CivilDate | null {
  const possible = year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return possible ? `${four(year)}-${two(month)}-${two(day)}` : null;
}

function makeMonth(year: number, month: number): CivilMonth | null {
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 ? `${four(year)}-${two(month)}` : null;
}

const numbersOf = (match: RegExpMatchArray): [number, number, number] => [Number(match[1]), Number(match[2]), Number(match[3])];

/** Strict: 'YYYY-MM-DD' and a day that exists, else null. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = text.match(/^(\d{4})-(\d{2})-(\d{2})$/);
  return match ? makeDate(...numbersOf(match)) : null;
}

/** Strict: 'YYYY-MM' and a month that exists, else null. */
export function parseCivilMonth(text: string): CivilMonth | null {
  const match = text.match(/^(\d{4})-(\d{2})$/);
  return match ? makeMonth(Number(match[1]), Number(match[2])) : null;
}

/** Negative, zero or positive as `a` is before, the same as or after `b`. Both are days, or both are months. */
export function compareCivil(a: CivilDate | CivilMonth, b: CivilDate | CivilMonth): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days since 1970-01-01. Throws on what `parseCivilDate` would refuse: that is a bug of the caller. */
function dayNumber(date: CivilDate): number {
  const match = parseCivilDate(date)?.match(/(\d+)-(\d+)-(\d+)/);
  if (!match) throw new RangeError('not a civil date');
  const [year, month, day] = numbersOf(match);
  return Date.UTC(year, month - 1, day) / dayMillis;
}

/** Throws a RangeError if `date` is no civil date. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date((dayNumber(date) + days) * dayMillis).toISOString().slice(0, 10);
}

/**
 * A day that the new month lacks becomes the month's last day (2022-01-31 + 1 → 2022-02-28). Throws a RangeError if `date` is
 * no civil date.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  dayNumber(date);
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${four(newYear)}-${two(newMonth)}-${two(Math.min(day, daysInMonth(newYear, newMonth)))}`;
}

/** Whole days from `from` to `to`: negative if `to` is the earlier. Throws a RangeError if either is no civil date. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function monthOf(date: CivilDate): CivilMonth {
  return date.slice(0, 7);
}

/** China has had one time zone, UTC+8 without summer time, since 1992. */
export function todayInShanghai(now: Date): CivilDate {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const separated = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?$/;
const separatedMonth = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/;

/**
 * Reads a day as pages show it: 2010-06-01, 2010/6/1, 2010.6.1, 2010年6月1日, 20100601, with or without a time of day after it.
 * The year comes first or it is null: 01/06/2010 is two different days in two countries.
 */
export function parseShownDate(text: string): CivilDate | null {
  const shown = toHalfWidth(text).trim();
  const match = shown.match(separated) ?? shown.match(/^(\d{4})(\d{2})(\d{2})$/);
  return match ? makeDate(...numbersOf(match)) : null;
}

/** Reads a month as pages show it: 2010-06, 2010/6, 2010年6月, 201006; of a whole day, its month. */
export function parseShownMonth(text: string): CivilMonth | null {
  const shown = toHalfWidth(text).trim();
  const match = shown.match(separatedMonth) ?? shown.match(/^(\d{4})(\d{2})$/);
  if (match) return makeMonth(Number(match[1]), Number(match[2]));
  const date = parseShownDate(shown);
  return date ? monthOf(date) : null;
}
