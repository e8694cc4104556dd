/** 考区终审 (guide L467): passed, rejected, or returned to the site to look again. Without online payment, passed = registered (guide L503). */
import { paysOnline, siteName } from '../area-policies.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { findReason } from '../reasons.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const reviewAtArea: Step<'review-at-area'> = {
  command: 'review-at-area',
  decide(state, { outcome, reasonCode, note, noteEntryId, by, now }) {
    if (state.status === 'submitted') return refuse({ code: 'not-confirmed' });
    if (state.status === 'confirmed') return refuse({ code: 'site-review-due' });
    if (state.status !== 'siteReviewed') return refuseOutOfOrder(state);
    if (outcome !== 'passed' && !findReason(reasonCode)) return refuse({ code: 'reason-missing' });
    const online = paysOnline(state.areaCode, siteName(state.submission.siteCode));
    const entry = note === '' ? null : noteEntryId;
    return accept({ type: 'AreaReviewed', outcome, reasonCode, noteEntryId: entry, by, paysOnline: online, at: now });
  },
};
