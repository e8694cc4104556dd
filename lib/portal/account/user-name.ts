/** 用户名: rules of ours. User names and document numbers are one name space, so none may be taken for the other. */

import { toHalfWidth } from '../../text.ts';
import type { RefusalCode } from '../core/refusals.ts';

const reserved = /^(?:site-|area-|trainer|demo)/;

/** Up to three letters, many digits, perhaps a letter: every document number that has a known form. */
const likeDocumentNumber = /^[a-z]{0,3}\d{7,}[a-z]?$/i;

/**
 * As it is kept and looked up: user names in small letters, what looks like a document number in capitals, both half-width.
 */
export function canonicalLogin(typed: string): string {
  const login = toHalfWidth(typed).trim();
  return likeDocumentNumber.test(login) ? login.toUpperCase() : login.toLowerCase();
}

/** As it is kept: half-width, capitals, no blank around it. */
export function documentNumberOf(typed: string): string {
  return toHalfWidth(typed).trim().toUpperCase();
}

/** What is wrong with a user name to be taken; null = nothing. */
export function userNameProblem(userName: string): RefusalCode | null {
  if (!/^[a-z0-9_-]{4,30}$/i.test(userName)) return 'user-name-malformed';
  if (likeDocumentNumber.test(userName)) return 'user-name-like-document-number';
  return reserved.test(userName.toLowerCase()) ? 'user-name-reserved' : null;
}
