/** A made-up candidate's form of 注册, as it is accepted. */
import { checkCharacter } from '../../../lib/exam/identity-number.ts';
import type { NewAccount } from '../../../lib/portal/account/new-account.ts';

export const goodPassword = 'snow-on-the-9-hills';

/** Region 110101, that birth date and sequence, and the check character that belongs to them. */
export function residentNumber(birth = '19950412', sequence = '017'): string {
  const digits = `110101${birth}${sequence}`;
  return digits + checkCharacter(digits);
}

export function newAccount(changes: Partial<NewAccount> = {}): NewAccount {
  const person = { fullName: '周子宁', documentType: '身份证', documentNumber: residentNumber() };
  const form = { userName: 'zhou_zn', password: goodPassword, ...person, takeFromNumber: false };
  const changed = { ...form, recoveryQuestion: 'first-book', recoveryAnswer: '《本草纲目》', ...changes };
  const { fullName, documentType, documentNumber, password } = changed;
  return { again: { fullName, documentType, documentNumber, password }, ...changed };
}
