import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareCivil,
  daysBetween,
  monthOf,
  parseCivilDate,
  parseCivilMonth,
  parseShownDate,
  parseShownMonth,
  todayInShanghai,
} from '../../../lib/civil-date.ts';

/** Real days of four centuries, made without the code under test. */
const civilDate = fc.integer({ min: -62_000, max: 84_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('strict parsing', () => {
  it('takes every day of the calendar as it is', () => {
    fc.assert(
      fc.property(civilDate, (date) => parseCivilDate(date) === date && parseCivilMonth(monthOf(date)) === monthOf(date)),
    );
  });

  it.each([
    '2022-02-29',
    '2022-04-31',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '1900-02-29',
    '0022-01-01',
    '2022-1-1',
    '2022/01/01',
    '',
    '2022-01-01 ',
  ])('refuses %j as a day', (text) => expect(parseCivilDate(text)).toBeNull());

  it.each(['2022-13', '2022-00', '2022-1', '202201', '0999-01', '2022-01-01'])('refuses %j as a month', (text) =>
    expect(parseCivilMonth(text)).toBeNull(),
  );

  it('knows the leap years', () => {
    expect(['2000-02-29', '2020-02-29', '2100-02-29', '2021-02-29'].map(parseCivilDate)).toEqual([
      '2000-02-29',
      '2020-02-29',
      null,
      null,
    ]);
  });
});

describe('counting', () => {
  it('adds and takes away the same days', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const later = addDays(date, days);
        expect(addDays(later, -days)).toBe(date);
        expect(daysBetween(date, later)).toBe(days);
        expect(Math.sign(compareCivil(later, date))).toBe(Math.sign(days));
      }),
    );
  });

  it('keeps the day of the month, or takes the last there is', () => {
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2022-01-15', -13)).toBe('2020-12-15');
    expect(addMonths('2022-12-31', 6)).toBe('2023-06-30');
    fc.assert(
      fc.property(civilDate, fc.integer({ min: -500, max: 500 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(parseCivilDate(moved)).toBe(moved);
        expect(Number(moved.slice(0, 4)) * 12 + Number(moved.slice(5, 7))).toBe(
          Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + months,
        );
      }),
    );
  });

  it('does not count from what is no date', () => {
    expect(() => addDays('2022-02-30', 1)).toThrow(RangeError);
    expect(() => addMonths('2022-02', 1)).toThrow(RangeError);
    expect(() => daysBetween('2022-02-01', 'indefinite')).toThrow(RangeError);
  });
});

it('knows what day it is in China, wherever the machine stands', () => {
  expect(todayInShanghai(new Date('2021-12-30T15:59:59Z'))).toBe('2021-12-30');
  expect(todayInShanghai(new Date('2021-12-30T16:00:00Z'))).toBe('2021-12-31');
});

describe('what pages show', () => {
  it.each([
    ['2010-06-01', '2010-06-01'],
    ['2010/6/1', '2010-06-01'],
    ['2010.06.01', '2010-06-01'],
    ['2010年6月1日', '2010-06-01'],
    ['2010 年 06 月 01 日', '2010-06-01'],
    ['２０１０－０６－０１', '2010-06-01'],
    ['20100601', '2010-06-01'],
    ['2010-06-01 00:00:00', '2010-06-01'],
    ['2010-06-01T08:00:00.000Z', '2010-06-01'],
    ['2010-06', null],
    ['2010-02-30', null],
    ['20101301', null],
    ['01/06/2010', null],
    ['长期', null],
    ['2010-06-01 至 2020-06-01', null],
    ['', null],
  ])('reads the day in %j as %j', (shown, date) => expect(parseShownDate(shown)).toBe(date));

  it.each([
    ['2010-06', '2010-06'],
    ['2010年6月', '2010-06'],
    ['2010/6', '2010-06'],
    ['2010.06', '2010-06'],
    ['201006', '2010-06'],
    ['2010-06-30', '2010-06'],
    ['2010-13', null],
    ['201013', null],
    ['2010', null],
    ['6月', null],
    ['2010-02-30', null],
  ])('reads the month in %j as %j', (shown, month) => expect(parseShownMonth(shown)).toBe(month));

  it('reads back every way of writing a day', () => {
    fc.assert(
      fc.property(civilDate, fc.constantFrom('-', '/', '.', '年'), fc.boolean(), (date, sign, padded) => {
        const [year = '', month = '', day = ''] = date.split('-').map((part) => (padded ? part : String(Number(part))));
        const shown = sign === '年' ? `${year}年${month}月${day}日` : [year, month, day].join(sign);
        expect(parseShownDate(shown)).toBe(date);
        expect(parseShownMonth(shown)).toBe(monthOf(date));
      }),
    );
  });
});
