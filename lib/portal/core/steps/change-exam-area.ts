/** 修改考区: only before the registration is submitted; clears it and leaves the account alone (guide L43). */
import { closedForDetails } from '../calendar.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const changeExamArea: Step<'change-exam-area'> = {
  command: 'change-exam-area',
  decide(state, { now }) {
    if (state.status !== 'readingNotice' && state.status !== 'filling') return refuseOutOfOrder(state);
    const closed = closedForDetails(state, now);
    return closed ? refuse(closed) : accept({ type: 'ExamAreaCleared', at: now });
  },
};
