/** The clock: set, run faster, stopped, or moved to where a deadline is. */
import { useEffect, useState } from 'preact/hooks';
import type { ClockView } from '../../../lib/portal/http/trainer-views.ts';
import { tellClockChanged, useClock } from '../clock-badge.tsx';
import { useExamName } from '../layout.tsx';
import { usePortal } from '../portal-context.ts';
import { CalendarStrip } from './calendar-strip.tsx';

const speeds = [
  { speed: 0, label: 'speedStop' },
  { speed: 1, label: 'speedReal' },
  { speed: 60, label: 'speedHour' },
  { speed: 1440, label: 'speedDay' },
] as const;

const windowNames = [
  ['registration', 'windowRegistration'],
  ['confirmation', 'windowConfirmation'],
  ['payment', 'windowPayment'],
] as const;

function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function ClockPanel() {
  const { client, text, tell } = usePortal();
  const [view, setView] = useState<ClockView | null>(null);
  const clock = useClock();
  useEffect(() => {
    void client.trainer.clock().then((answer) => answer.ok && setView(answer.value));
  }, [client]);
  const change = async (wanted: { now?: string; speed?: number }) => {
    const answer = await client.trainer.setClock(wanted);
    if (answer.ok) setView(answer.value);
    else tell({ tone: 'error', text: answer.refusal.message });
    tellClockChanged();
  };
  const now = clock?.shown ?? '';
  return (
    <section class="trainer-part" aria-labelledby="clock-title">
      <h3 id="clock-title">{text('clockTitle')}</h3>
      <p class="trainer-clock">
        <time>{now}</time>
      </p>
      <p class="hint">{text('clockHint')}</p>
      <SetClock now={now} onSet={(time) => void change({ now: time })} />
      <fieldset class="trainer-speeds">
        <legend>{text('clockSpeed')}</legend>
        {speeds.map(({ speed, label }) => (
          <button
            key={speed}
            type="button"
            class="button"
            aria-pressed={clock?.speed === speed}
            onClick={() => void change({ speed })}
          >
            {text(label)}
          </button>
        ))}
        <button
          type="button"
          class="button"
          onClick={() => void change({ now: `${dayAfter(now.slice(0, 10))}T${now.slice(11, 16)}` })}
        >
          {text('clockDayOn')}
        </button>
      </fieldset>
      {view && <CalendarStrip view={view} now={now.slice(0, 10)} />}
      {view && <Jumps view={view} onJump={(time) => void change({ now: time })} />}
    </section>
  );
}

function SetClock({ now, onSet }: { now: string; onSet: (time: string) => void }) {
  const { text } = usePortal();
  const [time, setTime] = useState('');
  return (
    <div class="desk-search-row">
      <label>
        {text('clockNewTime')}
        <input
          type="datetime-local"
          class="box"
          value={time || now.slice(0, 16).replace(' ', 'T')}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="button button-primary" disabled={time === ''} onClick={() => onSet(time.slice(0, 16))}>
        {text('clockApply')}
      </button>
    </div>
  );
}

function Jumps({ view, onJump }: { view: ClockView; onJump: (time: string) => void }) {
  const { text } = usePortal();
  const examName = useExamName();
  return (
    <div class="trainer-jumps">
      {view.windows.map((exam) => (
        <fieldset key={exam.examId}>
          <legend>{examName(exam.examId)}</legend>
          {windowNames.flatMap(([name, label]) => {
            const { start, end } = exam[name];
            const window = text(label);
            return [
              { time: `${start}T09:00`, words: text('jumpOpens', { window }) },
              { time: `${end}T09:00`, words: text('jumpLast', { window }) },
              { time: `${dayAfter(end)}T09:00`, words: text('jumpAfter', { window }) },
            ].map(({ time, words }) => (
              <button key={words} type="button" class="link" onClick={() => onJump(time)}>
                {words} <span class="hint">{time.slice(5, 10)}</span>
              </button>
            ));
          })}
        </fieldset>
      ))}
    </div>
  );
}
