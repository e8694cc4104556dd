/**
 * One truth, two judges: cases of the guide put to the portal's core and to the assistant's stored rules. Neither knows the other; where
 * they disagree, one of them has misread the guide.
 */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../lib/assistant/rules/evaluate.ts';
import { findPack } from '../../lib/exam/packs/index.ts';
import type { CandidateFacts } from '../../lib/portal/core/candidate-facts.ts';
import type { SectionId, SectionValues } from '../../lib/portal/core/registration.ts';
import { candidateFacts, problemsOf, saving } from '../support/portal/scenario.ts';

/** refused = the portal does not save it, a rule calls it an error; told = saved, and spoken of; quiet = nothing to say. */
type Verdict = 'refused' | 'told' | 'quiet';

interface GuideCase {
  guide: string;
  section: SectionId;
  /** Where both must put the blame. */
  field: string;
  portal: SectionValues;
  facts?: Partial<CandidateFacts>;
  /** The same answer in the words of the form. */
  assistant: Record<string, string | string[]>;
  verdict: Verdict;
}

const right: Record<string, string | string[]> = {
  registrationCity: '东城',
  fullName: '林知夏',
  documentType: '身份证',
  documentNumber: '110101199003078881',
  documentExpiryDate: '2030-06-01',
  sex: '女',
  birthDate: '1990-03-07',
  healthStatus: '健康或良好',
  ethnicity: '汉族',
  nationality: '中国',
  mailingAddress: '北京市东城区某某街 1 号',
  postalCode: '100010',
  specialty: '内科学',
  subjects: ['基础知识', '相关专业知识', '专业知识', '专业实践能力'],
  currentQualification: '医师',
  currentQualificationMonth: '2014-09',
  practiceCategory: '临床',
  educationLevel: '大学本科',
  diplomaNumber: '100251201205000001',
  graduationSchool: '首都医科大学',
  graduationMonth: '2012-07',
  studyMode: '全日制',
  major: '临床医学',
  degree: '学士',
  degreeCertificateNumber: '1002542012000001',
  degreeSchool: '首都医科大学',
  degreeDate: '2012-07',
  degreeMajor: '临床医学',
  highestEducationLevel: '大学本科',
  programLength: '五年制',
  workHistory: '2014 年至今，内科。',
  employer: '北京某某医院(北京市,东城区,东城区)',
  employerJurisdiction: '县(市、区、旗)',
  employerType: '医疗卫生',
  yearsInSpecialty: '7',
};

const same = (guide: string, section: SectionId, field: string, value: string, verdict: Verdict): GuideCase => ({
  ...{ guide, section, field, verdict },
  portal: { [field]: value },
  assistant: { [field]: value },
});

const cases: GuideCase[] = [
  same('L83', 'site', 'registrationCity', '', 'refused'),
  same('L114', 'basics', 'documentExpiryDate', '', 'refused'),
  same('L142', 'basics', 'documentExpiryDate', '2022-04-01', 'told'),
  same('L119', 'basics', 'birthDate', '1990-03-08', 'refused'),
  same('L121', 'basics', 'healthStatus', '', 'refused'),
  same('L125', 'basics', 'ethnicity', '', 'refused'),
  same('L129', 'basics', 'nationality', '', 'refused'),
  {
    ...same('L94', 'basics', 'foreignNationality', '', 'refused'),
    portal: { nationality: '其他', foreignNationality: '' },
    assistant: { nationality: '其他' },
  },
  {
    ...same('L94', 'basics', 'foreignNationality', '', 'quiet'),
    portal: { nationality: '其他', foreignNationality: '新加坡' },
    assistant: { nationality: '其他', foreignNationality: '新加坡' },
  },
  ...['外国人永久居留证', '海外高层次人才居住证'].map(
    (documentType): GuideCase => ({
      ...same('L94', 'basics', 'nationality', '中国', 'refused'),
      facts: { documentType, documentNumber: '932682199003070018' },
      assistant: { documentType, documentNumber: '932682199003070018', nationality: '中国' },
    }),
  ),
  same('L150', 'contact', 'mailingAddress', '', 'quiet'),
  same('L150', 'contact', 'mailingAddress', '址'.repeat(50), 'quiet'),
  same('L150', 'contact', 'mailingAddress', '址'.repeat(51), 'refused'),
  same('L153', 'contact', 'postalCode', '', 'quiet'),
  same('L153', 'contact', 'postalCode', '1000100', 'refused'),
  same('L154', 'contact', 'postalCode', '１０００１０', 'refused'),
  same('L164', 'examChoice', 'specialty', '', 'refused'),
  same('L168', 'examChoice', 'currentQualification', '', 'refused'),
  same('L174', 'examChoice', 'practiceCategory', '', 'refused'),
  {
    ...same('L197', 'education', 'degree', '无', 'quiet'),
    portal: { degreeRecord: '无' },
    assistant: { degree: '无', degreeCertificateNumber: '', degreeSchool: '', degreeDate: '', degreeMajor: '' },
  },
  same('L215', 'education', 'highestEducationLevel', '', 'refused'),
  same('L219', 'education', 'programLength', '', 'refused'),
  same('L225', 'education', 'workHistory', '', 'refused'),
  same('L225', 'education', 'workHistory', '历'.repeat(200), 'quiet'),
  same('L225', 'education', 'workHistory', '历'.repeat(201), 'refused'),
  same('L237', 'employment', 'employer', '', 'refused'),
  {
    ...same('L300', 'employment', 'employerOther', '', 'refused'),
    portal: { employer: 'other', employerOther: '' },
    assistant: { employer: '其它', employerOther: '' },
  },
  {
    ...same('L300', 'employment', 'employerOther', '', 'quiet'),
    portal: { employer: 'other', employerOther: '北京某某医院' },
    assistant: { employer: '其它', employerOther: '北京某某医院' },
  },
  same('L323', 'employment', 'employerJurisdiction', '', 'refused'),
  same('L327', 'employment', 'employerType', '', 'refused'),
  same('L251', 'employment', 'yearsInSpecialty', '', 'refused'),
  same('L251', 'employment', 'yearsInSpecialty', '6.5', 'refused'),
  same('L251', 'employment', 'yearsInSpecialty', '0', 'quiet'),
];

/** By field: of the portal's own refusals and notices. */
function portalSays({ section, field, portal, facts }: GuideCase): Verdict {
  const decision = saving(section, portal, { ...candidateFacts, ...facts });
  if (!decision.accepted) return problemsOf(decision)[field] ? 'refused' : 'quiet';
  return decision.notices.length > 0 ? 'told' : 'quiet';
}

function assistantSays({ field, assistant }: GuideCase): Verdict {
  const pack = findPack('health-2022');
  if (!pack) throw new Error('the pack of 2022 is missing');
  const finding = evaluate({ ...right, ...assistant }, pack, '2021-12-21').find((one) => one.field === field);
  if (!finding) return 'quiet';
  return finding.severity === 'error' ? 'refused' : 'told';
}

describe('a case of the guide', () => {
  it('nobody has anything to say of a right registration', () => {
    const pack = findPack('health-2022');
    expect(pack && evaluate(right, pack, '2021-12-21')).toEqual([]);
  });

  it.each(cases.map((one) => [`${one.guide} ${one.field} ${JSON.stringify(one.portal).slice(0, 60)}`, one] as const))(
    '%s',
    (_, one) => {
      expect({ portal: portalSays(one), assistant: assistantSays(one) }).toEqual({ portal: one.verdict, assistant: one.verdict });
    },
  );
});
