/** How a refusal travels: thrown anywhere in a route, answered as 4xx with its code and its text in the reader's language. */
import type { Context } from 'hono';
import { type Refusal, refusalText } from '../core/refusals.ts';
import type { Language } from '../core/texts/field-labels.ts';
import type { RefusalCode } from '../core/texts/refusal-texts.ts';
import type { RefusalBody } from './views.ts';

const statuses = {
  'malformed-request': 400,
  'keyword-too-short': 400,
  'sign-in-required': 401,
  'wrong-credentials': 401,
  'not-permitted': 403,
  'notification-not-genuine': 403,
  'not-found': 404,
  'unknown-exam': 404,
  'registration-not-found': 404,
  'last-year-not-found': 404,
  'unknown-order': 404,
  'request-too-large': 413,
  'photo-too-large': 413,
  'section-refused': 422,
  'photo-not-checked': 422,
  'photo-tampered': 422,
  'photo-not-jpeg': 422,
  'photo-refused': 422,
  'unknown-exam-area': 422,
  'notice-not-agreed': 422,
  'reason-missing': 422,
  'form-check-code-wrong': 422,
  'account-refused': 422,
  'recovery-answer-wrong': 401,
  'password-wrong': 403,
  'new-password-refused': 422,
  'record-refused': 422,
  'too-many-attempts': 429,
  'too-many-tries': 429,
  'server-failed': 500,
} as const satisfies Partial<Record<RefusalCode, number>>;

/** What is out of order, or was changed meanwhile, conflicts with the state: 409. */
export const statusOf = (code: string): (typeof statuses)[keyof typeof statuses] | 409 =>
  Object.hasOwn(statuses, code) ? statuses[code as keyof typeof statuses] : 409;

export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export function languageOf(context: Context): Language {
  return /^en\b/i.test(context.req.header('accept-language') ?? '') ? 'en' : 'zh';
}

export function refusalBody(refusal: Refusal, language: Language): RefusalBody {
  const fields = refusal.fields?.map((one) => ({ field: one.field, code: one.code, message: refusalText(one, language) }));
  return { code: refusal.code, message: refusalText(refusal, language), ...(fields && { fields }) };
}

export function answerRefusal(context: Context, refusal: Refusal): Response {
  return context.json(refusalBody(refusal, languageOf(context)), statusOf(refusal.code));
}
