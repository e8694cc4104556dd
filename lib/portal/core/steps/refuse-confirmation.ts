/** The site does not confirm the registration as it is, and says why: the candidate may withdraw, correct and come again. */
import { closedNow } from '../calendar.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { findReason } from '../reasons.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const refuseConfirmation: Step<'refuse-confirmation'> = {
  command: 'refuse-confirmation',
  decide(state, { reasonCode, note, noteEntryId, by, now }) {
    if (state.status !== 'submitted') return refuseOutOfOrder(state);
    if (!findReason(reasonCode)) return refuse({ code: 'reason-missing' });
    const closed = closedNow(state.examId, 'confirmation', state.areaCode, now);
    if (closed) return refuse(closed);
    return accept({ type: 'ConfirmationRefused', reasonCode, noteEntryId: note === '' ? null : noteEntryId, by, at: now });
  },
};
