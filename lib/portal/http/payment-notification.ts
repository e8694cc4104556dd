/**
 * What the payment platform tells the portal of an order: signed with a key that only the two of them know, and safe to be told
 * late, twice, or several at once.
 */
import { z } from '../../zod.ts';
import { randomText } from '../account/digest.ts';
import type { Outcome } from '../core/handle.ts';
import type { PortalPorts } from './ports.ts';
import { Refused } from './refused.ts';
import { runCommand } from './registrations.ts';

export const paymentNotification = z.object({
  orderNumber: z.string().max(40),
  transactionNumber: z.string().min(1).max(60),
  amountFen: z.int().nonnegative(),
  outcome: z.enum(['paid', 'failed']),
  paidAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
  signature: z.string().max(128),
});
export type PaymentNotification = z.infer<typeof paymentNotification>;

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Made by whoever needs it first; of several at once one wins, and all use that one's. */
async function sharedKey({ store: { records } }: PortalPorts): Promise<CryptoKey> {
  const known = await records.get('secret', 'payment-platform');
  if (!known) await records.put('secret', 'payment-platform', { key: randomText(32) }, 0);
  const hex = (known ?? (await records.get('secret', 'payment-platform')))?.value.key ?? '';
  return crypto.subtle.importKey('raw', bytesOf(hex), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

/** Every field, in one order, with its length: no two notifications have the same text. */
function signedText({ signature: _, ...fields }: PaymentNotification): Uint8Array<ArrayBuffer> {
  const { orderNumber, transactionNumber, amountFen, outcome, paidAt } = fields;
  return new TextEncoder().encode(JSON.stringify([orderNumber, transactionNumber, amountFen, outcome, paidAt]));
}

export async function signNotification(
  ports: PortalPorts,
  unsigned: Omit<PaymentNotification, 'signature'>,
): Promise<PaymentNotification> {
  const text = signedText({ ...unsigned, signature: '' });
  return { ...unsigned, signature: hexOf(await crypto.subtle.sign('HMAC', await sharedKey(ports), text)) };
}

/** Settles the order, or refuses what is not from the platform or names no order. Told again, it changes nothing. */
export async function receiveNotification(ports: PortalPorts, notification: PaymentNotification): Promise<void> {
  // While there is no key nothing is genuine, and looking makes none.
  const known = await ports.store.records.get('secret', 'payment-platform');
  const signature = /^[0-9a-f]{64}$/.test(notification.signature) ? bytesOf(notification.signature) : null;
  const genuine =
    known && signature && (await crypto.subtle.verify('HMAC', await sharedKey(ports), signature, signedText(notification)));
  if (!genuine) throw new Refused({ code: 'notification-not-genuine' });
  await settle(ports, notification);
}

async function settle(ports: PortalPorts, { signature: _, ...payment }: PaymentNotification): Promise<Outcome> {
  const known = await ports.store.records.get('order', payment.orderNumber);
  if (!known) throw new Refused({ code: 'unknown-order' });
  return runCommand(ports, known.value.registrationId, 'settle-payment', payment);
}
