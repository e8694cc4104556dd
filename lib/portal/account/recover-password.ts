/** 找回密码 by question, and 修改密码. Nothing that is answered here tells whether a document number has an account. */
import type { FieldProblem, Refusal } from '../core/refusals.ts';
import type { Account, CandidateAccount } from './account-store.ts';
import { changeAccount } from './change-account.ts';
import { sha256 } from './digest.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { passwordProblem } from './password-rules.ts';
import { answerOf, findQuestion, type RecoveryQuestion, recoveryQuestions } from './recovery-questions.ts';
import { decoy } from './sign-in.ts';
import { beginTry, guessing, minutesOf, type ThrottlePorts } from './throttle.ts';
import { documentNumberOf } from './user-name.ts';

type Done = { done: true } | { refusal: Refusal };

const done: Done = { done: true };
const tooMany = (lockedMillis: number): Done => ({
  refusal: { code: 'too-many-tries', details: { minutes: minutesOf(lockedMillis) } },
});
const refused = (problem: Omit<FieldProblem, 'field'>): Done => ({
  refusal: { code: 'new-password-refused', fields: [{ field: 'password', ...problem }] },
});

async function candidateWith({ accounts }: ThrottlePorts, documentNumber: string): Promise<CandidateAccount | null> {
  const account = await accounts.findByLogin(documentNumber);
  // A user name is no document number, and finds nothing here.
  return account?.actor === 'candidate' && account.facts.documentNumber === documentNumber ? account : null;
}

/**
 * The question of the number's account; of a number without one, a question too, and the same every time. `secret` is the
 * portal's own: without it nobody can tell which question that would be.
 */
export async function questionFor(ports: ThrottlePorts, typed: string, secret: string): Promise<RecoveryQuestion | undefined> {
  const documentNumber = documentNumberOf(typed);
  const account = await candidateWith(ports, documentNumber);
  const hash = await sha256(`${secret} question ${documentNumber}`);
  const plausible = recoveryQuestions[Number.parseInt(hash.slice(0, 8), 16) % recoveryQuestions.length];
  return findQuestion(account?.recovery?.question ?? '') ?? plausible;
}

export interface Recovery {
  documentNumber: string;
  answer: string;
  newPassword: string;
}

/** Sets a new password for who knows the answer, and ends every session of the account. */
export async function recoverPassword(ports: ThrottlePorts, { answer, newPassword, ...form }: Recovery): Promise<Done> {
  const documentNumber = documentNumberOf(form.documentNumber);
  const weak = passwordProblem(newPassword, [documentNumber]);
  if (weak) return refused(weak);
  const attempt = await beginTry(ports, guessing('recover'), documentNumber);
  if ('lockedMillis' in attempt) return tooMany(attempt.lockedMillis);
  const account = await candidateWith(ports, documentNumber);
  const right = await verifyPassword(answerOf(answer), account?.recovery?.answerHash ?? (await decoy()));
  if (!account || !right) {
    await attempt.fail();
    return { refusal: { code: 'recovery-answer-wrong' } };
  }
  await attempt.succeed();
  return setPassword(ports, account, newPassword);
}

/** 修改密码 of whoever is signed in: every session ends, this one too. */
export async function changePassword(
  ports: ThrottlePorts,
  account: CandidateAccount,
  { password, newPassword }: { password: string; newPassword: string },
): Promise<Done> {
  const weak = passwordProblem(newPassword, [account.userName, account.facts.documentNumber]);
  if (weak) return refused(weak);
  const refusal = await passwordRefusal(ports, account, password);
  return refusal ? { refusal } : setPassword(ports, account, newPassword);
}

/** Asks for the password again before what is hard to undo; null = it is right. A session that was found open cannot guess on. */
export async function passwordRefusal(ports: ThrottlePorts, account: Account, password: string): Promise<Refusal | null> {
  const attempt = await beginTry(ports, guessing('password-again'), account.id);
  if ('lockedMillis' in attempt) return { code: 'too-many-attempts', details: { minutes: minutesOf(attempt.lockedMillis) } };
  const right = await verifyPassword(password, account.passwordHash);
  await (right ? attempt.succeed() : attempt.fail());
  return right ? null : { code: 'password-wrong' };
}

async function setPassword(ports: ThrottlePorts, account: CandidateAccount, newPassword: string): Promise<Done> {
  const weak = passwordProblem(newPassword, [account.userName]);
  if (weak) return refused(weak);
  const passwordHash = await hashPassword(newPassword);
  await changeAccount(ports.accounts, account.id, (now) => ({ ...now, passwordHash }));
  await ports.accounts.endSessionsOf(account.id);
  return done;
}
