/** The exam's clock, ticking, on every page; marked when somebody has set its speed. */
import { useEffect, useState } from 'preact/hooks';
import type { SystemView } from '../../lib/portal/http/views.ts';
import { usePortal } from './portal-context.ts';

/** Asked again now and then: the trainer may have set it. */
const askAgainMillis = 15_000;

/** 'YYYY-MM-DD hh:mm:ss' of Shanghai, so many real milliseconds after the portal told its time. */
function shownAfter({ now, clockSpeed }: SystemView, passedMillis: number): string {
  const millis = Date.parse(now) + passedMillis * clockSpeed;
  return new Date(millis + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

export function useClock(): { shown: string; speed: number } | null {
  const { client, route } = usePortal();
  const [told, setTold] = useState<{ system: SystemView; at: number } | null>(null);
  const [, tick] = useState(0);
  const place = JSON.stringify(route);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew on every page
  useEffect(() => {
    const ask = () =>
      void client.system().then((answer) => answer.ok && setTold({ system: answer.value, at: performance.now() }));
    ask();
    const asking = setInterval(ask, askAgainMillis);
    addEventListener('portal-clock', ask);
    return () => {
      clearInterval(asking);
      removeEventListener('portal-clock', ask);
    };
  }, [client, place]);
  const stands = told === null || told.system.clockSpeed === 0;
  useEffect(() => {
    if (stands) return;
    const ticking = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(ticking);
  }, [stands]);
  return told && { shown: shownAfter(told.system, performance.now() - told.at), speed: told.system.clockSpeed };
}

/** To be called by whoever has just set the clock. */
export const tellClockChanged = (): void => void dispatchEvent(new Event('portal-clock'));

export function ClockBadge() {
  const { text } = usePortal();
  const clock = useClock();
  if (!clock) return null;
  const { shown, speed } = clock;
  return (
    <span class="clock-badge" data-speed={speed}>
      {text('examClock')}: <time>{shown}</time>
      {speed !== 1 && <b> {speed === 0 ? text('clockStopped') : text('clockFast', { speed })}</b>}
    </span>
  );
}
