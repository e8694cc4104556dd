/** 历史考生自动确认 (guide L447): fifteen areas, and only for whom nothing changed that was confirmed last year. */
import { describe, expect, it } from 'vitest';
import { examAreas } from '../../../lib/exam/codes/exam-areas.ts';
import { examSites } from '../../../lib/exam/codes/exam-sites.ts';
import { answersThatMustStay, automaticConfirmation } from '../../../lib/portal/core/automatic-confirmation.ts';
import type { CandidateFacts, LastYearRecord } from '../../../lib/portal/core/candidate-facts.ts';
import type { Contents, SectionValues } from '../../../lib/portal/core/registration.ts';
import { candidateFacts, goodValues, ready, when } from '../../support/portal/scenario.ts';

const areas = '天津 河北 辽宁 吉林 黑龙江 上海 浙江 江西 山东 河南 重庆 四川 甘肃 宁夏 新疆兵团'.split(' ');
const henan = '410000';
const siteCode = examSites.items.find(({ group }) => group === '河南')?.code ?? '';
const otherRecord = { ...candidateFacts.educationRecords[0], id: 'education-2' } as CandidateFacts['educationRecords'][number];

const contents: Contents = { ...goodValues, site: { registrationCity: siteCode } };
const changed = (section: keyof typeof goodValues, change: SectionValues): Contents => ({
  ...contents,
  [section]: { ...contents[section], ...change },
});

const lastYear: LastYearRecord = {
  ...{ id: 'last-1', examName: '2021年度卫生专业技术资格考试', fileNumber: '2021410000001' },
  failedSubjects: ['foundations'],
  ...{ absent: false, disciplined: false, activeService: false },
  ...{ areaCode: henan, siteCode, specialty: '303' },
  answers: answersThatMustStay(contents, candidateFacts),
};
const returning = (change: Partial<LastYearRecord> = {}, facts: CandidateFacts = candidateFacts): CandidateFacts => ({
  ...facts,
  lastYear: { ...lastYear, ...change },
});
const outcome = (facts: CandidateFacts, words: Contents = contents, areaCode = henan, examId = 'health-2022') =>
  automaticConfirmation(examId, areaCode, words, facts);

it('confirms in the fifteen areas and in no other', () => {
  const confirming = examAreas.items.filter(({ code }) => outcome(returning({ areaCode: code }), contents, code).confirmed);
  expect(confirming.map(({ name }) => name).sort()).toEqual([...areas].sort());
});

it.each([
  ['absent', { absent: true }],
  ['disciplined', { disciplined: true }],
  ['active-service', { activeService: true }],
  ['passed', { failedSubjects: [] }],
] as const)('not whom last year’s record tells to be %s', (why, change) => {
  expect(outcome(returning(change))).toMatchObject({ confirmed: false, why });
});

it('not who did not sit last year, and not a nurse: nothing is carried over there', () => {
  expect(outcome(candidateFacts)).toMatchObject({ confirmed: false, why: 'not-returning' });
  expect(outcome(returning(), contents, henan, 'nurse-2022')).toMatchObject({ confirmed: false, why: 'area-without' });
});

const withRecord = (change: object): CandidateFacts =>
  returning({}, { ...candidateFacts, educationRecords: [{ ...otherRecord, ...change }] });
const second = changed('education', { educationRecord: 'education-2' });

describe('each of the fifteen answers, changed alone, ends it', () => {
  it.each<[string, string, CandidateFacts, Contents]>([
    ['报考考区', 'examArea', returning({ areaCode: '120000' }), contents],
    ['考点', 'registrationCity', returning(), changed('site', { registrationCity: '410300' })],
    ['报考专业', 'specialty', returning(), changed('examChoice', { specialty: '304' })],
    ['报考级别', 'specialty', returning(), changed('examChoice', { specialty: '203' })],
    ['毕业学校', 'school', withRecord({ school: '郑州大学' }), second],
    ['学校备注', 'schoolRemark', withRecord({ schoolOther: '某某学院' }), second],
    ['毕业时间', 'graduationMonth', withRecord({ graduationMonth: '2013-07' }), second],
    ['毕业专业', 'major', withRecord({ major: '口腔医学' }), second],
    ['学历证书编号', 'diplomaNumber', withRecord({ diplomaNumber: '1' }), second],
    ['学位', 'degree', returning(), changed('education', { degreeRecord: '无' })],
    ['学制', 'programLength', returning(), changed('education', { programLength: '四年制' })],
    ['最高学历', 'highestEducationLevel', returning(), changed('education', { highestEducationLevel: '硕士研究生' })],
    ['单位名称', 'employerName', returning(), changed('employment', { employer: 'E0002' })],
    ['单位所属', 'employerJurisdiction', returning(), changed('employment', { employerJurisdiction: '计划单列市' })],
    ['单位性质', 'employerType', returning(), changed('employment', { employerType: '其它' })],
  ])('%s', (_, field, facts, words) => {
    expect(outcome(facts, words)).toEqual({ confirmed: false, why: 'changed', changed: [field] });
  });

  it('anything else may change', () => {
    for (const words of [
      changed('basics', { healthStatus: '2' }),
      changed('contact', { postalCode: '450000' }),
      changed('examChoice', { subjects: ['foundations'], practiceCategory: '中医' }),
      changed('education', { workHistory: '2014 年至今。' }),
      changed('employment', { yearsInSpecialty: '8' }),
    ])
      expect(outcome(returning(), words)).toEqual({ confirmed: true });
  });
});

it('at the submission: confirmed with it, or to be confirmed on site like everybody else', () => {
  const submit = (facts: CandidateFacts) =>
    when(ready(henan), 'submit-registration', { freshNumber: '00000001' }, facts, { contents });
  expect(submit(returning())).toMatchObject({
    events: [{ type: 'RegistrationSubmitted' }, { type: 'RegistrationConfirmed', mode: 'automatic' }],
  });
  const onSite = submit(returning({ absent: true }));
  expect(onSite.accepted && onSite.events.map(({ type }) => type)).toEqual(['RegistrationSubmitted']);
});
