/** 用户名或证件号码 + 密码 (guide L9). A session is a random token that only its holder has: the store keeps its hash. */
import type { Refusal } from '../core/refusals.ts';
import type { Account } from './account-store.ts';
import { randomText, sha256 } from './digest.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { practiceHash } from './practice-password.ts';
import { staffBehind } from './staff.ts';
import { beginTry, guessing, minutesOf, type ThrottlePorts } from './throttle.ts';
import { canonicalLogin, documentNumberOf } from './user-name.ts';

export type SignInPorts = ThrottlePorts;

export type SignInOutcome = { token: string; account: Account } | { refusal: Refusal };

const sessionMillis = 8 * 3_600_000;

let decoyHash: Promise<string> | undefined;
/** What is unknown takes as long as what is wrong, so that the time does not tell which it was. */
export const decoy = (): Promise<string> => {
  decoyHash ??= hashPassword(randomText(16));
  return decoyHash;
};

export async function signIn(ports: SignInPorts, login: string, password: string): Promise<SignInOutcome> {
  const { accounts } = ports;
  const name = canonicalLogin(login);
  const attempt = await beginTry(ports, guessing('sign-in'), name);
  if ('lockedMillis' in attempt)
    return { refusal: { code: 'too-many-attempts', details: { minutes: minutesOf(attempt.lockedMillis) } } };
  // Numbers of documents without a known form are kept in capitals too. All are looked up, whoever is found.
  const [byName, byNumber] = await Promise.all([accounts.findByLogin(name), accounts.findByLogin(documentNumberOf(login))]);
  const account = byName ?? byNumber ?? staffBehind(name, await practiceHash());
  const right = await verifyPassword(password, account?.passwordHash ?? (await decoy()));
  if (!account || !right) {
    await attempt.fail();
    return { refusal: { code: 'wrong-credentials' } };
  }
  await attempt.succeed();
  // A desk that nobody has sat at before.
  if (account.actor !== 'candidate') await accounts.put(account);
  return { token: await startSession(ports, account.id), account };
}

/** The new session's token. */
export async function startSession({ accounts, realClock }: SignInPorts, accountId: string): Promise<string> {
  const token = randomText(32);
  await accounts.putSession(await sha256(token), { accountId, expiresAt: realClock() + sessionMillis });
  return token;
}

/** Whose token it is; null if nobody's, or no longer. */
export async function accountOf({ accounts, realClock }: SignInPorts, token: string): Promise<Account | null> {
  const session = await accounts.findSession(await sha256(token));
  return session && session.expiresAt > realClock() ? accounts.get(session.accountId) : null;
}

export async function signOut({ accounts }: SignInPorts, token: string): Promise<void> {
  await accounts.endSession(await sha256(token));
}
