/** Windows of the calendar as a sentence shows them: 2022年2月15日-25日. */
import type { CivilDate } from '../../../civil-date.ts';
import type { Language } from './field-labels.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

interface Day {
  year: number;
  month: number;
  day: number;
}

function dayOf(date: CivilDate): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

const chinese = ({ year, month, day }: Day, from?: Day): string =>
  `${from?.year === year ? '' : `${year}年`}${from?.year === year && from.month === month ? '' : `${month}月`}${day}日`;

/** The last day in full; the first one without what both have in common. */
function english(first: Day, last: Day): string {
  const whole = `${last.day} ${monthNames[last.month - 1]} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${monthNames[first.month - 1]} ${first.year} – ${whole}`;
  return first.month === last.month ? `${first.day}–${whole}` : `${first.day} ${monthNames[first.month - 1]} – ${whole}`;
}

/** From the first day to the last, both included; one day if they are the same. */
export function dateRange({ start, end }: { start: CivilDate; end: CivilDate }, language: Language): string {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (start === end) return language === 'zh' ? chinese(first) : `${first.day} ${monthNames[first.month - 1]} ${first.year}`;
  return language === 'zh' ? `${chinese(first)}-${chinese(last, first)}` : english(first, last);
}
