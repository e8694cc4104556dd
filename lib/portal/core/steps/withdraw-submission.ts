/** 撤回信息提交: until the registration is confirmed, and before the confirmation closes (guide L422–L424). */
import { closedNow, phaseOf, windowOf } from '../calendar.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const withdrawSubmission: Step<'withdraw-submission'> = {
  command: 'withdraw-submission',
  decide(state, { now }) {
    if (state.status !== 'submitted') return refuseOutOfOrder(state);
    const over = phaseOf(windowOf(state.examId, 'confirmation', state.areaCode), now) === 'after';
    const closed = over ? closedNow(state.examId, 'confirmation', state.areaCode, now) : null;
    return closed ? refuse(closed) : accept({ type: 'SubmissionWithdrawn', at: now });
  },
};
