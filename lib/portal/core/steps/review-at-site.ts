/** 考点初审 (guide L467). */
import { refuseOutOfOrder } from '../out-of-order.ts';
import { findReason } from '../reasons.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const reviewAtSite: Step<'review-at-site'> = {
  command: 'review-at-site',
  decide(state, { outcome, reasonCode, note, noteEntryId, by, now }) {
    if (state.status === 'submitted') return refuse({ code: 'not-confirmed' });
    if (state.status !== 'confirmed') return refuseOutOfOrder(state);
    if (outcome === 'rejected' && !findReason(reasonCode)) return refuse({ code: 'reason-missing' });
    const entry = note === '' ? null : noteEntryId;
    return accept({ type: 'SiteReviewed', outcome, reasonCode, noteEntryId: entry, by, at: now });
  },
};
