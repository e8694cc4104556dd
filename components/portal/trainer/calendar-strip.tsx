/** The season as a picture: each window a bar, and where the clock stands. */
import type { ClockView } from '../../../lib/portal/http/trainer-views.ts';
import { useExamName } from '../layout.tsx';
import { usePortal } from '../portal-context.ts';
import { Scrollable } from '../scrollable.tsx';

const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const first = dayOf('2021-12-01');
const last = dayOf('2022-03-05');
const width = 960;
const at = (day: string): number => ((dayOf(day) - first) / (last - first)) * width;
const rows = ['registration', 'confirmation', 'payment'] as const;
const words = { registration: 'windowRegistration', confirmation: 'windowConfirmation', payment: 'windowPayment' } as const;
const months = ['2021-12-01', '2022-01-01', '2022-02-01', '2022-03-01'];

export function CalendarStrip({ view, now }: { view: ClockView; now: string }) {
  const { text } = usePortal();
  const examName = useExamName();
  const rowHeight = 26;
  const height = 24 + view.windows.length * rowHeight;
  const told = view.windows.map(
    (exam) =>
      `${examName(exam.examId)}: ${rows.map((name) => `${text(words[name])} ${exam[name].start}–${exam[name].end}`).join(', ')}`,
  );
  const place = now ? Math.min(width, Math.max(0, at(now))) : 0;
  return (
    <Scrollable label={text('calendarTitle')}>
      <svg
        class="calendar-strip"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${text('calendarTitle')}. ${told.join('. ')}`}
      >
        {months.map((month) => (
          <g key={month}>
            <line x1={at(month)} x2={at(month)} y1={0} y2={height} class="calendar-month" />
            <text x={at(month) + 4} y={14} class="calendar-word">
              {month.slice(0, 7)}
            </text>
          </g>
        ))}
        {view.windows.map((exam, row) =>
          rows.map((name) => {
            const x = at(exam[name].start);
            const shift = name === 'confirmation' ? 12 : 0;
            return (
              <rect
                key={`${exam.examId} ${name}`}
                class={`calendar-${name}`}
                x={x}
                y={22 + row * rowHeight + shift}
                width={Math.max(3, at(exam[name].end) - x + width / (last - first))}
                height={10}
                rx={2}
              >
                <title>{`${examName(exam.examId)} ${text(words[name])} ${exam[name].start} – ${exam[name].end}`}</title>
              </rect>
            );
          }),
        )}
        <line x1={place} x2={place} y1={0} y2={height} class="calendar-now" />
      </svg>
      <p class="calendar-key" aria-hidden="true">
        {rows.map((name) => (
          <span key={name} class={`key-${name}`}>
            {text(words[name])}
          </span>
        ))}
      </p>
    </Scrollable>
  );
}
