/**
 * 验证码: seven digits that stand for what was submitted, so that a form printed before a change is told from one printed after
 * (guide L387, L431). A check, not a secret: whoever has the form has the code on it.
 */
import type { Contents } from './registration.ts';

/** Everything that the code stands for. */
export interface Submitted {
  onlineRegistrationNumber: string;
  areaCode: string;
  photoHash: string;
  contents: Contents;
  /** 1 for the first submission: by our setting each one makes the prints before it void, changed or not. */
  ordinal: number;
}

/** The largest prime below ten million, so that every digit of the code depends on every character. */
const modulus = 9_999_991;
const base = 131;

/** Fields in a fixed order: equal answers give equal texts. */
function canonical({ onlineRegistrationNumber, areaCode, photoHash, contents, ordinal }: Submitted): string {
  const sections = Object.entries(contents)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, values]) => [id, Object.entries(values ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return JSON.stringify([onlineRegistrationNumber, areaCode, photoHash, ordinal, sections]);
}

function digitsOf(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum * base + text.charCodeAt(index) + 1) % modulus;
  return String(sum).padStart(7, '0');
}

/** Seven digits, none of those that are `taken` by earlier submissions. */
export function formCheckCodeOf(submitted: Submitted, taken: readonly string[] = []): string {
  const text = canonical(submitted);
  for (let turn = 0; ; turn++) {
    const code = digitsOf(turn === 0 ? text : `${text}#${turn}`);
    if (!taken.includes(code)) return code;
  }
}
