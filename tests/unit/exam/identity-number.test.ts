import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter, checkIdentityNumber } from '../../../lib/exam/identity-number.ts';

const regions = ['110105', '440524', '310101', '650102', '710000', '810000', '539900'];
const birthDate = fc.integer({ min: -25_000, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const parts = fc.record({ region: fc.constantFrom(...regions), birthDate, sequence: fc.integer({ min: 1, max: 999 }) });
const digits = ({ region, birthDate: date, sequence }: { region: string; birthDate: string; sequence: number }) =>
  `${region}${date.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;

/** The standard's own formula, written out a second time: the weights are powers of two modulo eleven. */
function characterByFormula(seventeen: string): string {
  const sum = [...seventeen].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  const rest = (12 - (sum % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

describe('the check character', () => {
  it('is the one of ISO 7064 MOD 11-2', () => {
    fc.assert(fc.property(parts.map(digits), (seventeen) => checkCharacter(seventeen) === characterByFormula(seventeen)));
  });

  it('is asked of seventeen digits only', () => {
    expect(() => checkCharacter('1101051949123100')).toThrow(RangeError);
    expect(() => checkCharacter('1101051949123100X')).toThrow(RangeError);
  });
});

describe('a right number', () => {
  it.each([
    ['11010519491231002X', '110105', '1949-12-31', '女'],
    ['11010519491231002x', '110105', '1949-12-31', '女'],
    ['440524188001010014', '440524', '1880-01-01', '男'],
  ])('%s (from the text of the standard)', (number, region, date, sex) => {
    expect(checkIdentityNumber(number)).toEqual({ valid: true, region, birthDate: date, sex });
  });

  it('tells region, birth date and sex', () => {
    fc.assert(
      fc.property(parts, (person) => {
        const seventeen = digits(person);
        expect(checkIdentityNumber(seventeen + characterByFormula(seventeen))).toEqual({
          valid: true,
          region: person.region,
          birthDate: person.birthDate,
          sex: person.sequence % 2 === 1 ? '男' : '女',
        });
      }),
    );
  });
});

describe('a wrong number', () => {
  it('is any with one digit changed', () => {
    fc.assert(
      fc.property(
        parts.map(digits),
        fc.integer({ min: 0, max: 17 }),
        fc.integer({ min: 1, max: 9 }),
        (seventeen, place, step) => {
          const right = seventeen + characterByFormula(seventeen);
          const old = right[place] === 'X' ? 10 : Number(right[place]);
          const changed = `${right.slice(0, place)}${(old + step) % 10}${right.slice(place + 1)}`;
          fc.pre(changed !== right);
          expect(checkIdentityNumber(changed).valid).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is any with two neighbours swapped', () => {
    fc.assert(
      fc.property(parts.map(digits), fc.integer({ min: 0, max: 15 }), (seventeen, place) => {
        const right = seventeen + characterByFormula(seventeen);
        const [a = '', b = ''] = right.slice(place);
        fc.pre(a !== b);
        expect(checkIdentityNumber(`${right.slice(0, place)}${b}${a}${right.slice(place + 2)}`).valid).toBe(false);
      }),
    );
  });

  it.each([
    ['', 'length'],
    ['110105491231002', 'length'],
    ['11010519491231002', 'length'],
    ['11010519491231002 X', 'length'],
    ['1101051949123100２X', 'characters'],
    ['1101051949123100 X', 'characters'],
    ['11010519491231X02X', 'characters'],
    ['00010519491231002X', 'region'],
    ['91010519491231002X', 'region'],
    ['11010519491331002X', 'birth-date'],
    ['11010520230229002X', 'birth-date'],
    ['11010517991231002X', 'birth-date'],
    ['110105194912310021', 'check-digit'],
  ])('%j: %s', (number, problem) => expect(checkIdentityNumber(number)).toEqual({ valid: false, problem }));
});
