/** The desk of a 考点: finds the printed form, confirms or refuses, reviews, joins last year's results (guide L415, L433–L467). */
import { z } from '../../../zod.ts';
import { randomText } from '../../account/digest.ts';
import { submissionIn } from '../../core/dossier-entries.ts';
import { replay } from '../../core/evolve.ts';
import type { CommandBodies, CommandType } from '../../core/registration.ts';
import { type DeskAccount, findOwn, knownExam, readAtDesk, readDesk, type Stage, stages } from '../desk.ts';
import { deskList, deskRegistration } from '../desk-views.ts';
import type { Call } from '../endpoint.ts';
import { endpoint } from '../endpoint.ts';
import type { PortalPorts } from '../ports.ts';
import { Refused } from '../refused.ts';
import { runCommand } from '../registrations.ts';

export const deskParams = z.object({ exam: z.string().max(40), number: z.string().regex(/^\d{8}$/) });
export const deskQuery = z.object({
  stage: z.enum(Object.keys(stages) as [Stage, ...Stage[]]),
  examId: z.string().max(40).optional(),
  siteCode: z.string().max(20).optional(),
});
export const reasonBody = z.object({ reasonCode: z.string().max(40), note: z.string().trim().max(200) });

type OfDesk = {
  ports: PortalPorts;
  account: DeskAccount;
  params: z.output<typeof deskParams>;
  language: Call<'site', undefined, undefined, undefined>['language'];
};

/** Runs a command on one registration of the desk's own, and answers with what has become of it. */
export async function deskCommand<T extends CommandType>(
  call: OfDesk,
  type: T,
  body: Omit<CommandBodies[T], 'by' | 'noteEntryId'>,
) {
  const { ports, account, params, language } = call;
  const { registrationId } = await findOwn(ports, account, knownExam(params.exam), params.number);
  const whole = { ...body, by: account.id, noteEntryId: randomText(16) } as unknown as CommandBodies[T];
  await runCommand(ports, registrationId, type, whole);
  return readAtDesk(ports, account, params.exam, params.number, language);
}

/** Found by what stands on the paper. A code that a resubmission made void is told as such, and shows nothing (guide L431). */
async function findByPaper({ ports, account, params }: OfDesk, formCheckCode: string): Promise<void> {
  const found = await ports.store.journal.find(
    { examId: knownExam(params.exam), areaCode: account.areaCode, onlineRegistrationNumber: params.number },
    1,
  );
  const state = found[0] ? replay((await ports.store.journal.load(found[0].registrationId)).events) : null;
  const submission = state && submissionIn(state);
  if (!state || submission?.siteCode !== ('siteCode' in account ? account.siteCode : ''))
    throw new Refused({ code: 'registration-not-found' });
  const isVoid =
    submission.voidCodes.includes(formCheckCode) || (!('submission' in state) && submission.formCheckCode === formCheckCode);
  if (isVoid) throw new Refused({ code: 'form-check-code-outdated' });
  if (submission.formCheckCode !== formCheckCode) throw new Refused({ code: 'form-check-code-wrong' });
}

const path = '/site-desk/registrations/:exam/:number';
const ofSite = { caller: 'site', params: deskParams, answers: deskRegistration } as const;

export const siteDeskEndpoints = [
  endpoint({
    method: 'get',
    path: '/site-desk/registrations',
    caller: 'site',
    query: deskQuery,
    summary: 'The registrations of the site, by stage',
    answers: deskList,
    handle: async ({ ports, account, query, language }) => readDesk(ports, account, query, language),
  }),
  endpoint({
    ...ofSite,
    method: 'post',
    path: `${path}/search`,
    summary: 'Finds the form by its 网报号 and 验证码',
    body: z.object({ formCheckCode: z.string().trim().max(10) }),
    handle: async (call) => {
      await findByPaper(call, call.body.formCheckCode);
      return readAtDesk(call.ports, call.account, call.params.exam, call.params.number, call.language);
    },
  }),
  endpoint({
    ...ofSite,
    method: 'get',
    path,
    summary: 'One registration of the site',
    handle: async ({ ports, account, params, language }) =>
      readAtDesk(ports, account, knownExam(params.exam), params.number, language),
  }),
  endpoint({
    ...ofSite,
    method: 'post',
    path: `${path}/confirmation`,
    summary: '现场确认 of the printed form',
    body: z.object({ formCheckCode: z.string().trim().max(10) }),
    handle: async (call) => deskCommand(call, 'confirm-registration', call.body),
  }),
  endpoint({
    ...ofSite,
    method: 'post',
    path: `${path}/confirmation-refusal`,
    summary: '不予确认, with the reason',
    body: reasonBody,
    handle: async (call) => deskCommand(call, 'refuse-confirmation', call.body),
  }),
  endpoint({
    ...ofSite,
    method: 'post',
    path: `${path}/review`,
    summary: '考点初审',
    body: reasonBody.extend({ outcome: z.enum(['passed', 'rejected']) }),
    handle: async (call) => deskCommand(call, 'review-at-site', call.body),
  }),
  endpoint({
    ...ofSite,
    method: 'post',
    path: `${path}/score-merge`,
    summary: '合并成绩: joins last year’s results, found by their 档案号',
    body: z.object({ fileNumber: z.string().trim().min(1).max(40) }),
    handle: async (call) => {
      const all = await call.ports.store.records.list('last-year');
      const lastYear = all.find(({ value }) => value.fileNumber === call.body.fileNumber);
      if (!lastYear) throw new Refused({ code: 'last-year-not-found' });
      return deskCommand(call, 'merge-scores', { lastYearId: lastYear.id });
    },
  }),
];
