/** Opening, recovering and keeping up an account. */
import type { NewAccount } from '../../account/new-account.ts';
import type { DegreeForm, EducationForm } from '../../core/account-records.ts';
import type { QuestionView } from '../account-views.ts';
import type { Answer, Call } from '../client.ts';

export interface AccountCalls {
  recoveryQuestions(): Promise<Answer<QuestionView[]>>;
  /** 注册; signs nobody in. */
  create(form: NewAccount): Promise<Answer<{ userName: string }>>;
  /** The question of a document number, whether it has an account or not. */
  recoveryQuestion(documentNumber: string): Promise<Answer<QuestionView>>;
  recoverPassword(documentNumber: string, answer: string, newPassword: string): Promise<Answer<null>>;
  /** Ends every session, this one too. */
  changePassword(password: string, newPassword: string): Promise<Answer<null>>;
  addEducation(form: EducationForm): Promise<Answer<null>>;
  addDegree(form: DegreeForm): Promise<Answer<null>>;
}

export function accountCalls(call: Call): AccountCalls {
  return {
    recoveryQuestions: () => call('GET', '/recovery-questions'),
    create: (form) => call('POST', '/accounts', form),
    recoveryQuestion: (documentNumber) => call('POST', '/recovery/question', { documentNumber }),
    recoverPassword: (documentNumber, answer, newPassword) => call('POST', '/recovery', { documentNumber, answer, newPassword }),
    changePassword: (password, newPassword) => call('PUT', '/candidate/password', { password, newPassword }),
    addEducation: (form) => call('POST', '/candidate/education-records', form),
    addDegree: (form) => call('POST', '/candidate/degree-records', form),
  };
}
