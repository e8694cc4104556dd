import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../lib/assistant/rules/evaluate.ts';
import type { Answers } from '../../../../lib/assistant/rules/finding.ts';
import { findKind } from '../../../../lib/assistant/rules/kinds/index.ts';
import type { ExamPack, PackRule } from '../../../../lib/exam/pack.ts';
import { examPacks, findPack } from '../../../../lib/exam/packs/index.ts';

const today = '2021-12-22';
const found = findPack('health-2022');
if (!found) throw new Error('no pack');
const pack: ExamPack = found;

/** Nothing in it is wrong. */
const right: Answers = {
  examArea: '北京',
  provinceLabel: '北京',
  registrationCity: '东城',
  fullName: '王芳',
  documentType: '身份证',
  documentNumber: '110105199003070025',
  documentExpiryDate: '2035-01-01',
  sex: '女',
  birthDate: '1990-03-07',
  healthStatus: '健康或良好',
  ethnicity: '汉族',
  nationality: '中国',
  mailingAddress: '北京市西城区新街口街道1号',
  postalCode: '100035',
  examLevel: '初级(士)',
  specialty: '中药学(士)',
  subjects: ['基础知识', '相关专业知识', '专业知识', '专业实践能力'],
  currentQualification: '无',
  practiceCategory: '无',
  educationLevel: '大学本科',
  diplomaNumber: '100251201005001234',
  graduationSchool: '首都医科大学',
  graduationMonth: '2012-06',
  studyMode: '全日制',
  major: '基础医学',
  degree: '无',
  highestEducationLevel: '大学本科',
  programLength: '五年制',
  workHistory: '2012年7月至今，药剂科',
  employer: '其它',
  employerOther: '北京某某医院',
  employerJurisdiction: '计划单列市',
  employerType: '医疗卫生',
  yearsInSpecialty: '6',
};

const rule = (id: string, severity: PackRule['severity'], field = 'fullName'): PackRule => ({
  id,
  kind: 'max-length',
  field,
  severity,
  params: { max: 1, counting: 'characters' },
  message: { zh: '{label}最多{max}，现有{actual}，{unknown}', en: '{label} {max} {actual}' },
  source: 'guide-2022 L1',
  confidence: 'official',
});

describe('evaluate', () => {
  it('finds nothing in right answers', () => {
    expect(evaluate(right, pack, today)).toEqual([]);
  });

  it.each([
    ['a wrong check digit', { documentNumber: '110105199003070021' }, 'documentNumber', 'error'],
    ['a 60-character address', { mailingAddress: '长'.repeat(60) }, 'mailingAddress', 'error'],
    ['full-width digits in the postcode', { postalCode: '１０００３５' }, 'postalCode', 'error'],
    ['a birth date against the number', { birthDate: '1990-03-08' }, 'birthDate', 'error'],
    ['a sex against the number', { sex: '男' }, 'sex', 'error'],
    ['an unknown option of a list in part', { healthStatus: '超人' }, 'healthStatus', 'warning'],
    ['an unknown option of a whole list', { ethnicity: '火星族' }, 'ethnicity', undefined],
    ['a document that runs out', { documentExpiryDate: '2022-01-01' }, 'documentExpiryDate', 'warning'],
    ['国籍 其他 without the nationality', { nationality: '其他' }, 'foreignNationality', 'error'],
    ['单位名称 其它 without the unit', { employerOther: '' }, 'employerOther', 'error'],
    ['学位 无 with a certificate', { degreeCertificateNumber: '12345' }, 'degreeCertificateNumber', 'error'],
    ['a graduation before the birth', { graduationMonth: '1980-06' }, 'graduationMonth', 'error'],
    ['a missing answer', { employerType: undefined }, 'employerType', 'error'],
    ['years that are no number', { yearsInSpecialty: '六' }, 'yearsInSpecialty', 'error'],
  ])('%s gives exactly one finding, at its field', (_, change, field, severity) => {
    const findings = evaluate({ ...right, ...change }, pack, today);
    expect(findings.map((finding) => finding.field)).toEqual([field]);
    if (severity) expect(findings[0]?.severity).toBe(severity);
    expect(findings[0]?.message.zh).not.toMatch(/\{/);
    for (const value of Object.values(change))
      if (value && value.length > 4) expect(findings[0]?.message.zh).not.toContain(value);
  });

  it('says the most severe of one field, and of equals the first', () => {
    const rules = [rule('a', 'notice'), rule('b', 'warning'), rule('c', 'warning'), rule('d', 'notice', 'sex')];
    const findings = evaluate({ fullName: '王芳', sex: '男女' }, { ...pack, rules }, today);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['b', 'd']);
    expect(findings[0]?.message.zh).toBe('姓名最多1，现有2，{unknown}');
  });

  it('judges only the fields that are asked for', () => {
    expect(evaluate({}, pack, today, { fields: new Set(['sex']) }).map(({ field }) => field)).toEqual(['sex']);
  });

  it('refuses a rule of an unknown kind', () => {
    const broken = { ...pack, rules: [{ ...rule('x', 'error'), kind: 'astrology' }] };
    expect(() => evaluate({}, broken, today)).toThrow(/astrology/);
  });
});

describe.each(examPacks.map((each) => [each.id, each] as const))('%s', (_, each) => {
  it('uses known kinds, each with the params it reads', () => {
    for (const { id, kind, params, field } of each.rules) {
      const judge = () => findKind(kind)?.judge(params, { field, answer: '2021-01-01', answers: {}, pack: each, today });
      expect(judge, id).not.toThrow();
      expect(findKind(kind), id).toBeDefined();
    }
  });

  it('leaves no placeholder empty when a rule fails', () => {
    const wrong = Object.fromEntries(each.fields.map(({ id }) => [id, '？'.repeat(300)]));
    for (const answers of [wrong, {}])
      for (const finding of evaluate(answers, each, today)) {
        expect(finding.message.zh, finding.ruleId).not.toMatch(/\{/);
        expect(finding.message.en, finding.ruleId).not.toMatch(/\{/);
      }
  });
});
