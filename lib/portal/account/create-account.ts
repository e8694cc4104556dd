/** 注册: one account for one document number, for good. */
import type { Refusal } from '../core/refusals.ts';
import type { CandidateAccount } from './account-store.ts';
import { randomText } from './digest.ts';
import { factsOf, type NewAccount, newAccountProblems } from './new-account.ts';
import { hashPassword } from './password.ts';
import { answerOf } from './recovery-questions.ts';
import { countWork, minutesOf, type ThrottlePorts } from './throttle.ts';

export type CreationOutcome = { account: CandidateAccount } | { refusal: Refusal };

/** `client` = where the request comes from: how many accounts one client may open at a time is bounded. */
export async function createAccount(ports: ThrottlePorts, form: NewAccount, client: string): Promise<CreationOutcome> {
  const fields = newAccountProblems(form);
  if (fields.length > 0) return { refusal: { code: 'account-refused', details: { count: fields.length }, fields } };
  const shutMillis = await countWork(ports, 'create-account', client);
  if (shutMillis > 0) return { refusal: { code: 'too-many-tries', details: { minutes: minutesOf(shutMillis) } } };
  const taken = await takenBy(ports, form);
  if (taken) return { refusal: taken };
  const account: CandidateAccount = {
    actor: 'candidate',
    id: `account-${randomText(16)}`,
    userName: form.userName.toLowerCase(),
    passwordHash: await hashPassword(form.password),
    facts: factsOf(form),
    recovery: { question: form.recoveryQuestion, answerHash: await hashPassword(answerOf(form.recoveryAnswer)) },
  };
  if (await ports.accounts.put(account)) return { account };
  return { refusal: (await takenBy(ports, form)) ?? { code: 'user-name-taken' } };
}

async function takenBy({ accounts }: ThrottlePorts, form: NewAccount): Promise<Refusal | null> {
  if (await accounts.findByLogin(factsOf(form).documentNumber)) return { code: 'document-already-registered' };
  const problem = { field: 'userName', code: 'user-name-taken' } as const;
  const refusal: Refusal = { code: 'account-refused', details: { count: 1 }, fields: [problem] };
  return (await accounts.findByLogin(form.userName.toLowerCase())) ? refusal : null;
}
