/**
 * What the payment platform reports of an order (guide L481). Paid once whatever is reported: a report told twice changes nothing, a
 * second payment goes back, and a report that comes late counts by when the candidate paid.
 */
import { phaseOf, windowOf } from '../calendar.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { accept, type Command, type PaymentToReturn, type Registration, refuse, type Step } from '../registration.ts';

type WithOrder = Extract<Registration, { status: 'awaitingPayment' | 'registered' }>;

function whyNotOwed(state: WithOrder, { amountFen, paidAt }: Command<'settle-payment'>): PaymentToReturn['reason'] | null {
  if (state.status === 'registered') return 'doubled';
  if (amountFen !== state.order?.amountFen) return 'wrong-amount';
  return phaseOf(windowOf(state.examId, 'payment', state.areaCode), paidAt) === 'open' ? null : 'after-deadline';
}

const isKnown = (state: WithOrder, transactionNumber: string): boolean =>
  (state.status === 'registered' && state.transactionNumber === transactionNumber) ||
  state.toReturn.some((one) => one.transactionNumber === transactionNumber);

export const settlePayment: Step<'settle-payment'> = {
  command: 'settle-payment',
  decide(state, command) {
    if (state.status !== 'awaitingPayment' && state.status !== 'registered') return refuseOutOfOrder(state);
    const { orderNumber, transactionNumber, amountFen, outcome, paidAt, now } = command;
    if (state.order?.orderNumber !== orderNumber) return refuse({ code: 'unknown-order' });
    if (outcome === 'failed')
      return state.status === 'registered'
        ? accept()
        : accept({ type: 'PaymentFailed', orderNumber, transactionNumber, at: now });
    if (isKnown(state, transactionNumber)) return accept();
    const reason = whyNotOwed(state, command);
    return reason
      ? accept({ type: 'PaymentToBeReturned', orderNumber, transactionNumber, amountFen, reason, at: now })
      : accept({ type: 'PaymentSettled', orderNumber, transactionNumber, paidAt, at: now });
  },
};
