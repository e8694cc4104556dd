import fc from 'fast-check';
import { expect, it } from 'vitest';
import { millisOf, momentOf, readClock } from '../../../lib/portal/clock.ts';

it('a moment is Shanghai’s, also where the day there is already the next', () => {
  expect(momentOf(Date.parse('2021-12-20T16:30:05.999Z'))).toBe('2021-12-21T00:30:05+08:00');
});

it('a set clock runs on with the real one, as fast as it was told to, and 0 stands', () => {
  const examMillis = millisOf('2022-02-15T00:00') ?? 0;
  const after = (speed: number) => momentOf(readClock({ examMillis, realMillis: 1_000_000, speed }, 1_061_000));
  expect(after(1)).toBe('2022-02-15T00:01:01+08:00');
  expect(after(60)).toBe('2022-02-15T01:01:00+08:00');
  expect(after(0)).toBe('2022-02-15T00:00:00+08:00');
});

it('a clock that nobody set shows the real time', () => expect(readClock(null, 42)).toBe(42));

it('a running clock never goes back', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(10_000), (a, b, speed) => {
      const setting = { examMillis: 5, realMillis: 7, speed };
      const [first, second] = [Math.min(a, b), Math.max(a, b)];
      expect(readClock(setting, second)).toBeGreaterThanOrEqual(readClock(setting, first));
    }),
  );
});

it.each(['2022-02-15', '2022-02-15T24:01', '2022-13-01T00:00', ''])('%j is no time', (text) => {
  expect(millisOf(text)).toBeNull();
});
