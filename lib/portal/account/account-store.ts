/** The account layer's port: who may sign in, who is signed in, and how often it was tried in vain. */
import type { CandidateFacts } from '../core/candidate-facts.ts';

export interface Account {
  /** Random; names nobody. */
  id: string;
  userName: string;
  passwordHash: string;
  facts: CandidateFacts;
}

export interface Session {
  accountId: string;
  /** Milliseconds since the epoch, of the real clock. */
  expiresAt: number;
}

/** Tries since the last success, and until when no further one is looked at; 0 = not locked. */
export interface Attempts {
  failures: number;
  lockedUntil: number;
}

export interface AccountStore {
  /** Adds or replaces. User names and document numbers are unique; rejects otherwise. */
  put(account: Account): Promise<void>;
  get(id: string): Promise<Account | null>;
  /** By user name or document number. */
  findByLogin(login: string): Promise<Account | null>;
  putSession(tokenHash: string, session: Session): Promise<void>;
  findSession(tokenHash: string): Promise<Session | null>;
  endSession(tokenHash: string): Promise<void>;
  attempts(key: string): Promise<Attempts | null>;
  /**
   * One more try begins; resolves to how many there are with it. Of tries at once each gets a number of its own. A lock that is
   * over at `now` is forgotten, and the counting begins anew.
   */
  countAttempt(key: string, now: number): Promise<number>;
  /** Null forgets the failures. */
  putAttempts(key: string, attempts: Attempts | null): Promise<void>;
}
