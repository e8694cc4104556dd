/** What the page itself finds wrong, in the shape in which the portal refuses. */
import type { RefusalBody } from '../../../lib/portal/http/views.ts';
import type { Portal } from '../portal-context.ts';

const problemAt = (text: Portal['text'], field: string, code: RefusalBody['code'], message: string): RefusalBody => ({
  code: 'malformed-request',
  message: text('errorTitle'),
  fields: [{ field, code, message }],
});

/** The portal is sent a new password once only: whether it was typed the same twice, the page sees. */
export const differingPasswords = (text: Portal['text']): RefusalBody =>
  problemAt(text, 'passwordAgain', 'not-the-same-twice', text('passwordsDiffer'));

export const missingNumber = (text: Portal['text']): RefusalBody =>
  problemAt(text, 'documentNumber', 'required-missing', text('recoverNumberMissing'));
