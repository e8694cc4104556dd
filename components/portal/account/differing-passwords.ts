import type { RefusalBody } from '../../../lib/portal/http/views.ts';

/** The portal is sent a new password once only: whether it was typed the same twice, the page sees. */
export const differingPasswords = (message: string): RefusalBody => ({
  code: 'not-the-same-twice',
  message,
  fields: [{ field: 'passwordAgain', code: 'not-the-same-twice', message }],
});
