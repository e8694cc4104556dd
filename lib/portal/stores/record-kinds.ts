/** What is kept under which kind. Values are plain JSON. */

import type { ClockSetting } from '../clock.ts';
import type { LastYearRecord } from '../core/candidate-facts.ts';
import type { Order } from '../core/registration.ts';
import type { StaffPolicy } from '../core/staff-policy.ts';

/** A JPEG that was uploaded: an account's basic photo or an exam's own. */
export interface KeptPhoto {
  accountId: string;
  base64: string;
  sha256: string;
}

/** 微信扫码: a ticket is shown as a QR code, and completed from the device of a bound account. */
export interface WeChatTicket {
  purpose: 'sign-in' | 'bind';
  /** Who asks to be bound; null for a sign-in. */
  accountId: string | null;
  /** SHA-256 of what only the waiting page knows. */
  waiterHash: string;
  /** Of the real clock, milliseconds since the epoch. */
  expiresAt: number;
  /** `confirming` = a phone has it in hand; `spent` = the session that it gave has been collected. */
  state: { kind: 'waiting' | 'confirming' | 'unbound' | 'taken' | 'spent' } | { kind: 'completed'; accountId: string };
}

/** One payment as the payment platform has it. */
interface PlatformPayment {
  transactionNumber: string;
  orderNumber: string;
  amountFen: number;
  /** Moment of the exam's clock. */
  paidAt: string;
}

/** The payment platform's own view of an order: it knows no candidate. */
export interface PlatformOrder {
  order: Order;
  examId: string;
  payments: PlatformPayment[];
  /** Numbers of the transactions that the portal has not been told of yet. */
  unreported: string[];
}

export interface RecordKinds {
  photo: KeptPhoto;
  /** Id = a random text behind the QR code's link. */
  'wechat-ticket': WeChatTicket;
  /** Id = the practice WeChat identity's hash; whose account it is bound to. One WeChat = one candidate. */
  'wechat-binding': { accountId: string };
  /** Id = order number: whose it is, and the token that leads to it on the platform. */
  order: { registrationId: string; token: string };
  /** Id = the order's payment token, which nobody can guess. */
  'platform-order': PlatformOrder;
  /** Last year's results; id = SHA-256 of name and document number, so that it is found by who knows both. */
  'last-year': LastYearRecord;
  /** Id = 'portal', or 'payment-platform' for the one that both of them know: keys to sign with, hexadecimal. */
  secret: { key: string };
  /** Id = 'portal'. */
  clock: ClockSetting;
  /** Id = 'portal'. */
  'staff-policy': StaffPolicy;
}
