/** User names and document numbers are one name space: whatever is one is never the other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDocumentNumber } from '../../../lib/exam/document-number.ts';
import { checkCharacter } from '../../../lib/exam/identity-number.ts';
import { fullNameOf, isFullName } from '../../../lib/portal/account/full-name.ts';
import { passwordProblem } from '../../../lib/portal/account/password-rules.ts';
import { canonicalLogin, documentNumberOf, userNameProblem } from '../../../lib/portal/account/user-name.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const known = ['身份证', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '外国人永久居留证'] as const;
const documentNumber = fc.oneof(
  digits(17).map((seventeen) => seventeen + checkCharacter(seventeen)),
  fc.stringMatching(/^[HMhm](\d{8}|\d{10})$/),
  fc.stringMatching(/^(\d{8}|\d{10}[A-Za-z]?)$/),
  fc.stringMatching(/^[A-Za-z]{3}\d{12}$/),
);
const candidateName = fc.stringMatching(/^[A-Za-z0-9_-]{1,34}$/);

it('no document number of a known form can be taken as a user name', () => {
  fc.assert(
    fc.property(documentNumber, (number) => void expect(userNameProblem(number)).not.toBeNull()),
    { numRuns: 2000 },
  );
});

it('no user name that is taken is a number of a document of known form', () => {
  fc.assert(
    fc.property(candidateName, (name) => {
      if (userNameProblem(name) !== null) return;
      for (const type of known) expect(checkDocumentNumber(type, name.toUpperCase()).valid, `${type} ${name}`).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

it('a name is taken in every writing or in none, and all writings are one', () => {
  fc.assert(
    fc.property(candidateName, (name) => {
      const [small, large] = [name.toLowerCase(), name.toUpperCase()];
      expect(userNameProblem(small)).toBe(userNameProblem(large));
      expect(canonicalLogin(small)).toBe(canonicalLogin(large));
      expect(canonicalLogin(canonicalLogin(name))).toBe(canonicalLogin(name));
      if (userNameProblem(name) === null) expect(canonicalLogin(name)).toBe(small);
    }),
    { numRuns: 2000 },
  );
});

it('a document number is found however it is typed', () => {
  fc.assert(
    fc.property(documentNumber, (number) => {
      const kept = documentNumberOf(number);
      for (const typed of [number, number.toLowerCase(), ` ${number.toUpperCase()} `]) expect(canonicalLogin(typed)).toBe(kept);
    }),
  );
});

it('whatever is taken has 4 to 30 letters, digits, _ or - and none of the reserved beginnings', () => {
  fc.assert(
    fc.property(fc.oneof(candidateName, fc.string({ unit: 'grapheme', maxLength: 40 })), (name) => {
      if (userNameProblem(name) === null) expect(name).toMatch(/^(?!site-|area-|trainer|demo)[a-z0-9_-]{4,30}$/i);
    }),
    { numRuns: 3000 },
  );
  for (const reserved of ['site-110101', 'AREA-1', 'Trainer', 'trainer-2', 'demo-nurse'])
    expect(userNameProblem(reserved)).toBe('user-name-reserved');
  for (const fine of ['zhou', 'z-2022_x', '12ab', 'websites-1']) expect(userNameProblem(fine)).toBeNull();
});

it('a password that somebody made up at random is taken, and its own owner’s name never', () => {
  const random = fc.stringMatching(/^[a-z][!-~]{14}$/).filter((one) => new Set(one).size > 6 && /[g-y]/.test(one));
  fc.assert(fc.property(random, (password) => void expect(passwordProblem(`7${password}`, ['zhou_zn'])).toBeNull()));
  const names = candidateName.filter((name) => name.length >= 8);
  fc.assert(
    fc.property(names, (name) => void expect(passwordProblem(name.toUpperCase(), [name])?.code).toBe('password-is-name')),
  );
});

it('the commonest passwords are refused', () => {
  const common = ['12345678', '123456789', '1234567890', '11111111', '87654321', 'password', 'Password1', 'p@ssw0rd', 'qwertyui'];
  const more = ['abc12345', 'a12345678', 'woaini520', '5201314520', 'iloveyou', '1qaz2wsx', 'abcabcabc', '19900101', 'admin123'];
  for (const one of [...common, ...more]) expect(passwordProblem(one, [])?.code, one).toBe('password-too-common');
});

it('a name that was brought into its form stays in it', () => {
  const part = fc.stringMatching(/^[一-龥𠀀-𪛖A-Za-zéü·• ’-]{1,20}$/u);
  fc.assert(
    fc.property(part, (typed) => {
      const kept = fullNameOf(typed);
      expect(fullNameOf(kept)).toBe(kept);
      if (isFullName(kept)) expect(kept).not.toMatch(/^[·\s]|·$|··|[•’]|[一-龥] /u);
    }),
    { numRuns: 2000 },
  );
});
