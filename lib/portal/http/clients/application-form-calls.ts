import type { ApplicationForm } from '../../core/application-form.ts';
import type { Answer, Call } from '../client.ts';

export interface ApplicationFormCalls {
  /** Refused unless the registration stands submitted. */
  read(examId: string): Promise<Answer<ApplicationForm>>;
}

export function applicationFormCalls(call: Call): ApplicationFormCalls {
  return { read: (examId) => call('GET', `/registrations/${encodeURIComponent(examId)}/application-form`) };
}
