/** 报考须知: 同意 has to be ticked, and when it was is kept (guide L45–L69). */
import { closedForDetails } from '../calendar.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const agreeNotice: Step<'agree-notice'> = {
  command: 'agree-notice',
  decide(state, { agreed, now }) {
    if (state.status === 'filling') return refuse({ code: 'notice-already-agreed' });
    if (state.status !== 'readingNotice') return refuseOutOfOrder(state);
    const closed = closedForDetails(state, now);
    if (closed) return refuse(closed);
    return agreed ? accept({ type: 'NoticeAgreed', at: now }) : refuse({ code: 'notice-not-agreed' });
  },
};
