/** 注册, 找回密码 and 基本信息维护 (domain: the layer that the guide presupposes, L3–L5, L177). Name, type and number have no route that changes them. */
import { z } from '../../../zod.ts';
import type { CandidateAccount } from '../../account/account-store.ts';
import { changeAccount } from '../../account/change-account.ts';
import { createAccount } from '../../account/create-account.ts';
import { randomText } from '../../account/digest.ts';
import { changePassword, questionFor, recoverPassword } from '../../account/recover-password.ts';
import { recoveryQuestions } from '../../account/recovery-questions.ts';
import { countWork, minutesOf } from '../../account/throttle.ts';
import { type Added, addDegree, addEducation } from '../../core/account-records.ts';
import type { CandidateFacts } from '../../core/candidate-facts.ts';
import type { Refusal } from '../../core/refusals.ts';
import type { Moment } from '../../core/registration.ts';
import {
  degreeBody,
  educationBody,
  newAccountBody,
  numberBody,
  passwordBody,
  questionView,
  recoveryBody,
} from '../account-views.ts';
import { clientAddress } from '../client-address.ts';
import { endpoint } from '../endpoint.ts';
import { signingKey } from '../kept-photos.ts';
import { examNow, type PortalPorts } from '../ports.ts';
import { Refused } from '../refused.ts';

export const accountPorts = ({ store, realClock }: PortalPorts) => ({ accounts: store.accounts, realClock });

function orRefused<T extends object>(outcome: T | { refusal: Refusal }): T {
  if ('refusal' in outcome) throw new Refused(outcome.refusal);
  return outcome;
}

/** Counts one more of what costs the portal work; refuses when it is too often. */
export async function refuseTooOften(ports: PortalPorts, name: string, client: string): Promise<void> {
  const shutMillis = await countWork(accountPorts(ports), name, client);
  if (shutMillis > 0) throw new Refused({ code: 'too-many-tries', details: { minutes: minutesOf(shutMillis) } });
}

/** Adds to the records as they are at that moment: of two added at once neither is lost, and there are never six. */
async function addRecord(
  ports: PortalPorts,
  { id }: CandidateAccount,
  add: (facts: CandidateFacts, added: { id: string; now: Moment }) => Added,
): Promise<null> {
  const added = { id: `record-${randomText(6)}`, now: await examNow(ports) };
  let refusal: Refusal = { code: 'changed-meanwhile' };
  const changed = await changeAccount(ports.store.accounts, id, (account) => {
    const outcome = add(account.facts, added);
    if ('facts' in outcome) return { ...account, facts: outcome.facts };
    refusal = outcome.refusal;
    return null;
  });
  if (!changed) throw new Refused(refusal);
  return null;
}

const openAndRecover = [
  endpoint({
    method: 'get',
    path: '/recovery-questions',
    caller: 'visitor',
    summary: '密码找回问题: the questions to choose from',
    answers: z.array(questionView),
    handle: async ({ language }) => recoveryQuestions.map((one) => ({ id: one.id, text: one[language] })),
  }),
  endpoint({
    method: 'post',
    path: '/accounts',
    caller: 'visitor',
    summary: '注册: one account for one document number',
    body: newAccountBody,
    answers: z.object({ userName: z.string() }),
    handle: async ({ ports, body, context }) => {
      const { account } = orRefused(await createAccount(accountPorts(ports), body, clientAddress(context)));
      return { userName: account.userName };
    },
  }),
  endpoint({
    method: 'post',
    path: '/recovery/question',
    caller: 'visitor',
    summary: '找回密码: the question of a document number, whether it has an account or not',
    body: numberBody,
    answers: questionView,
    handle: async ({ ports, body, language, context }) => {
      await refuseTooOften(ports, 'recovery-question', clientAddress(context));
      const question = await questionFor(accountPorts(ports), body.documentNumber, await signingKey(ports));
      return { id: question?.id ?? '', text: question?.[language] ?? '' };
    },
  }),
  endpoint({
    method: 'post',
    path: '/recovery',
    caller: 'visitor',
    summary: '找回密码: a new password for who knows the answer; ends every session of the account',
    body: recoveryBody,
    answers: null,
    handle: async ({ ports, body }) => {
      orRefused(await recoverPassword(accountPorts(ports), body));
      return null;
    },
  }),
];

const keepUp = [
  endpoint({
    method: 'put',
    path: '/candidate/password',
    caller: 'candidate',
    summary: '修改密码; ends every session of the account, this one too',
    body: passwordBody,
    answers: null,
    handle: async ({ ports, account, body }) => {
      orRefused(await changePassword(accountPorts(ports), account, body));
      return null;
    },
  }),
  endpoint({
    method: 'post',
    path: '/candidate/education-records',
    caller: 'candidate',
    summary: '学历学位信息维护: one more record of 学历; none can be changed or deleted',
    body: educationBody,
    answers: null,
    handle: async ({ ports, account, body }) => addRecord(ports, account, (facts, added) => addEducation(facts, body, added)),
  }),
  endpoint({
    method: 'post',
    path: '/candidate/degree-records',
    caller: 'candidate',
    summary: '学历学位信息维护: one more record of 学位; none can be changed or deleted',
    body: degreeBody,
    answers: null,
    handle: async ({ ports, account, body }) => addRecord(ports, account, (facts, added) => addDegree(facts, body, added)),
  }),
];

export const accountEndpoints = [...openAndRecover, ...keepUp];
