/** When what can be done: the windows of an exam in a 考区, and what is lost when one has closed. Days are Shanghai's, whole ones. */
import type { CivilDate } from '../../civil-date.ts';
import health2022 from '../../exam/packs/health-2022.json' with { type: 'json' };
import nurse2022 from '../../exam/packs/nurse-2022.json' with { type: 'json' };
import { areaName } from './area-policies.ts';
import type { RefusalCode } from './refusals.ts';
import type { Moment, Registration } from './registration.ts';

export type WindowName = 'registration' | 'confirmation' | 'payment';

/** From the beginning of the first day to the end of the last. */
export interface Window {
  start: CivilDate;
  end: CivilDate;
}

interface CalendarRow {
  window: string;
  scope: string;
  start: string;
  end: string;
}

const calendars: Readonly<Record<string, readonly CalendarRow[]>> = {
  'health-2022': health2022.calendar,
  'nurse-2022': nurse2022.calendar,
};

/**
 * Where no notice names a day: confirmation runs from the day after registration opens to the day after it closes, and the nurses
 * pay when everybody does. Inferred from the other years' calendars.
 */
const assumed: Readonly<Record<string, Readonly<Record<WindowName, Window>>>> = {
  'health-2022': {
    registration: { start: '2021-12-20', end: '2021-12-30' },
    confirmation: { start: '2021-12-21', end: '2021-12-31' },
    payment: { start: '2022-02-15', end: '2022-02-25' },
  },
  'nurse-2022': {
    registration: { start: '2021-12-08', end: '2021-12-21' },
    confirmation: { start: '2021-12-09', end: '2021-12-22' },
    payment: { start: '2022-02-15', end: '2022-02-25' },
  },
};

/** The area's own window, else the nation's, else the assumed one. Throws a RangeError on an exam that there is not. */
export function windowOf(examId: string, name: WindowName, areaCode: string | null): Window {
  const rows = (calendars[examId] ?? []).filter(({ window }) => window === name);
  const own = rows.find(({ scope }) => areaCode !== null && scope === areaName(areaCode));
  const found = own ?? rows.find(({ scope }) => scope === 'national') ?? assumed[examId]?.[name];
  if (!found) throw new RangeError(`no calendar of ${examId}`);
  return { start: found.start, end: found.end };
}

/** 'before', 'open' or 'after'. */
export function phaseOf({ start, end }: Window, now: Moment): 'before' | 'open' | 'after' {
  const day = now.slice(0, 10);
  return day < start ? 'before' : day > end ? 'after' : 'open';
}

const closedCodes: Readonly<Record<WindowName, { before: RefusalCode; after: RefusalCode }>> = {
  registration: { before: 'registration-not-open', after: 'registration-closed' },
  confirmation: { before: 'confirmation-not-open', after: 'confirmation-closed' },
  payment: { before: 'payment-not-open', after: 'payment-closed' },
};

/** Why it cannot be done now; null if it can. */
export function closedNow(examId: string, name: WindowName, areaCode: string | null, now: Moment) {
  const window = windowOf(examId, name, areaCode);
  const phase = phaseOf(window, now);
  return phase === 'open' ? null : { code: closedCodes[name][phase], details: { start: window.start, end: window.end } };
}

/**
 * Whether details can be entered and submitted now. Who submitted in time and withdrew may do so until the confirmation closes
 * (guide L422–L424); everybody else while registration is open.
 */
export function closedForDetails(state: Exclude<Registration, { status: 'notChosen' }>, now: Moment) {
  const areaCode = 'areaCode' in state ? state.areaCode : null;
  const late = 'withdrawn' in state && state.withdrawn !== null;
  const name =
    late && phaseOf(windowOf(state.examId, 'registration', areaCode), now) === 'after' ? 'confirmation' : 'registration';
  return closedNow(state.examId, name, areaCode, now);
}

export type Forfeiture = 'registration-missed' | 'confirmation-missed' | 'payment-missed';

/** 视为自动放弃: what was missed by now, or null (guide L65, L446, L477). */
export function forfeitureOf(state: Registration, now: Moment): Forfeiture | null {
  if (state.status === 'notChosen') return null;
  const over = (name: WindowName) =>
    phaseOf(windowOf(state.examId, name, 'areaCode' in state ? state.areaCode : null), now) === 'after';
  switch (state.status) {
    case 'choosingArea':
    case 'readingNotice':
    case 'filling':
      return over(state.withdrawn ? 'confirmation' : 'registration') ? 'registration-missed' : null;
    case 'submitted':
      return over('confirmation') ? 'confirmation-missed' : null;
    case 'awaitingPayment':
      return over('payment') ? 'payment-missed' : null;
    default:
      return null;
  }
}
