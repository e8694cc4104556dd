/** Errors travel as data: a code that both ends know, and a sentence for logs. The words for people are in the locales. */
export type FailureCode =
  /** Not this extension, not this kind of page, or not the top frame. */
  | 'sender-refused'
  /** Not a message of the map, or in the wrong shape. */
  | 'malformed'
  /** No content script answers in that tab. */
  | 'page-gone'
  /** The page was loaded anew, or shows another address, since it was read. */
  | 'page-changed'
  | 'no-profile'
  /** A fill or an undo is under way. */
  | 'busy'
  | 'internal';

export interface Failure {
  error: { code: FailureCode; message: string };
}

/** Thrown inside one context; becomes a `Failure` on its way to another. */
export class AssistantError extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

export function toFailure(error: unknown): Failure {
  if (error instanceof AssistantError) return { error: { code: error.code, message: error.message } };
  return { error: { code: 'internal', message: error instanceof Error ? error.message : 'unknown' } };
}

export function isFailure(answer: unknown): answer is Failure {
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : null;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}

/** The answer itself, or the failure it carries, thrown. */
export function unwrap<T>(answer: T | Failure): T {
  if (isFailure(answer)) throw new AssistantError(answer.error.code, answer.error.message);
  return answer;
}
