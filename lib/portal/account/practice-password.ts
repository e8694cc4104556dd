/** The one password of everybody whom the practice system lets in. */
import { hashPassword } from './password.ts';

export const practicePassword = 'practice-2022';

let hash: Promise<string> | undefined;
/** One hash does for all of them, once a process: it is made to be slow. */
export const practiceHash = (): Promise<string> => {
  hash ??= hashPassword(practicePassword);
  return hash;
};
