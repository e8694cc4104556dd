/** The panels of days and of months. Arrow keys move by day or month, Enter chooses, Escape closes. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { addDays, addMonths, type CivilDate, type CivilMonth, daysBetween, monthOf } from '../../../lib/civil-date.ts';
import { usePortal } from '../portal-context.ts';

interface PanelProps {
  value: string | null;
  openAt: CivilMonth;
  labelledBy: string;
  onChoose: (value: string) => void;
  onClose: () => void;
  children?: ComponentChildren;
}

const firstOf = (month: CivilMonth): CivilDate => `${month}-01`;
const movedBy = (month: CivilMonth, months: number): CivilMonth => monthOf(addMonths(firstOf(month), months));
/** 1970-01-01 was a Thursday. */
const weekday = (date: CivilDate): number => (((daysBetween('1970-01-01', date) + 3) % 7) + 7) % 7;

const weekdays = { zh: ['一', '二', '三', '四', '五', '六', '日'], en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] };

function daysShown(month: CivilMonth): CivilDate[] {
  const first = firstOf(month);
  const start = addDays(first, -weekday(first));
  return Array.from({ length: 42 }, (_, index) => addDays(start, index));
}

/** The day that an arrow key goes to, or null. */
function dayAfterKey(day: CivilDate, key: string): CivilDate | null {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  if (Object.hasOwn(steps, key)) return addDays(day, steps[key] ?? 0);
  return key === 'PageUp' ? addMonths(day, -1) : key === 'PageDown' ? addMonths(day, 1) : null;
}

export function DayPanel({ value, openAt, labelledBy, onChoose, onClose, children }: PanelProps) {
  const { language } = usePortal();
  const [month, setMonth] = useState(value ? monthOf(value) : openAt);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    const day = (event.target as HTMLElement).dataset.day;
    const next = day ? dayAfterKey(day, event.key) : null;
    if (!next) return;
    event.preventDefault();
    setMonth(monthOf(next));
    const panel = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => panel.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  };
  return (
    <div role="dialog" aria-labelledby={labelledBy} class="calendar" onKeyDown={onKeyDown}>
      <Turner month={month} onTurn={(months) => setMonth(movedBy(month, months))} byMonth />
      <table>
        <thead>
          <tr>
            {weekdays[language].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(daysShown(month)).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    class={monthOf(day) === month ? 'day' : 'day day-outside'}
                    data-day={day}
                    title={day}
                    aria-pressed={day === value}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  );
}

const weeksOf = (days: CivilDate[]): CivilDate[][] => Array.from({ length: 6 }, (_, week) => days.slice(week * 7, week * 7 + 7));

export function MonthPanel({ value, openAt, labelledBy, onChoose, onClose, children }: PanelProps) {
  const { text } = usePortal();
  const [shown, setShown] = useState(value ?? openAt);
  const year = shown.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  return (
    <div role="dialog" aria-labelledby={labelledBy} class="calendar" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <Turner month={shown} onTurn={(by) => setShown(movedBy(shown, by))} />
      <div class="months">
        {months.map((month) => (
          <button key={month} type="button" class="month" aria-pressed={month === value} onClick={() => onChoose(month)}>
            {text('monthLabel', { month: Number(month.slice(5)) })}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

interface TurnerProps {
  month: CivilMonth;
  onTurn: (months: number) => void;
  byMonth?: boolean;
}

/** « ‹ 2022 年 4 月 › » */
function Turner({ month, onTurn, byMonth = false }: TurnerProps) {
  const { text } = usePortal();
  const year = text('yearLabel', { year: month.slice(0, 4) });
  const turn = (label: string, sign: string, months: number) => (
    <button type="button" class="turn" aria-label={label} onClick={() => onTurn(months)}>
      {sign}
    </button>
  );
  return (
    <div class="turner">
      {turn(text('previousYear'), '«', -12)}
      {byMonth && turn(text('previousMonth'), '‹', -1)}
      <span aria-live="polite">
        {year} {byMonth && text('monthLabel', { month: Number(month.slice(5)) })}
      </span>
      {byMonth && turn(text('nextMonth'), '›', 1)}
      {turn(text('nextYear'), '»', 12)}
    </div>
  );
}
