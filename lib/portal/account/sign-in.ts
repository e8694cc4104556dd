/** 用户名或证件号码 + 密码 (guide L9). A session is a random token that only its holder has: the store keeps its hash. */
import type { Clock } from '../clock.ts';
import type { Refusal } from '../core/refusals.ts';
import type { Account, AccountStore, Attempts } from './account-store.ts';
import { randomText, sha256 } from './digest.ts';
import { hashPassword, verifyPassword } from './password.ts';

export interface SignInPorts {
  accounts: AccountStore;
  /** The real time, whatever the exam's clock is set to. */
  realClock: Clock;
}

export type SignInOutcome = { token: string; account: Account } | { refusal: Refusal };

const sessionMillis = 8 * 3_600_000;
const failuresBeforeLock = 5;
const lockMillis = 15 * 60_000;

let decoyHash: Promise<string> | undefined;
/** An unknown name takes as long as a wrong password, so that the time does not tell which it was. */
const decoy = (): Promise<string> => {
  decoyHash ??= hashPassword(randomText(16));
  return decoyHash;
};

export async function signIn(ports: SignInPorts, login: string, password: string): Promise<SignInOutcome> {
  const { accounts, realClock } = ports;
  // A name that nobody has may be somebody's document number: only its hash is kept.
  const key = await sha256(`sign-in ${login}`);
  const attempts = (await accounts.attempts(key)) ?? { failures: 0, lockedUntil: 0 };
  const lockedMillis = attempts.lockedUntil - realClock();
  if (lockedMillis > 0) return { refusal: { code: 'too-many-attempts', details: { minutes: Math.ceil(lockedMillis / 60_000) } } };
  const account = await accounts.findByLogin(login);
  const right = await verifyPassword(password, account?.passwordHash ?? (await decoy()));
  if (!account || !right) {
    await accounts.putAttempts(key, failedOnceMore(attempts, realClock()));
    return { refusal: { code: 'wrong-credentials' } };
  }
  await accounts.putAttempts(key, null);
  const token = randomText(32);
  await accounts.putSession(await sha256(token), { accountId: account.id, expiresAt: realClock() + sessionMillis });
  return { token, account };
}

function failedOnceMore({ failures }: Attempts, now: number): Attempts {
  const all = failures + 1;
  return all < failuresBeforeLock ? { failures: all, lockedUntil: 0 } : { failures: 0, lockedUntil: now + lockMillis };
}

/** Whose token it is; null if nobody's, or no longer. */
export async function accountOf({ accounts, realClock }: SignInPorts, token: string): Promise<Account | null> {
  const session = await accounts.findSession(await sha256(token));
  return session && session.expiresAt > realClock() ? accounts.get(session.accountId) : null;
}

export async function signOut({ accounts }: SignInPorts, token: string): Promise<void> {
  await accounts.endSession(await sha256(token));
}
