import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../../lib/assistant/profile/profile.ts';
import { assessPage } from '../../../../lib/assistant/session/assess-page.ts';
import { examPacks } from '../../../../lib/exam/packs/index.ts';
import { buildReading } from '../forms/build-reading.ts';
import { guideSections, wordingOf } from '../forms/guide-form.ts';

const number = '11010519491231002X';
type Sketch = Parameters<typeof buildReading>[0][number];

const assess = (
  sketches: readonly Sketch[],
  profile: Profile | null,
  page: Parameters<typeof buildReading>[1] = {},
  packId?: string,
) =>
  assessPage({
    reading: buildReading(sketches, page),
    profile,
    packs: examPacks,
    ...(packId === undefined ? {} : { packId }),
    today: '2021-12-22',
    overwrite: new Set(),
  });
/** Every finding as field:severity, in the order of the page. */
const findingsOf = (assessment: ReturnType<typeof assess>) =>
  assessment.controls.flatMap(({ findings }) => findings.map(({ field, severity }) => `${field}:${severity}`));

const basics: Sketch[] = [
  { label: '姓名', shown: '王芳', readonly: true },
  { label: '证件类型', shown: '身份证', readonly: true },
  { label: '证件号码', shown: number, readonly: true },
  { label: '* 出生日期', kind: 'date' },
];

describe('assessPage', () => {
  it('names every control of a section, its step and the counts', () => {
    const section = guideSections[2];
    const sketches = (section?.controls ?? []).map((control) => ({ label: wordingOf(control, 0), kind: control.kind }));
    const result = assess(
      [...sketches, { label: '传真' }],
      { mailingAddress: '北京', postalCode: '100084' },
      { activeTab: '联系方式' },
    );
    expect(result).toMatchObject({
      packId: 'health-2022',
      packRecognised: false,
      section: 'contact',
      sectionLabel: '联系方式',
      counts: { seen: 3, recognised: 2, fillable: 2, errors: 0, warnings: 0, notices: 0 },
    });
    expect(result.controls.map(({ fieldLabel }) => fieldLabel)).toEqual(['地址', '邮编', '传真']);
  });

  it('a page without any form says so by its counts', () => {
    expect(assess([], null)).toMatchObject({ section: null, controls: [], counts: { seen: 0, recognised: 0, fillable: 0 } });
  });

  it.each([
    [{ birthDate: '1949-12-30' }, 'birthDate:error'],
    [{ birthDate: '1949-12-31' }, undefined],
  ])('judges the profile against what the page holds: %j', (profile, finding) => {
    const result = assess(basics, profile);
    expect(findingsOf(result)).toEqual(finding ? [finding] : []);
    expect(result.controls[3]?.step.decision).toBe(finding ? 'skip' : 'write');
  });

  it('judges what the candidate typed, and not the profile, where both answer', () => {
    const typed = assess([{ label: '邮编', shown: '１０００８４', touched: true }], { postalCode: '100084' });
    expect(findingsOf(typed)).toEqual(['postalCode:error']);
    expect(typed.controls[0]?.step).toMatchObject({ decision: 'skip', reason: 'differs' });
    expect(findingsOf(assess([{ label: '邮编', shown: '100085' }], { postalCode: '１０００８４' }))).toEqual([]);
  });

  it('judges a page with no profile at all', () => {
    expect(
      findingsOf(
        assess(
          [
            { label: '邮编', shown: '12' },
            { label: '性别', kind: 'select' },
          ],
          null,
        ),
      ),
    ).toEqual(['postalCode:error', 'sex:error']);
  });

  it('believes the page about its own options', () => {
    const result = assess([{ label: '性别', kind: 'select', options: ['男', '女', '未说明'] }], { sex: '未说明' });
    expect(findingsOf(result)).toEqual([]);
    expect(result.counts.fillable).toBe(1);
  });

  it('reads an option behind its code', () => {
    expect(findingsOf(assess([{ label: '性别', kind: 'select', shown: '1 男' }], {}))).toEqual([]);
    expect(findingsOf(assess([{ label: '学制', kind: 'select', shown: '5年制' }], {}))).toEqual([]);
  });

  it('does not judge a masked number', () => {
    const masked = basics.map((sketch) => (sketch.label === '证件号码' ? { ...sketch, shown: '110105********002X' } : sketch));
    expect(findingsOf(assess(masked, { documentNumber: number, birthDate: '1949-12-31' }))).toEqual([]);
  });

  it.each<[string, Sketch, Profile, string]>([
    [
      'a wrong check digit',
      { label: '证件号码' },
      { documentType: '身份证', documentNumber: '110105194912310021' },
      'documentNumber:error',
    ],
    ['a 60-character address', { label: '地址' }, { mailingAddress: '长'.repeat(60) }, 'mailingAddress:error'],
    ['full-width digits', { label: '邮编' }, { postalCode: '１０００８４' }, 'postalCode:error'],
    [
      'a birth date against the number',
      { label: '出生日期', kind: 'date' },
      { documentType: '身份证', documentNumber: number, birthDate: '1949-12-30' },
      'birthDate:error',
    ],
    ['an unknown option', { label: '性别', kind: 'select', options: ['男', '女'] }, { sex: '未知' }, 'sex:error'],
  ])('%s in the profile: one finding, and it is not written', (_, sketch, profile, finding) => {
    const result = assess([sketch], profile);
    expect(findingsOf(result)).toEqual([finding]);
    expect(result.controls[0]?.step.decision).toBe('skip');
    expect(result.counts).toMatchObject({ fillable: 0, errors: 1 });
  });

  it('warns of a document that runs out before the exam, and still fills it', () => {
    const result = assess([{ label: '证件有效截止日期', kind: 'date' }], { documentExpiryDate: '2022-01-31' });
    expect(findingsOf(result)).toEqual(['documentExpiryDate:warning']);
    expect(result.counts).toMatchObject({ fillable: 1, warnings: 1 });
  });

  it('fields of other pages are not spoken of', () => {
    expect(findingsOf(assess([{ label: '邮编' }], { sex: '未知' }))).toEqual([]);
  });

  it('asks for nothing in a box that is locked', () => {
    const open: Sketch[] = [{ label: '学历证书编号' }, { label: '学历', kind: 'select' }];
    const locked = open.map((sketch) => ({ ...sketch, readonly: sketch.label === '学历证书编号' }));
    expect(findingsOf(assess(open, {}))).toEqual(['diplomaNumber:error', 'educationLevel:error']);
    expect(findingsOf(assess(locked, {}))).toEqual(['educationLevel:error']);
  });

  it('reads dates from the page in any form', () => {
    expect(findingsOf(assess([{ label: '出生日期', kind: 'date', shown: '1990年3月7日' }], {}))).toEqual([]);
    expect(findingsOf(assess([{ label: '出生日期', shown: '07/03/1990' }], {}))).toEqual(['birthDate:error']);
    expect(findingsOf(assess([{ label: '证件有效截止日期', shown: '长期' }], {}))).toEqual([]);
  });
});

describe('the exam', () => {
  it.each([
    ['护士执业资格考试 报名', 'nurse-2022', true],
    ['当前考试：2022年度卫生专业技术资格考试', 'health-2022', true],
    ['护士执业资格考试、卫生专业技术资格考试', 'health-2022', false],
    ['考生管理平台', 'health-2022', false],
  ])('%s → %s', (title, packId, packRecognised) => {
    expect(assess([{ label: '姓名' }], null, { title })).toMatchObject({ packId, packRecognised });
  });

  it('is the candidate’s own choice first', () => {
    expect(assess([], null, { title: '卫生专业技术资格考试' }, 'nurse-2022')).toMatchObject({
      packId: 'nurse-2022',
      packRecognised: false,
    });
  });
});
