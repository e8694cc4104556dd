/** 打印报名表 (guide L361): the form of a registration that stands submitted, to be printed by its candidate or looked up by staff. */
import { type ApplicationForm, applicationFormOf } from '../../core/application-form.ts';
import { applicationFormView } from '../application-form-views.ts';
import { shapes } from '../edge.ts';
import { endpoint } from '../endpoint.ts';
import type { PortalPorts } from '../ports.ts';
import { Refused } from '../refused.ts';
import { openRegistration } from '../registration-view.ts';
import { examOrRefuse, registrationIdOf } from '../registrations.ts';

/**
 * The form as it would be printed now. Rejects with a refusal before the submission and while it is withdrawn: such a print could
 * not be confirmed (guide L431).
 */
export async function readApplicationForm(ports: PortalPorts, registrationId: string, examId: string): Promise<ApplicationForm> {
  const { exam, state, contents, facts, userName } = await openRegistration(ports, registrationId, examId);
  if (!('submission' in state)) throw new Refused({ code: 'not-submitted' });
  return applicationFormOf({ exam, state, contents, facts, userName });
}

export const applicationFormEndpoints = [
  endpoint({
    method: 'get',
    path: '/registrations/:exam/application-form',
    caller: 'candidate',
    params: shapes.exam,
    summary: '打印报名表: every cell of the form',
    answers: applicationFormView,
    handle: async ({ ports, account, params }) => {
      const exam = examOrRefuse(params.exam);
      return readApplicationForm(ports, registrationIdOf(account.id, exam.id), exam.id);
    },
  }),
];
