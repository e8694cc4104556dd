/** The account layer's port: who may sign in, who is signed in, and how often it was tried in vain. */
import type { CandidateFacts } from '../core/candidate-facts.ts';

interface Login {
  /** Random; names nobody. */
  id: string;
  userName: string;
  passwordHash: string;
}

export interface CandidateAccount extends Login {
  actor: 'candidate';
  facts: CandidateFacts;
  /** 密码找回问题, and the answer's Argon2id hash. */
  recovery?: { question: string; answerHash: string };
  /** SHA-256 of the WeChat identity that is bound. */
  weChatId?: string;
  /** Id of the photo record: 基本照片. */
  photoId?: string;
}

/** 考点 and 考区 see what is registered with them; the trainer sees and plays everything. */
export type StaffAccount = Login & { displayName: string } & (
    | { actor: 'site'; areaCode: string; siteCode: string }
    | { actor: 'area'; areaCode: string }
    | { actor: 'trainer' }
  );

export type Account = CandidateAccount | StaffAccount;

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
  /**
   * Adds or replaces. User names and candidates' document numbers are unique: false, and nothing kept, if another account has one
   * of them; with `expected`, as it came out of the store, also if the account is not just that any more.
   */
  put(account: Account, expected?: Account): Promise<boolean>;
  get(id: string): Promise<Account | null>;
  /** By user name or document number. */
  findByLogin(login: string): Promise<Account | null>;
  putSession(tokenHash: string, session: Session): Promise<void>;
  findSession(tokenHash: string): Promise<Session | null>;
  endSession(tokenHash: string): Promise<void>;
  /** Ends every session of the account: its password was changed. */
  endSessionsOf(accountId: string): Promise<void>;
  attempts(key: string): Promise<Attempts | null>;
  /**
   * One more try begins; resolves to how many there are with it. Of tries at once each gets a number of its own. A lock that is
   * over at `now` is forgotten, and the counting begins anew.
   */
  countAttempt(key: string, now: number): Promise<number>;
  /** Null forgets the failures. */
  putAttempts(key: string, attempts: Attempts | null): Promise<void>;
}
