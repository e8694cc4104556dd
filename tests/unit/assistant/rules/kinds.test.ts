import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../lib/assistant/rules/finding.ts';
import { findKind, ruleKinds } from '../../../../lib/assistant/rules/kinds/index.ts';
import type { ExamPack } from '../../../../lib/exam/pack.ts';
import { examPacks } from '../../../../lib/exam/packs/index.ts';

const [health] = examPacks;
if (!health) throw new Error('no pack');

function judge(kind: string, params: unknown, field: string, answers: Answers, pack: ExamPack = health as ExamPack) {
  const given = answers[field];
  const answer = given === undefined || given.length === 0 ? null : given;
  return findKind(kind)?.judge(params, { field, answer, answers, pack, today: '2021-12-22' });
}

const when = { field: 'nationality', equals: ['其他'] };
const document = { numberField: 'documentNumber', typeField: 'documentType' };
const citizen = { documentType: '身份证', documentNumber: '11010519491231002X' };
/** kind, params, field, answers, fails? */
const truthTable: Array<[string, unknown, string, Answers, boolean]> = [
  ['required', {}, 'sex', {}, true],
  ['required', {}, 'sex', { sex: '' }, true],
  ['required', {}, 'subjects', { subjects: [] }, true],
  ['required', {}, 'sex', { sex: '女' }, false],
  ['max-length', { max: 4, counting: 'characters' }, 'x', { x: '北京市西' }, false],
  ['max-length', { max: 4, counting: 'characters' }, 'x', { x: '北京市西城' }, true],
  ['max-length', { max: 4, counting: 'half-width-units' }, 'x', { x: '北京' }, false],
  ['max-length', { max: 4, counting: 'half-width-units' }, 'x', { x: '北京a' }, true],
  ['half-width', {}, 'postalCode', { postalCode: '100084' }, false],
  ['half-width', {}, 'postalCode', { postalCode: '１０００８４' }, true],
  ['pattern', { pattern: '[0-9]{6}' }, 'x', { x: '100084' }, false],
  ['pattern', { pattern: '[0-9]{6}' }, 'x', { x: '1000845' }, true],
  ['pattern', { pattern: 'a|b' }, 'x', { x: 'ac' }, true],
  ['number-range', { min: 0, max: 60, whole: true }, 'x', { x: '60' }, false],
  ['number-range', { min: 0, max: 60, whole: true }, 'x', { x: '61' }, true],
  ['number-range', { min: 0, max: 60, whole: true }, 'x', { x: '6.5' }, true],
  ['number-range', { min: 0, max: 60 }, 'x', { x: '6.5' }, false],
  ['number-range', { min: 0, max: 60 }, 'x', { x: '６' }, true],
  ['date', { precision: 'day' }, 'x', { x: '2020-02-29' }, false],
  ['date', { precision: 'day' }, 'x', { x: '2021-02-29' }, true],
  ['date', { precision: 'day' }, 'x', { x: '2021-02' }, true],
  ['date', { precision: 'day' }, 'x', { x: 'indefinite' }, true],
  ['date', { precision: 'day', allowIndefinite: true }, 'x', { x: 'indefinite' }, false],
  ['date', { precision: 'month' }, 'x', { x: '2021-02' }, false],
  ['date', { precision: 'month' }, 'x', { x: '2021-02-28' }, false],
  ['date', { precision: 'month' }, 'x', { x: '2021-13' }, true],
  ['date-not-after', { limit: 'today' }, 'x', { x: '2021-12-22' }, false],
  ['date-not-after', { limit: 'today' }, 'x', { x: '2021-12-23' }, true],
  ['date-not-after', { limit: 'today' }, 'x', { x: '2021-12' }, false],
  ['date-not-after', { limit: '2021-12-31' }, 'x', { x: '2022-01' }, true],
  ['date-not-after', { limit: 'today' }, 'x', { x: 'nonsense' }, false],
  ['date-order', { earlier: 'a', later: 'b' }, 'b', { a: '2000-01-02', b: '2000-01-01' }, true],
  ['date-order', { earlier: 'a', later: 'b' }, 'b', { a: '2000-01-02', b: '2000-01-02' }, false],
  ['date-order', { earlier: 'a', later: 'b' }, 'b', { a: '2000-01-02', b: '2000-01' }, false],
  ['date-order', { earlier: 'a', later: 'b' }, 'b', { a: '2000-02-01', b: '2000-01' }, true],
  ['date-order', { earlier: 'a', later: 'b' }, 'b', { b: '2000-01' }, false],
  ['requires-when', { when }, 'foreignNationality', { nationality: '其他' }, true],
  ['requires-when', { when }, 'foreignNationality', { nationality: '其它' }, true],
  ['requires-when', { when }, 'foreignNationality', { nationality: '中国' }, false],
  ['requires-when', { when }, 'foreignNationality', {}, false],
  ['requires-when', { when }, 'foreignNationality', { nationality: '其他', foreignNationality: '法国' }, false],
  ['empty-when', { when: { field: 'degree', equals: ['无'] } }, 'degreeSchool', { degree: '无', degreeSchool: 'x' }, true],
  ['empty-when', { when: { field: 'degree', equals: ['无'] } }, 'degreeSchool', { degree: '无', degreeSchool: '无' }, false],
  ['empty-when', { when: { field: 'degree', equals: ['无'] } }, 'degreeSchool', { degree: '学士', degreeSchool: 'x' }, false],
  [
    'equals-when',
    { when: { field: 'documentType', equals: ['外国人永久居留证'] }, equals: ['其他'] },
    'nationality',
    { documentType: '外国人永久居留身份证', nationality: '中国' },
    true,
  ],
  [
    'equals-when',
    { when: { field: 'documentType', equals: ['外国人永久居留证'] }, equals: ['其他'] },
    'nationality',
    { documentType: '外国人永久居留证', nationality: '其它' },
    false,
  ],
  [
    'equals-when',
    { when: { field: 'documentType', equals: ['外国人永久居留证'] }, equals: ['其他'] },
    'nationality',
    { documentType: '身份证', nationality: '中国' },
    false,
  ],
  ['option', { list: 'sexes' }, 'sex', { sex: '女' }, false],
  ['option', { list: 'sexes' }, 'sex', { sex: '女性' }, false],
  ['option', { list: 'sexes' }, 'sex', { sex: '未知' }, true],
  ['option', { list: 'specialties' }, 'specialty', { specialty: '药学(士)' }, false],
  ['option', { list: 'subjects' }, 'subjects', { subjects: ['专业知识', '基础知识'] }, false],
  ['option', { list: 'subjects' }, 'subjects', { subjects: ['专业知识', '体育'] }, true],
  ['identity-number', { typeField: 'documentType' }, 'documentNumber', citizen, false],
  ['identity-number', { typeField: 'documentType' }, 'documentNumber', { ...citizen, documentType: '居民身份证' }, false],
  [
    'identity-number',
    { typeField: 'documentType' },
    'documentNumber',
    { ...citizen, documentNumber: '110105194912310021' },
    true,
  ],
  ['identity-number', { typeField: 'documentType' }, 'documentNumber', { documentNumber: '110105194912310021' }, true],
  [
    'identity-number',
    { typeField: 'documentType' },
    'documentNumber',
    { documentType: '军官证', documentNumber: '军字1' },
    false,
  ],
  ['identity-birth-date', document, 'birthDate', { ...citizen, birthDate: '1949-12-31' }, false],
  ['identity-birth-date', document, 'birthDate', { ...citizen, birthDate: '1949-12-30' }, true],
  [
    'identity-birth-date',
    document,
    'birthDate',
    { ...citizen, documentNumber: '110105194912310021', birthDate: '1949-12-30' },
    false,
  ],
  ['identity-birth-date', document, 'birthDate', { ...citizen, documentType: '军官证', birthDate: '1949-12-30' }, false],
  ['identity-sex', document, 'sex', { ...citizen, sex: '女' }, false],
  ['identity-sex', document, 'sex', { ...citizen, sex: '男' }, true],
  ['identity-sex', document, 'sex', { ...citizen, sex: '男性' }, true],
  ['expires-before-exam', {}, 'documentExpiryDate', { documentExpiryDate: '2022-07-29' }, true],
  ['expires-before-exam', {}, 'documentExpiryDate', { documentExpiryDate: '2022-07-30' }, false],
  ['expires-before-exam', {}, 'documentExpiryDate', { documentExpiryDate: 'indefinite' }, false],
];

describe('rule kinds', () => {
  it.each(truthTable)('%s %j at %s of %j fails: %s', (kind, params, field, answers, fails) => {
    expect(judge(kind, params, field, answers) !== null).toBe(fails);
  });

  it('every kind has rows for both outcomes', () => {
    for (const { id } of ruleKinds) {
      const outcomes = truthTable.filter(([kind]) => kind === id).map((row) => row[4]);
      expect(new Set(outcomes), id).toEqual(new Set([true, false]));
    }
  });

  it('the registry lists every file beside it, under its file name', () => {
    const folder = new URL('../../../../lib/assistant/rules/kinds/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name !== 'index.ts');
    expect(ruleKinds.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('refuses params of the wrong shape', () => {
    expect(() => judge('max-length', { max: '50', counting: 'characters' }, 'x', { x: 'y' })).toThrow();
  });

  it('compares the expiry with the exam as planned while no other is known', () => {
    const planned = { ...health, calendar: health.calendar.filter(({ status }) => status !== 'held') };
    expect(judge('expires-before-exam', {}, 'documentExpiryDate', { documentExpiryDate: '2022-04-16' }, planned)).toMatchObject({
      atMost: 'warning',
    });
    expect(judge('expires-before-exam', {}, 'documentExpiryDate', { documentExpiryDate: '2022-04-17' }, planned)).toBeNull();
  });

  it('calls an option outside a list that was never seen in full a warning at most', () => {
    expect(judge('option', { list: 'sexes' }, 'sex', { sex: '未知' })).toEqual({});
    expect(judge('option', { list: 'degrees' }, 'degree', { degree: '未知' })).toEqual({ atMost: 'warning' });
  });
});
