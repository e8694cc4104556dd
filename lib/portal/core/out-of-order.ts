/** Why a command does not fit the state: the same answer whichever command it was. */
import type { RefusalCode } from './refusals.ts';
import { type Decision, type Registration, refuse } from './registration.ts';

/** What has to be done first, or cannot be done any more. */
const codes: Readonly<Record<Registration['status'], RefusalCode>> = {
  notChosen: 'exam-not-chosen',
  choosingArea: 'exam-area-not-chosen',
  readingNotice: 'notice-not-agreed',
  filling: 'not-submitted',
  submitted: 'already-submitted',
  confirmed: 'already-confirmed',
  siteReviewed: 'already-confirmed',
  awaitingPayment: 'already-reviewed',
  registered: 'already-registered',
  rejected: 'registration-rejected',
};

export function refuseOutOfOrder(state: Registration): Decision {
  return refuse({ code: codes[state.status] });
}
