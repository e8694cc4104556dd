/** The portal's API as typed calls: over the wire, or straight into the app of the same page. */

import type { SectionId, SectionValues } from '../core/registration.ts';
import type { Language } from '../core/texts/field-labels.ts';
import { type AccountCalls, accountCalls } from './clients/account-calls.ts';
import { type ApplicationFormCalls, applicationFormCalls } from './clients/application-form-calls.ts';
import { type DeskCalls, deskCalls } from './clients/desk-calls.ts';
import { type PaymentCalls, paymentCalls } from './clients/payment-calls.ts';
import { type PhotoCalls, photoCalls } from './clients/photo-calls.ts';
import { type TrainerCalls, trainerCalls } from './clients/trainer-calls.ts';
import { type WeChatCalls, weChatCalls } from './clients/wechat-calls.ts';
import type {
  CandidateView,
  CommandView,
  EmployerView,
  ExamView,
  MeView,
  RefusalBody,
  RegistrationView,
  SystemView,
} from './views.ts';

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: RefusalBody };

export interface PortalClient {
  system(): Promise<Answer<SystemView>>;
  signIn(login: string, password: string): Promise<Answer<null>>;
  signOut(): Promise<Answer<null>>;
  /** Whether there is a token; the portal may have ended its session all the same. */
  isSignedIn(): boolean;
  me(): Promise<Answer<MeView>>;
  candidate(): Promise<Answer<CandidateView>>;
  exams(): Promise<Answer<ExamView[]>>;
  registration(examId: string): Promise<Answer<RegistrationView>>;
  selectExam(examId: string): Promise<Answer<CommandView>>;
  selectExamArea(examId: string, areaCode: string): Promise<Answer<CommandView>>;
  changeExamArea(examId: string): Promise<Answer<CommandView>>;
  agreeNotice(examId: string, agreed: boolean): Promise<Answer<CommandView>>;
  saveSection(examId: string, section: SectionId, values: SectionValues): Promise<Answer<CommandView>>;
  submitRegistration(examId: string): Promise<Answer<CommandView>>;
  withdrawSubmission(examId: string): Promise<Answer<CommandView>>;
  searchEmployers(keyword: string): Promise<Answer<EmployerView[]>>;
  account: AccountCalls;
  payment: PaymentCalls;
  desk: DeskCalls;
  trainer: TrainerCalls;
  weChat: WeChatCalls;
  photos: PhotoCalls;
  applicationForm: ApplicationFormCalls;
}

export interface ClientPorts {
  /** `fetch`, or the app's own. */
  send(request: Request): Promise<Response>;
  /** 'http://127.0.0.1:8420', without a slash at its end. */
  origin: string;
  /** Where the session's token is kept. */
  token: { get(): string | null; set(token: string | null): void };
  /** In which language the portal is to refuse. */
  language(): Language;
}

const unreachable: RefusalBody = {
  code: 'server-failed',
  message: '无法连接到系统，请检查网络后重试。 / The portal cannot be reached.',
};

export type Call = <T>(method: string, path: string, body?: object) => Promise<Answer<T>>;

function caller({ send, origin, token, language }: ClientPorts): Call {
  return async <T>(method: string, path: string, body?: object): Promise<Answer<T>> => {
    const headers = new Headers({ 'accept-language': language() === 'en' ? 'en' : 'zh-CN' });
    const current = token.get();
    if (current) headers.set('authorization', `Bearer ${current}`);
    if (body) headers.set('content-type', body instanceof Blob ? body.type : 'application/json');
    const init = { method, headers, ...(body && { body: body instanceof Blob ? body : JSON.stringify(body) }) };
    try {
      const response = await send(new Request(`${origin}/api${path}`, init));
      const json = response.headers.get('content-type')?.startsWith('application/json') ?? false;
      const content: unknown = response.status === 204 ? null : json ? await response.json() : await response.blob();
      if (response.ok) return { ok: true, value: content as T };
      const refusal = content as RefusalBody;
      if (refusal.code === 'sign-in-required') token.set(null);
      return { ok: false, refusal };
    } catch {
      return { ok: false, refusal: unreachable };
    }
  };
}

export function createPortalClient(ports: ClientPorts): PortalClient {
  const call = caller(ports);
  const of = (examId: string, rest = ''): string => `/registrations/${encodeURIComponent(examId)}${rest}`;
  return {
    system: () => call('GET', '/system'),
    signIn: async (login, password) => {
      const answer = await call<{ token: string }>('POST', '/session', { login, password });
      if (answer.ok) ports.token.set(answer.value.token);
      return answer.ok ? { ok: true, value: null } : answer;
    },
    signOut: async () => {
      const answer = await call<null>('DELETE', '/session');
      ports.token.set(null);
      return answer;
    },
    isSignedIn: () => ports.token.get() !== null,
    candidate: () => call('GET', '/candidate'),
    exams: () => call('GET', '/exams'),
    registration: (examId) => call('GET', of(examId)),
    selectExam: (examId) => call('PUT', of(examId)),
    selectExamArea: (examId, areaCode) => call('PUT', of(examId, '/area'), { areaCode }),
    changeExamArea: (examId) => call('DELETE', of(examId, '/area')),
    agreeNotice: (examId, agreed) => call('PUT', of(examId, '/notice'), { agreed }),
    saveSection: (examId, section, values) => call('PUT', of(examId, `/sections/${section}`), { values }),
    submitRegistration: (examId) => call('POST', of(examId, '/submission')),
    withdrawSubmission: (examId) => call('DELETE', of(examId, '/submission')),
    me: () => call('GET', '/me'),
    applicationForm: applicationFormCalls(call),
    account: accountCalls(call),
    payment: paymentCalls(call),
    desk: deskCalls(call),
    trainer: trainerCalls(call),
    weChat: weChatCalls(call, ports.token.set),
    photos: photoCalls(call),
    searchEmployers: (keyword) => call('GET', `/employers?keyword=${encodeURIComponent(keyword)}`),
  };
}
