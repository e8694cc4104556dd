/** What candidates do with their own registrations, and with nobody else's: the steps up to the submission and back. */
import { z } from '../../../zod.ts';
import { randomText } from '../../account/digest.ts';
import type { CommandBodies, CommandType } from '../../core/registration.ts';
import { shapes } from '../edge.ts';
import type { Call } from '../endpoint.ts';
import { endpoint } from '../endpoint.ts';
import { refusalBody } from '../refused.ts';
import { readRegistration } from '../registration-view.ts';
import { examOrRefuse, registrationIdOf, runCommand } from '../registrations.ts';
import { savingOf } from '../saved-section.ts';
import { type CommandView, commandView, registrationView } from '../views.ts';

const path = '/registrations/:exam';
const params = shapes.exam;
const ofCandidate = { caller: 'candidate', params, answers: commandView } as const;

/** Runs a command on the caller's own registration, and answers with what it has become. */
export async function commandOf<T extends CommandType>(
  call: Pick<Call<'candidate', typeof shapes.exam, undefined, undefined>, 'ports' | 'account' | 'params' | 'language'>,
  type: T,
  body: CommandBodies[T],
  salt?: string,
): Promise<CommandView> {
  const { ports, account, language } = call;
  const exam = examOrRefuse(call.params.exam);
  const registrationId = registrationIdOf(account.id, exam.id);
  const { notices } = await runCommand(ports, registrationId, type, body, salt);
  const registration = await readRegistration(ports, registrationId, exam.id, language);
  return { registration, notices: notices.map((notice) => refusalBody(notice, language)) };
}

export const registrationEndpoints = [
  endpoint({
    method: 'get',
    path,
    caller: 'candidate',
    params,
    summary: 'One’s registration for an exam',
    answers: registrationView,
    handle: async ({ ports, account, params: { exam }, language }) =>
      readRegistration(ports, registrationIdOf(account.id, examOrRefuse(exam).id), exam, language),
  }),
  endpoint({
    ...ofCandidate,
    method: 'put',
    path,
    summary: '选择 in the exam list',
    handle: async (call) => commandOf(call, 'select-exam', { examId: call.params.exam }),
  }),
  endpoint({
    ...ofCandidate,
    method: 'put',
    path: `${path}/area`,
    summary: '选择省份',
    body: z.object({ areaCode: z.string().max(40) }),
    handle: async (call) => commandOf(call, 'select-exam-area', call.body),
  }),
  endpoint({
    ...ofCandidate,
    method: 'delete',
    path: `${path}/area`,
    summary: '修改考区',
    handle: async (call) => commandOf(call, 'change-exam-area', {}),
  }),
  endpoint({
    ...ofCandidate,
    method: 'put',
    path: `${path}/notice`,
    summary: '同意 of the notice',
    body: z.object({ agreed: z.boolean() }),
    handle: async (call) => commandOf(call, 'agree-notice', call.body),
  }),
  endpoint({
    ...ofCandidate,
    method: 'put',
    path: `${path}/sections/:section`,
    params: params.extend({ section: z.enum(['site', 'basics', 'contact', 'examChoice', 'education', 'employment']) }),
    summary: '提交 of one section',
    body: shapes.values,
    handle: async (call) => {
      const salt = randomText(16);
      return commandOf(call, 'save-section', await savingOf(call.params.section, call.body.values, salt), salt);
    },
  }),
  endpoint({
    ...ofCandidate,
    method: 'post',
    path: `${path}/submission`,
    summary: '提交报名信息',
    handle: async (call) => {
      const number = await call.ports.store.records.nextNumber(`registration/${call.params.exam.slice(0, 40)}`);
      return commandOf(call, 'submit-registration', { freshNumber: String(number).padStart(8, '0') });
    },
  }),
  endpoint({
    ...ofCandidate,
    method: 'delete',
    path: `${path}/submission`,
    summary: '撤回信息提交',
    handle: async (call) => commandOf(call, 'withdraw-submission', {}),
  }),
];
