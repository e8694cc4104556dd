/** 状态信息: where the registration stands now, in one code that tells what to do next. */
import { type Forfeiture, forfeitureOf } from './calendar.ts';
import { unsavedSections } from './progress.ts';
import type { Moment, Registration } from './registration.ts';

export type Standing =
  | 'choose-exam'
  | 'choose-area'
  | 'read-notice'
  | 'fill-in'
  | 'use-photo'
  | 'submit'
  | 'correct-and-submit'
  | 'confirm-on-site'
  | 'confirmation-refused'
  | 'wait-for-site-review'
  | 'confirmed-automatically'
  | 'returned-to-site'
  | 'wait-for-area-review'
  | 'rejected'
  | 'pay'
  | 'pay-order'
  | 'registered'
  | Forfeiture;

function whileFilling(state: Extract<Registration, { status: 'filling' }>): Standing {
  if (unsavedSections(state).length > 0) return 'fill-in';
  if (!state.photo) return 'use-photo';
  return state.withdrawn ? 'correct-and-submit' : 'submit';
}

export function standingOf(state: Registration, now: Moment): Standing {
  const forfeited = forfeitureOf(state, now);
  if (forfeited) return forfeited;
  switch (state.status) {
    case 'notChosen':
      return 'choose-exam';
    case 'choosingArea':
      return 'choose-area';
    case 'readingNotice':
      return 'read-notice';
    case 'filling':
      return whileFilling(state);
    case 'submitted':
      return state.refused ? 'confirmation-refused' : 'confirm-on-site';
    case 'confirmed':
      if (state.returned) return 'returned-to-site';
      return state.confirmation.mode === 'automatic' ? 'confirmed-automatically' : 'wait-for-site-review';
    case 'siteReviewed':
      return 'wait-for-area-review';
    case 'awaitingPayment':
      return state.order ? 'pay-order' : 'pay';
    case 'registered':
    case 'rejected':
      return state.status;
  }
}
