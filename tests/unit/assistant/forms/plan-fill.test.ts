import { describe, expect, it } from 'vitest';
import { matchFields } from '../../../../lib/assistant/forms/match-fields.ts';
import { type PlannedStep, planFill } from '../../../../lib/assistant/forms/plan-fill.ts';
import type { WriteValue } from '../../../../lib/assistant/page/writing.ts';
import type { Profile } from '../../../../lib/assistant/profile/profile.ts';
import type { Finding } from '../../../../lib/assistant/rules/finding.ts';
import type { ExamPack } from '../../../../lib/exam/pack.ts';
import { findPack } from '../../../../lib/exam/packs/index.ts';
import { buildReading } from './build-reading.ts';

const found = findPack('health-2022');
if (!found) throw new Error('no pack');
const pack: ExamPack = found;

type Sketch = Parameters<typeof buildReading>[0][number];

function plan(
  sketch: Sketch,
  profile: Profile,
  more: { findings?: Finding[]; overwrite?: string[] } = {},
): PlannedStep | undefined {
  const reading = buildReading([sketch]);
  const matches = matchFields(reading, pack, Object.keys(profile.custom ?? {}));
  return planFill(reading, matches, profile, pack, more.findings ?? [], new Set(more.overwrite))[0];
}
/** The value that would be written, or why nothing is. */
function outcome(...input: Parameters<typeof plan>): WriteValue | string | undefined {
  const step = plan(...input);
  if (step?.decision === 'write') return step.value;
  return step?.decision === 'skip' ? step.reason : step?.decision;
}
const error = (field: string): Finding => ({
  ruleId: 'x',
  kind: 'x',
  field,
  severity: 'error',
  message: { zh: '', en: '' },
  relatedFields: [],
  source: '',
});

describe('what is written', () => {
  const degrees = ['请选择', '无', '学士', '硕士', '博士'];
  it.each<[string, Sketch, Profile, unknown]>([
    ['text', { label: '姓名' }, { fullName: '王芳' }, { type: 'text', text: '王芳' }],
    ['number', { label: '从事本专业年限', kind: 'number' }, { yearsInSpecialty: '6' }, { type: 'text', text: '6' }],
    ['no number in a number box', { label: '从事本专业年限', kind: 'number' }, { yearsInSpecialty: '六' }, 'no-exact-option'],
    [
      'years from a list',
      { label: '从事本专业年限', kind: 'select', options: ['5年', '6年'] },
      { yearsInSpecialty: '6' },
      { type: 'choice', option: '6年', aliases: expect.any(Array) },
    ],
    ['date', { label: '出生日期', kind: 'date' }, { birthDate: '1990-03-07' }, { type: 'date', date: '1990-03-07' }],
    ['date as text', { label: '出生日期' }, { birthDate: '1990-03-07' }, { type: 'text', text: '1990-03-07' }],
    [
      'date as text, by the hint',
      { label: '出生日期', hint: '格式：YYYYMMDD' },
      { birthDate: '1990-03-07' },
      { type: 'text', text: '19900307' },
    ],
    [
      'date as text, by its length',
      { label: '出生日期', maxLength: 8 },
      { birthDate: '1990-03-07' },
      { type: 'text', text: '19900307' },
    ],
    [
      'date as text, by example',
      { label: '出生日期', hint: '如 1985/01/31' },
      { birthDate: '1990-03-07' },
      { type: 'text', text: '1990/03/07' },
    ],
    [
      'date of a month picker',
      { label: '出生年月', kind: 'month' },
      { birthDate: '1990-03-07' },
      { type: 'month', month: '1990-03' },
    ],
    ['month', { label: '学历毕业日期', kind: 'month' }, { graduationMonth: '2012-06' }, { type: 'month', month: '2012-06' }],
    [
      'no day for a month',
      { label: '学历毕业日期', kind: 'date' },
      { graduationMonth: '2012-06' },
      { type: 'month', month: '2012-06' },
    ],
    ['长期 as text', { label: '证件有效截止日期' }, { documentExpiryDate: 'indefinite' }, { type: 'text', text: '长期' }],
    ['长期 on a picker', { label: '证件有效截止日期', kind: 'date' }, { documentExpiryDate: 'indefinite' }, 'no-exact-option'],
    [
      'choice',
      { label: '学位', kind: 'select', options: degrees },
      { degree: '学士' },
      { type: 'choice', option: '学士', aliases: expect.any(Array) },
    ],
    [
      'choice by another spelling',
      { label: '性别', kind: 'radio-group', options: ['男性', '女性'] },
      { sex: '女' },
      { type: 'choice', option: '女性', aliases: expect.any(Array) },
    ],
    [
      'choice behind a code',
      { label: '民族', kind: 'select', options: ['01 汉族', '11 满族'] },
      { ethnicity: '满族' },
      { type: 'choice', option: '11 满族', aliases: expect.any(Array) },
    ],
    [
      '其它 and 其他',
      { label: '单位名称', kind: 'select', options: ['北京某某医院', '其他'] },
      { employer: '其它' },
      { type: 'choice', option: '其他', aliases: expect.any(Array) },
    ],
    ['no such option', { label: '学位', kind: 'select', options: degrees }, { degree: '名誉博士' }, 'no-exact-option'],
    [
      'no part of an option',
      { label: '培养方式', kind: 'select', options: ['非全日制'] },
      { studyMode: '全日制' },
      'no-exact-option',
    ],
    [
      '药学 is not 中药学',
      { label: '报考专业', kind: 'select', options: ['中药学(士)', '药学(师)'] },
      { specialty: '药学(士)' },
      'no-exact-option',
    ],
    [
      'full-width brackets',
      { label: '报考专业', kind: 'select', options: ['中药学（士）', '药学（士）'] },
      { specialty: '药学(士)' },
      { type: 'choice', option: '药学（士）', aliases: expect.any(Array) },
    ],
    [
      'twice the same option',
      { label: '学位', kind: 'select', options: ['学士', '学士'] },
      { degree: '学士' },
      'ambiguous-option',
    ],
    [
      'list not yet known',
      { label: '民族', kind: 'searchable-select' },
      { ethnicity: '汉族' },
      { type: 'choice', option: '汉族', aliases: expect.any(Array), keyword: '汉族' },
    ],
    [
      'unit to be searched',
      { label: '单位名称', kind: 'searchable-select' },
      { employer: '北京某某医院(北京市,西城区,西城区)' },
      { type: 'choice', option: '北京某某医院(北京市,西城区,西城区)', aliases: [], keyword: '北京某某医院' },
    ],
    [
      'subjects',
      { label: '报考科目', kind: 'checkbox-group', options: ['基础知识', '专业知识'] },
      { subjects: ['专业知识'] },
      { type: 'choices', options: [{ option: '专业知识', aliases: expect.any(Array) }] },
    ],
    [
      'one subject too many',
      { label: '报考科目', kind: 'checkbox-group', options: ['基础知识'] },
      { subjects: ['基础知识', '专业知识'] },
      'no-exact-option',
    ],
    [
      'city in a cascader',
      { label: '报名地市', kind: 'cascader' },
      { examArea: '北京', registrationCity: '东城' },
      { type: 'path', path: ['北京', '东城'] },
    ],
    [
      'specialty in a cascader',
      { label: '报考专业', kind: 'cascader' },
      { specialty: '药学(士)' },
      { type: 'path', path: ['初级(士)', '药学(士)'] },
    ],
    [
      'own answer: tick',
      { label: '是否应届', kind: 'checkbox' },
      { custom: { 是否应届: true } },
      { type: 'flag', checked: true },
    ],
    [
      'own answer: 是 / 否',
      { label: '是否应届', kind: 'radio-group', options: ['是', '否'] },
      { custom: { 是否应届: false } },
      { type: 'choice', option: '否', aliases: expect.any(Array) },
    ],
    ['own answer: number', { label: '身高' }, { custom: { 身高: 165 } }, { type: 'text', text: '165' }],
    [
      'own answer: path',
      { label: '籍贯', kind: 'cascader' },
      { custom: { 籍贯: ['北京市', '东城区'] } },
      { type: 'path', path: ['北京市', '东城区'] },
    ],
    [
      'own answer: several',
      { label: '语种', kind: 'checkbox-group' },
      { custom: { 语种: ['英语', '日语'] } },
      {
        type: 'choices',
        options: [
          { option: '英语', aliases: [] },
          { option: '日语', aliases: [] },
        ],
      },
    ],
    ['own answer for a known field without one', { label: '民族' }, { custom: { 民族: '汉族' } }, { type: 'text', text: '汉族' }],
  ])('%s', (_, sketch, profile, expected) => {
    expect(outcome(sketch, profile)).toEqual(expected);
  });
});

describe('what is left alone', () => {
  const profile: Profile = { fullName: '王芳', birthDate: '1990-03-07', degree: '学士', custom: { 本人承诺以上属实: true } };
  it.each<[string, Sketch, string]>([
    ['readonly', { label: '姓名', readonly: true }, 'readonly'],
    ['readonly, even if it is right', { label: '姓名', readonly: true, shown: '王芳' }, 'readonly'],
    ['disabled', { label: '姓名', disabled: true }, 'disabled'],
    ['no value', { label: '邮编' }, 'no-value'],
    ['unknown', { label: '血型' }, 'unknown-field'],
    ['ambiguous', { label: '毕业学校' }, 'ambiguous-field'],
    ['file', { label: '照片', kind: 'file' }, 'file'],
    ['consent, whatever the profile says', { label: '本人承诺以上属实', kind: 'checkbox' }, 'consent'],
    ['consent by its option', { label: '报考须知', kind: 'checkbox-group', options: ['我已阅读并同意'] }, 'consent'],
    ['the candidate’s own words', { label: '姓名', shown: '王 芳芳' }, 'differs'],
    [
      'the candidate’s own choice of a default',
      { label: '学位', kind: 'select', shown: '无', isDefault: true, touched: true },
      'differs',
    ],
  ])('%s', (_, sketch, reason) => {
    expect(outcome(sketch, profile)).toBe(reason);
  });

  it.each<[string, Sketch]>([
    ['text', { label: '姓名', shown: '王芳' }],
    ['a date in another form', { label: '出生日期', kind: 'date', shown: '1990年3月7日' }],
    ['a date typed in another form', { label: '出生日期', shown: '1990/03/07' }],
    ['another spelling of the option', { label: '学位', kind: 'select', shown: '学士学位' }],
  ])('keeps what is already right: %s', (_, sketch) => {
    expect(outcome(sketch, profile)).toBe('keep');
  });

  it.each<[string, Sketch, Profile]>([
    [
      'all boxes ticked',
      {
        label: '报考科目',
        kind: 'checkbox-group',
        options: ['基础知识', '专业知识'],
        selected: ['基础知识', '专业知识'],
        shown: '基础知识、专业知识',
      },
      { subjects: ['专业知识', '基础知识'] },
    ],
    ['a path', { label: '报名地市', kind: 'cascader', shown: '北京 / 东城' }, { examArea: '北京', registrationCity: '东城' }],
    ['the end of a path', { label: '报名地市', kind: 'cascader', shown: '东城' }, { examArea: '北京', registrationCity: '东城' }],
    ['a month', { label: '学历毕业日期', kind: 'month', shown: '2012年6月' }, { graduationMonth: '2012-06' }],
    [
      'a tick',
      { label: '是否应届', kind: 'checkbox', shown: '是否应届', selected: ['是否应届'] },
      { custom: { 是否应届: true } },
    ],
  ])('keeps %s', (_, sketch, held) => {
    expect(outcome(sketch, held)).toBe('keep');
  });
});

describe('what may be replaced', () => {
  it('a page’s own default, the empty prompt, and what the candidate agreed to', () => {
    const degree: Profile = { degree: '学士' };
    expect(plan({ label: '学位', kind: 'select', shown: '请选择' }, degree)).toMatchObject({
      decision: 'write',
      overwrite: false,
    });
    expect(plan({ label: '学位', kind: 'select', shown: '无', isDefault: true }, degree)?.decision).toBe('write');
    expect(plan({ label: '姓名', shown: '王方' }, { fullName: '王芳' }, { overwrite: ['c0'] })).toMatchObject({
      decision: 'write',
      overwrite: true,
    });
  });

  it('a value that a rule calls wrong is not written, but what stands there already is still kept', () => {
    const profile: Profile = { postalCode: '１００' };
    const findings = [error('postalCode')];
    expect(outcome({ label: '邮编' }, profile, { findings })).toBe('rule-error');
    expect(outcome({ label: '邮编', shown: '１００' }, profile, { findings })).toBe('keep');
    expect(outcome({ label: '邮编', shown: '100084' }, profile, { findings })).toBe('differs');
    expect(outcome({ label: '邮编' }, profile, { findings: [{ ...error('postalCode'), severity: 'warning' }] })).toMatchObject({
      type: 'text',
    });
  });

  it('an option that our list lacks is left to the page’s own list, but is not typed', () => {
    const unknown = { findings: [{ ...error('ethnicity'), kind: 'option' }] };
    expect(outcome({ label: '民族', kind: 'searchable-select' }, { ethnicity: '穿青人' }, unknown)).toMatchObject({
      option: '穿青人',
    });
    expect(outcome({ label: '民族' }, { ethnicity: '穿青人' }, unknown)).toBe('rule-error');
  });
});
