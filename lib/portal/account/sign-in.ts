/** 用户名或证件号码 + 密码 (guide L9). A session is a random token that only its holder has: the store keeps its hash. */
import type { Clock } from '../clock.ts';
import type { Refusal } from '../core/refusals.ts';
import type { Account, AccountStore } from './account-store.ts';
import { randomText, sha256 } from './digest.ts';
import { hashPassword, verifyPassword } from './password.ts';

export interface SignInPorts {
  accounts: AccountStore;
  /** The real time, whatever the exam's clock is set to. */
  realClock: Clock;
}

export type SignInOutcome = { token: string; account: Account } | { refusal: Refusal };

const sessionMillis = 8 * 3_600_000;
const triesBeforeLock = 5;
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
  const { count, lockedMillis } = await countTry(ports, key);
  if (lockedMillis > 0) return { refusal: { code: 'too-many-attempts', details: { minutes: Math.ceil(lockedMillis / 60_000) } } };
  const account = await accounts.findByLogin(login);
  const right = await verifyPassword(password, account?.passwordHash ?? (await decoy()));
  if (!account || !right) {
    if (count >= triesBeforeLock) await lock(ports, key);
    return { refusal: { code: 'wrong-credentials' } };
  }
  await accounts.putAttempts(key, null);
  const token = randomText(32);
  await accounts.putSession(await sha256(token), { accountId: account.id, expiresAt: realClock() + sessionMillis });
  return { token, account };
}

/** Counted before the password is looked at, so that guessing many at once gains nothing. */
async function countTry(ports: SignInPorts, key: string): Promise<{ count: number; lockedMillis: number }> {
  const { accounts, realClock } = ports;
  const lockedUntil = (await accounts.attempts(key))?.lockedUntil ?? 0;
  if (lockedUntil > realClock()) return { count: 0, lockedMillis: lockedUntil - realClock() };
  const count = await accounts.countAttempt(key, realClock());
  if (count <= triesBeforeLock) return { count, lockedMillis: 0 };
  await lock(ports, key);
  return { count, lockedMillis: lockMillis };
}

function lock({ accounts, realClock }: SignInPorts, key: string): Promise<void> {
  return accounts.putAttempts(key, { failures: triesBeforeLock, lockedUntil: realClock() + lockMillis });
}

/** Whose token it is; null if nobody's, or no longer. */
export async function accountOf({ accounts, realClock }: SignInPorts, token: string): Promise<Account | null> {
  const session = await accounts.findSession(await sha256(token));
  return session && session.expiresAt > realClock() ? accounts.get(session.accountId) : null;
}

export async function signOut({ accounts }: SignInPorts, token: string): Promise<void> {
  await accounts.endSession(await sha256(token));
}
