/** 生成订单 (guide L479–L481): specialty, subjects and amount were looked over. An order that is there already stays. */
import { closedNow } from '../calendar.ts';
import { findExam } from '../exams.ts';
import { amountFen } from '../fees.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { accept, type Contents, refuse, type Step } from '../registration.ts';

/** The subjects that were ticked; all of the exam where no tab asks for them. */
export function subjectsOf(examId: string, contents: Contents): readonly string[] {
  const chosen = contents.examChoice?.subjects;
  return Array.isArray(chosen) ? chosen : (findExam(examId)?.subjects ?? []);
}

export const createOrder: Step<'create-order'> = {
  command: 'create-order',
  decide(state, { orderNumber, now }, { contents }) {
    if (state.status === 'confirmed' || state.status === 'siteReviewed') return refuse({ code: 'not-reviewed' });
    if (state.status !== 'awaitingPayment') return refuseOutOfOrder(state);
    const closed = closedNow(state.examId, 'payment', state.areaCode, now);
    if (closed) return refuse(closed);
    if (state.order) return accept();
    const amount = amountFen(state.examId, state.areaCode, subjectsOf(state.examId, contents).length);
    return accept({ type: 'OrderCreated', orderNumber, amountFen: amount, at: now });
  },
};
