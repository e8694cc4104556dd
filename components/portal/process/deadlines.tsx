/** 时间安排: every window of this registration with the days that are left by the exam's clock. */
import { useEffect, useState } from 'preact/hooks';
import { type CivilDate, daysBetween } from '../../../lib/civil-date.ts';
import { dateRange } from '../../../lib/portal/core/texts/date-range.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import type { TextKey } from '../texts/zh.ts';
import { isLost } from './next-step.ts';

type WindowView = RegistrationView['windows']['registration'];
interface DeadlineRow {
  label: TextKey;
  window: WindowView;
  done: boolean;
}

function rowsOf({ windows, submission, confirmation, status }: RegistrationView): DeadlineRow[] {
  const submitted = submission !== null && !submission.withdrawn;
  const payment = windows.payment && { label: 'windowPayment', window: windows.payment, done: status === 'registered' };
  return [
    { label: 'windowRegistration', window: windows.registration, done: submitted },
    { label: 'windowConfirmation', window: windows.confirmation, done: confirmation !== null },
    ...(payment ? [payment as DeadlineRow] : []),
  ];
}

/** The day by the exam's clock; null until it is known. */
function useExamDay(): CivilDate | null {
  const { client } = usePortal();
  const [day, setDay] = useState<CivilDate | null>(null);
  useEffect(() => {
    void client.system().then((answer) => answer.ok && setDay(answer.value.now.slice(0, 10)));
  }, [client]);
  return day;
}

/** Where the exam is lost, nothing is left to be in time for. */
function useCountdown(lost: boolean): (row: DeadlineRow) => { words: string; tone: string } {
  const { text } = usePortal();
  const today = useExamDay();
  return ({ window: { start, end, phase }, done }) => {
    if (done) return { words: text('windowDone'), tone: 'tag tag-good' };
    if (phase === 'after') return { words: text('windowOver'), tone: 'tag tag-over' };
    if (!today || lost) return { words: '', tone: '' };
    if (phase === 'before') return { words: text('windowBefore', { days: daysBetween(today, start) }), tone: 'tag' };
    const days = daysBetween(today, end);
    return { words: days === 0 ? text('windowLastDay') : text('windowLeft', { days }), tone: 'tag tag-open' };
  };
}

export function Deadlines({ registration }: { registration: RegistrationView }) {
  const { text, language } = usePortal();
  const countdown = useCountdown(isLost(registration));
  return (
    <section class="process-part" aria-labelledby="deadlines-title">
      <h3 id="deadlines-title">{text('windows')}</h3>
      <div class="table-scroll">
        <table class="table deadlines">
          <thead>
            <tr>
              <th scope="col">{text('windowName')}</th>
              <th scope="col">{text('windowDates')}</th>
              <th scope="col">{text('stateColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(registration).map((row) => {
              const { words, tone } = countdown(row);
              return (
                <tr key={row.label}>
                  <th scope="row">{text(row.label)}</th>
                  <td>{dateRange(row.window, language)}</td>
                  <td>{words && <span class={tone}>{words}</span>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
