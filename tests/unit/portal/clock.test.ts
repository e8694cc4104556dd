import { expect, it } from 'vitest';
import { clockFrom, momentOf } from '../../../lib/portal/clock.ts';

it('a moment is Shanghai’s, also where the day there is already the next', () => {
  expect(momentOf(Date.parse('2021-12-20T16:30:05.999Z'))).toBe('2021-12-21T00:30:05+08:00');
});

it('a set clock runs on with the real one', () => {
  let real = 1_000_000;
  const clock = clockFrom('2022-02-15T00:00', () => real);
  real += 61_000;
  expect(momentOf(clock())).toBe('2022-02-15T00:01:01+08:00');
});

it.each(['2022-02-15', '2022-02-15T24:01', '2022-13-01T00:00', ''])('%j is no time', (start) => {
  expect(() => clockFrom(start, () => 0)).toThrow(RangeError);
});
