/** How often something may be tried in vain, and how long it is shut then. Of the real clock, whatever the exam's is set to. */
import type { Clock } from '../clock.ts';
import type { AccountStore } from './account-store.ts';
import { sha256 } from './digest.ts';

export interface ThrottlePorts {
  accounts: AccountStore;
  realClock: Clock;
}

export interface Throttle {
  /** What is tried: part of the key. */
  name: string;
  tries: number;
  lockMillis: number;
}

const minute = 60_000;

/** A secret of one account is guessed at: password or answer. */
export const guessing = (name: string): Throttle => ({ name, tries: 5, lockMillis: 15 * minute });

/** One try that was let through, and counted. */
export interface Try {
  /** It was right: the tries before it are forgotten. */
  succeed(): Promise<void>;
  /** It was wrong: after the last one allowed, it is shut. */
  fail(): Promise<void>;
}

const windowMillis = 10 * minute;
/** Far above what a school behind one address does in a lesson. */
const mostInWindow = 1000;

/**
 * Counts one more of what costs the portal work, by client and ten minutes; for how long it is shut to that client, 0 = it is not.
 */
export async function countWork({ accounts, realClock }: ThrottlePorts, name: string, client: string): Promise<number> {
  const now = realClock();
  const window = Math.floor(now / windowMillis);
  const keyOf = (one: number) => sha256(`${name} ${client} ${one}`);
  const count = await accounts.countAttempt(await keyOf(window), now);
  if (count === 1) await accounts.putAttempts(await keyOf(window - 1), null);
  return count > mostInWindow ? (window + 1) * windowMillis - now : 0;
}

export const minutesOf = (millis: number): number => Math.ceil(millis / minute);

/**
 * Counts one more try of what the key names, before the secret is looked at, so that guessing many at once gains nothing. Only
 * the key's hash is kept: it may be a document number that is nobody's account.
 */
export async function beginTry(ports: ThrottlePorts, throttle: Throttle, key: string): Promise<Try | { lockedMillis: number }> {
  const { accounts, realClock } = ports;
  const { name, tries, lockMillis } = throttle;
  const hash = await sha256(`${name} ${key}`);
  const lock = () => accounts.putAttempts(hash, { failures: tries, lockedUntil: realClock() + lockMillis });
  const lockedUntil = (await accounts.attempts(hash))?.lockedUntil ?? 0;
  if (lockedUntil > realClock()) return { lockedMillis: lockedUntil - realClock() };
  const count = await accounts.countAttempt(hash, realClock());
  if (count > tries) {
    await lock();
    return { lockedMillis: lockMillis };
  }
  return {
    succeed: () => accounts.putAttempts(hash, null),
    fail: async () => {
      if (count >= tries) await lock();
    },
  };
}
