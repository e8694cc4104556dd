/**
 * The citizen's identity number (公民身份号码), GB 11643-1999: six digits of region, eight of birth date, three of sequence (odd =
 * male) and a check character. Fifteen-digit numbers are no longer accepted by the official site.
 */
import { type CivilDate, parseCivilDate } from '../civil-date.ts';

/** What is wrong, in the order in which it is looked for; only the first is reported. */
export type IdentityProblem = 'length' | 'characters' | 'region' | 'birth-date' | 'check-digit';

export type IdentityVerdict =
  | { valid: true; region: string; birthDate: CivilDate; sex: '男' | '女' }
  | { valid: false; problem: IdentityProblem };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/**
 * First two digits of GB/T 2260. The county is not looked up: numbers keep the code of a county that has since been dissolved.
 */
const regions = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** The last character that belongs to the first seventeen digits (MOD 11-2). Throws a RangeError on anything but 17 digits. */
export function checkCharacter(seventeenDigits: string): string {
  if (!/^\d{17}$/.test(seventeenDigits)) throw new RangeError('seventeen digits are needed');
  const sum = weights.reduce((total, weight, index) => total + weight * Number(seventeenDigits[index]), 0);
  return checkCharacters.charAt(sum % 11);
}

/** True if the last of the eighteen characters is the one that the others demand; `x` counts as `X`. */
export function hasRightCheckCharacter(number: string): boolean {
  return /^\d{17}[\dXx]$/.test(number) && checkCharacter(number.slice(0, 17)) === number.slice(17).toUpperCase();
}

/** Judges exactly what is given: a blank or a full-width digit in it is a wrong character. Never throws. */
export function checkIdentityNumber(number: string): IdentityVerdict {
  if (number.length !== 18) return { valid: false, problem: 'length' };
  if (!/^\d{17}[\dXx]$/.test(number)) return { valid: false, problem: 'characters' };
  const region = number.slice(0, 6);
  if (!regions.has(region.slice(0, 2))) return { valid: false, problem: 'region' };
  const birthDate = birthDateIn(number.slice(6, 14));
  if (!birthDate) return { valid: false, problem: 'birth-date' };
  if (!hasRightCheckCharacter(number)) return { valid: false, problem: 'check-digit' };
  return { valid: true, region, birthDate, sex: Number(number[16]) % 2 === 1 ? '男' : '女' };
}

/** A day from 1800 on (the standard's own example is of 1880), from the eight digits YYYYMMDD. */
export function birthDateIn(digits: string): CivilDate | null {
  const date = parseCivilDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`);
  return date && date >= '1800' ? date : null;
}
