/** The portal's time: the real one, or one that was set and runs on. Times of the exam are Shanghai's, UTC+8 without summer time. */
import type { Moment } from './core/registration.ts';

/** Milliseconds since the epoch. */
export type Clock = () => number;

const shanghaiOffsetMillis = 8 * 3_600_000;

/** '2021-12-20T09:00:00+08:00'. */
export function momentOf(millis: number): Moment {
  return `${new Date(millis + shanghaiOffsetMillis).toISOString().slice(0, 19)}+08:00`;
}

/** A clock that was set: it showed `examMillis` when the real one showed `realMillis`, and goes `speed` times as fast; 0 = it stands. */
export interface ClockSetting {
  examMillis: number;
  realMillis: number;
  speed: number;
}

/** What a clock shows when the real one shows `realMillis`; without a setting, the real time. */
export function readClock(setting: ClockSetting | null, realMillis: number): number {
  return setting ? setting.examMillis + Math.round((realMillis - setting.realMillis) * setting.speed) : realMillis;
}

/** Milliseconds of a Shanghai time such as '2021-12-20T09:00'; null if it is none. */
export function millisOf(shanghai: string): number | null {
  const millis = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(shanghai) ? Date.parse(`${shanghai}:00+08:00`) : Number.NaN;
  return Number.isNaN(millis) ? null : millis;
}
