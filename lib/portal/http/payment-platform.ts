/**
 * The payment platform of practice: its own orders and payments, which know no candidate, and its own ways to fail. It keeps a
 * payment before it reports it, so that nothing which was paid is forgotten, whatever happens in between.
 */
import { randomText } from '../account/digest.ts';
import { closedNow } from '../core/calendar.ts';
import { replay } from '../core/evolve.ts';
import type { Moment, Order } from '../core/registration.ts';
import type { PlatformOrder } from '../stores/record-kinds.ts';
import type { KeptRecord } from '../stores/record-store.ts';
import { type PaymentNotification, receiveNotification, signNotification } from './payment-notification.ts';
import { examNow, type PortalPorts } from './ports.ts';
import { Refused } from './refused.ts';

/** How paying goes in practice. */
export const paymentOutcomes = ['success', 'failure', 'abandoned', 'late', 'doubled', 'double-charge'] as const;
export type PaymentOutcome = (typeof paymentOutcomes)[number];

/** The way of a notification to the portal. */
export type Send = (notification: PaymentNotification) => Promise<void>;

type Kept = KeptRecord<PlatformOrder>;

/** The token of the order on the platform, where it is made known if it is not yet. */
export async function tokenOf({ store: { records } }: PortalPorts, registrationId: string, order: Order): Promise<string> {
  const known = await records.get('order', order.orderNumber);
  if (known) return known.value.token;
  const token = randomText(24);
  const examId = registrationId.slice(registrationId.lastIndexOf('/') + 1);
  await records.put('platform-order', token, { order, examId, payments: [], unreported: [] });
  const first = await records.put('order', order.orderNumber, { registrationId, token }, 0);
  return first ? token : ((await records.get('order', order.orderNumber))?.value.token ?? token);
}

async function keptOrder({ store }: PortalPorts, token: string): Promise<Kept> {
  const kept = await store.records.get('platform-order', token);
  if (!kept) throw new Refused({ code: 'unknown-order' });
  return kept;
}

/** Changes the order as it is now; begins again where somebody else changed it meanwhile. */
async function change(ports: PortalPorts, token: string, next: (order: PlatformOrder) => PlatformOrder): Promise<PlatformOrder> {
  for (;;) {
    const kept = await keptOrder(ports, token);
    const changed = next(kept.value);
    if (await ports.store.records.put('platform-order', token, changed, kept.version)) return changed;
  }
}

/** Whether the portal would still take the money: asked before every payment. */
async function isClosed(ports: PortalPorts, { order }: PlatformOrder, now: Moment): Promise<boolean> {
  const known = await ports.store.records.get('order', order.orderNumber);
  const state = known ? replay((await ports.store.journal.load(known.value.registrationId)).events) : null;
  if (state?.status !== 'awaitingPayment' || state.order?.orderNumber !== order.orderNumber)
    return state?.status !== 'registered';
  return closedNow(state.examId, 'payment', state.areaCode, now) !== null;
}

const notified = (
  ports: PortalPorts,
  { order }: PlatformOrder,
  transactionNumber: string,
  outcome: 'paid' | 'failed',
  paidAt: Moment,
) =>
  signNotification(ports, {
    ...{ orderNumber: order.orderNumber, amountFen: order.amountFen },
    ...{ transactionNumber, outcome, paidAt },
  });

/** Tells the portal of every payment that it has not been told of; what cannot be told stays to be told later. */
export async function reportPayments(ports: PortalPorts, token: string, send: Send, times = 1): Promise<void> {
  const platform = (await keptOrder(ports, token)).value;
  for (const { transactionNumber, paidAt } of platform.payments) {
    if (!platform.unreported.includes(transactionNumber)) continue;
    const notification = await notified(ports, platform, transactionNumber, 'paid', paidAt);
    await Promise.all(Array.from({ length: times }, () => send(notification)));
    await change(ports, token, (now) => ({ ...now, unreported: now.unreported.filter((one) => one !== transactionNumber) }));
  }
}

/** The portal's own route takes notifications; in one process it is called without a socket, by the same function. */
export const sendTo =
  (ports: PortalPorts): Send =>
  (notification) =>
    receiveNotification(ports, notification);

/** The payment is kept and then reported, unless the outcome wants it otherwise. Rejects where nothing is to be paid any more. */
export async function pay(ports: PortalPorts, token: string, outcome: PaymentOutcome, send: Send = sendTo(ports)): Promise<void> {
  const now = await examNow(ports);
  const platform = (await keptOrder(ports, token)).value;
  if (await isClosed(ports, platform, now)) throw new Refused({ code: 'order-closed' });
  if (outcome === 'abandoned') return;
  if (outcome === 'failure') return send(await notified(ports, platform, `F${randomText(8)}`, 'failed', now));
  const count = outcome === 'double-charge' ? 2 : 1;
  const payments = Array.from({ length: count }, () => ({
    ...{ transactionNumber: `T${randomText(8)}`, orderNumber: platform.order.orderNumber },
    ...{ amountFen: platform.order.amountFen, paidAt: now },
  }));
  await change(ports, token, (order) => {
    if (order.payments.length > 0) throw new Refused({ code: 'order-already-paid' });
    const numbers = payments.map(({ transactionNumber }) => transactionNumber);
    return { ...order, payments, unreported: numbers };
  });
  if (outcome !== 'late') await reportPayments(ports, token, send, outcome === 'doubled' ? 2 : 1);
}

/** As the platform's page shows it. */
export async function readPlatformOrder(ports: PortalPorts, token: string) {
  const { value } = await keptOrder(ports, token);
  const closed = await isClosed(ports, value, await examNow(ports));
  const state: 'open' | 'paid' | 'closed' = value.payments.length > 0 ? 'paid' : closed ? 'closed' : 'open';
  return { order: value.order, examId: value.examId, payments: value.payments, state };
}
