/**
 * 微信扫码, played: a ticket is shown as a QR code; whoever opens its link on another device confirms with that device's practice
 * WeChat; the page that waits learns of it. Of secrets and identities only hashes are kept.
 */
import type { Refusal } from '../core/refusals.ts';
import type { WeChatTicket } from '../stores/record-kinds.ts';
import type { KeptRecord, RecordStore } from '../stores/record-store.ts';
import type { CandidateAccount } from './account-store.ts';
import { changeAccount } from './change-account.ts';
import { demonstrationIdentity } from './demonstration-identity.ts';
import { randomText, sha256 } from './digest.ts';
import { type SignInPorts, startSession } from './sign-in.ts';

export interface WeChatPorts extends SignInPorts {
  records: RecordStore;
  /** User names of the demonstration candidates, whose WeChat is named after them. */
  demonstration: readonly string[];
}

export const ticketMillis = 3 * 60_000;
/** The waiting page may learn of it so much later. */
const graceMillis = 60_000;
const sweepEvery = 64;

export interface NewTicket {
  ticket: string;
  /** Only the waiting page has it. */
  waiter: string;
  expiresAt: number;
}

/** A ticket to sign in, or to bind a WeChat to the account. */
export async function issueTicket(ports: WeChatPorts, accountId: string | null): Promise<NewTicket> {
  const { records, realClock } = ports;
  if ((await records.nextNumber('wechat-ticket')) % sweepEvery === 0) await forgetOldTickets(ports);
  const [ticket, waiter] = [randomText(16), randomText(32)];
  const expiresAt = realClock() + ticketMillis;
  const purpose = accountId === null ? 'sign-in' : 'bind';
  const waiterHash = await sha256(waiter);
  await records.put('wechat-ticket', ticket, { purpose, accountId, waiterHash, expiresAt, state: { kind: 'waiting' } }, 0);
  return { ticket, waiter, expiresAt };
}

/** Those that nobody came back for. */
async function forgetOldTickets({ records, realClock }: WeChatPorts): Promise<void> {
  const old = (await records.list('wechat-ticket')).filter(({ value }) => value.expiresAt + graceMillis < realClock());
  for (const { id } of old) await records.erase('wechat-ticket', id);
}

/** A ticket that can still be confirmed; null = it is over, or there never was one. */
export async function openTicket(ports: WeChatPorts, ticket: string): Promise<KeptRecord<WeChatTicket> | null> {
  const kept = await ports.records.get('wechat-ticket', ticket);
  return kept && kept.value.state.kind === 'waiting' && kept.value.expiresAt > ports.realClock() ? kept : null;
}

/** Whose account that WeChat is bound to; null if to none. */
async function ownerOf({ accounts, records, demonstration }: WeChatPorts, weChatId: string): Promise<string | null> {
  const binding = await records.get('wechat-binding', weChatId);
  if (binding) return binding.value.accountId;
  for (const userName of demonstration) {
    if ((await sha256(demonstrationIdentity(userName))) !== weChatId) continue;
    const account = await accounts.findByLogin(userName);
    return account?.actor === 'candidate' && account.weChatId === weChatId ? account.id : null;
  }
  return null;
}

export type Confirmation = { state: 'completed' | 'unbound' | 'taken' } | { refusal: Refusal };

const over: { refusal: Refusal } = { refusal: { code: 'wechat-ticket-over' } };

/** 确认登录 or 确认绑定 on the phone. The ticket is used up by it, however it ends. */
export async function confirmTicket(ports: WeChatPorts, ticket: string, identity: string): Promise<Confirmation> {
  const kept = await openTicket(ports, ticket);
  if (!kept) return over;
  const put = (state: WeChatTicket['state'], version?: number) =>
    ports.records.put('wechat-ticket', ticket, { ...kept.value, state }, version);
  if (!(await put({ kind: 'confirming' }, kept.version))) return over;
  const state = await endOf(ports, kept.value, await sha256(identity));
  await put(state);
  return { state: state.kind };
}

type Ended = { kind: 'unbound' | 'taken' } | { kind: 'completed'; accountId: string };

async function endOf(ports: WeChatPorts, { accountId }: WeChatTicket, weChatId: string): Promise<Ended> {
  const owner = await ownerOf(ports, weChatId);
  if (accountId === null) return owner === null ? { kind: 'unbound' } : { kind: 'completed', accountId: owner };
  const bound = (owner === null || owner === accountId) && (await bind(ports, weChatId, accountId));
  return bound ? { kind: 'completed', accountId } : { kind: 'taken' };
}

/** The WeChat is claimed first: of two accounts that want it at once, one gets it. */
async function bind({ accounts, records }: WeChatPorts, weChatId: string, accountId: string): Promise<boolean> {
  const claimed = await records.put('wechat-binding', weChatId, { accountId }, 0);
  const mine = claimed || (await records.get('wechat-binding', weChatId))?.value.accountId === accountId;
  if (!mine) return false;
  const bound = await changeAccount(accounts, accountId, (account) =>
    account.weChatId === undefined || account.weChatId === weChatId ? { ...account, weChatId } : null,
  );
  if (!bound && claimed) await records.erase('wechat-binding', weChatId);
  return bound !== null;
}

/** 解除绑定: without a WeChat no exam can be chosen. */
export async function unbind({ accounts, records }: WeChatPorts, { id, weChatId }: CandidateAccount): Promise<void> {
  await changeAccount(accounts, id, ({ weChatId: _, ...account }) => account);
  if (weChatId === undefined) return;
  if ((await records.get('wechat-binding', weChatId))?.value.accountId === id) await records.erase('wechat-binding', weChatId);
}

export type Waited = { state: 'waiting' | 'unbound' | 'taken' | 'expired' | 'bound' } | { state: 'signed-in'; token: string };

/** What the waiting page learns; null if it does not have the ticket's secret. A session is given out once. */
export async function waitedFor(ports: WeChatPorts, ticket: string, waiter: string): Promise<Waited | null> {
  const kept = await ports.records.get('wechat-ticket', ticket);
  if (!kept) return { state: 'expired' };
  const { waiterHash, expiresAt, state, purpose } = kept.value;
  if (waiterHash !== (await sha256(waiter))) return null;
  if (state.kind === 'spent') return { state: 'expired' };
  if (state.kind === 'waiting' || state.kind === 'confirming')
    return { state: expiresAt > ports.realClock() ? 'waiting' : 'expired' };
  if (state.kind !== 'completed') return { state: state.kind };
  if (purpose === 'bind') return { state: 'bound' };
  const { accountId } = state;
  const inTime = expiresAt + graceMillis > ports.realClock();
  const spent: WeChatTicket = { ...kept.value, state: { kind: 'spent' } };
  if (!inTime || !(await ports.records.put('wechat-ticket', ticket, spent, kept.version))) return { state: 'expired' };
  return { state: 'signed-in', token: await startSession(ports, accountId) };
}
