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

/** Failures in a row, and until when no further try is looked at. */
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
  /** Null forgets the failures. */
  putAttempts(key: string, attempts: Attempts | null): Promise<void>;
}
