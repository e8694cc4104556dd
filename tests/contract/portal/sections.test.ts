import { describe, expect, it } from 'vitest';
import type { CandidateFacts } from '../../../lib/portal/core/candidate-facts.ts';
import type { SectionId } from '../../../lib/portal/core/registration.ts';
import { candidateFacts, filling, goodValues, problemsOf, saving, when } from '../../support/portal/scenario.ts';

const refused = (section: SectionId, field: string, code: string, value: string | string[], facts?: CandidateFacts) =>
  expect(problemsOf(saving(section, { [field]: value }, facts))).toEqual({ [field]: code });
const accepted = (section: SectionId, field: string, value: string | string[], facts?: CandidateFacts) =>
  expect(saving(section, { [field]: value }, facts)).toMatchObject({ accepted: true });

describe('六页按顺序填写 (guide L71)', () => {
  const order: SectionId[] = ['site', 'basics', 'contact', 'examChoice', 'education', 'employment'];
  const save = (section: SectionId, examId: string, ...saved: SectionId[]) =>
    when(filling(examId, ...saved), 'save-section', { section, values: goodValues[section], entryId: 'e', contentHash: 'h' });

  it.each(order)('%s is saved after those before it', (section) => {
    expect(saving(section)).toMatchObject({
      accepted: true,
      notices: [],
      events: [{ type: 'SectionSaved', section, entryId: 'e', contentHash: 'h' }],
    });
  });

  it('a later page waits for an earlier one, and says which', () => {
    expect(save('contact', 'health-2022', 'site')).toMatchObject({
      refusal: { code: 'previous-section-unsaved', details: { section: 'basics' } },
    });
  });

  it('a saved page can be saved again', () => {
    expect(save('site', 'health-2022', ...order)).toMatchObject({ accepted: true });
  });

  it('the nurse exam has no 报考信息 (its guide of 2020: 考点、基本、联系、教育、工作)', () => {
    expect(save('education', 'nurse-2022', 'site', 'basics', 'contact')).toMatchObject({ accepted: true });
    expect(save('examChoice', 'nurse-2022', 'site', 'basics', 'contact')).toMatchObject({
      refusal: { code: 'section-not-in-exam' },
    });
  });

  it('标“*”的为必填项: everything starred, and only that (guide L71–L251)', () => {
    const empty = (section: SectionId) => {
      const blank = Object.fromEntries(Object.keys(goodValues[section]).map((field) => [field, field === 'subjects' ? [] : ' ']));
      const problems = problemsOf(saving(section, blank));
      expect(Object.values(problems).every((code) => code === 'required-missing')).toBe(true);
      return Object.keys(problems);
    };
    expect(empty('site')).toEqual(['registrationCity']);
    expect(empty('basics')).toEqual(['documentExpiryDate', 'sex', 'birthDate', 'healthStatus', 'ethnicity', 'nationality']);
    expect(empty('contact')).toEqual([]);
    expect(empty('examChoice')).toEqual(['specialty', 'subjects', 'currentQualification', 'practiceCategory']);
    expect(empty('education')).toEqual([
      'educationRecord',
      'degreeRecord',
      'highestEducationLevel',
      'programLength',
      'workHistory',
    ]);
    expect(empty('employment')).toEqual(['employer', 'employerJurisdiction', 'employerType', 'yearsInSpecialty']);
  });

  it('a field that the page does not have is refused', () => refused('site', 'seatNumber', 'unknown-field', '1'));
});

describe('考点信息', () => {
  it.each(['110101', '110102', '110112', '110106', '110108', '110114'])('报名地市 %s of 北京 (guide L85–L90)', (city) =>
    accepted('site', 'registrationCity', city),
  );
  it('a city of another 考区 is not on the list', () => refused('site', 'registrationCity', 'not-an-option', '310101'));
});

describe('基本信息', () => {
  const foreigner = { ...candidateFacts, documentNumber: '932682199003070017' };

  it('性别 and 出生日期 are chosen only if the account lacks them (guide L94)', () => {
    const known = { ...candidateFacts, sex: '2', birthDate: '1990-03-07' };
    expect(problemsOf(saving('basics', {}, known))).toEqual({ sex: 'taken-from-account', birthDate: 'taken-from-account' });
    expect(saving('basics', { sex: '', birthDate: '' }, known)).toMatchObject({ accepted: true });
  });

  it('姓名, 证件类型 and 证件号码 are no answers of this page (guide L94, L110–L112)', () =>
    refused('basics', 'fullName', 'unknown-field', '别人'));

  it('请填写与身份证上一致的出生日期 (guide L119)', () =>
    refused('basics', 'birthDate', 'birth-date-not-as-on-document', '1990-03-08'));

  it.each(['1990-02-30', '19900307', '07/03/1990'])('出生日期 %s is no date', (date) =>
    refused('basics', 'birthDate', 'not-a-date', date),
  );

  it('证件有效截止日期 takes a date or 长期', () => {
    accepted('basics', 'documentExpiryDate', '长期');
    refused('basics', 'documentExpiryDate', 'not-an-expiry-date', '永久');
  });

  it('a document that expires before the exam is told and does not stop the registration (guide L142)', () => {
    expect(saving('basics', { documentExpiryDate: '2022-04-08' })).toMatchObject({
      accepted: true,
      notices: [{ code: 'document-expires-before-exam' }],
    });
    expect(saving('basics', { documentExpiryDate: '2022-04-09' })).toMatchObject({ accepted: true, notices: [] });
  });

  it('国籍 其他 needs 外籍人员国籍, and nothing else may have it (guide L94, L134)', () => {
    refused('basics', 'nationality', 'required-missing', '');
    expect(problemsOf(saving('basics', { nationality: '其他' }))).toEqual({ foreignNationality: 'foreign-nationality-missing' });
    expect(saving('basics', { nationality: '其他', foreignNationality: '新加坡' })).toMatchObject({ accepted: true });
    refused('basics', 'foreignNationality', 'foreign-nationality-superfluous', '新加坡');
  });

  it.each(['外国人永久居留证', '海外高层次人才居住证'])('holders of a %s choose 其他 (guide L94)', (documentType) => {
    const facts = { ...foreigner, documentType };
    expect(problemsOf(saving('basics', {}, facts))).toEqual({ nationality: 'nationality-must-be-other' });
    expect(saving('basics', { nationality: '其他', foreignNationality: '加拿大' }, facts)).toMatchObject({ accepted: true });
  });

  it.each([
    ['healthStatus', '9'],
    ['ethnicity', '汉族'],
    ['nationality', '其它'],
    ['sex', '0'],
  ])('%s %s is not on its list', (field, value) => refused('basics', field, 'not-an-option', value));
});

describe('联系方式 (guide L144–L154)', () => {
  it('both are optional', () => {
    expect(saving('contact', { mailingAddress: '', postalCode: '' })).toMatchObject({ accepted: true });
  });
  it('地址 holds 50', () => {
    accepted('contact', 'mailingAddress', '址'.repeat(50));
    refused('contact', 'mailingAddress', 'too-long', '址'.repeat(51));
  });
  it('邮编 holds 6 digits of half width', () => {
    accepted('contact', 'postalCode', '100010');
    refused('contact', 'postalCode', 'too-long', '1000100');
    refused('contact', 'postalCode', 'not-half-width-digits', '１０００１０');
    refused('contact', 'postalCode', 'not-half-width-digits', '10001a');
  });
});

describe('报考信息 (guide L156–L175)', () => {
  it('报考专业 is a code of the list', () => {
    accepted('examChoice', 'specialty', '102');
    refused('examChoice', 'specialty', 'not-an-option', '中药学(士)');
  });
  it('科目 may be unticked, but not all, and none twice', () => {
    accepted('examChoice', 'subjects', ['practicalSkills']);
    refused('examChoice', 'subjects', 'required-missing', []);
    refused('examChoice', 'subjects', 'not-an-option', ['foundations', 'foundations']);
    refused('examChoice', 'subjects', 'not-an-option', ['practicalAbility']);
    refused('examChoice', 'subjects', 'not-an-option', 'foundations');
  });
  it('现有技术资格取得年月 has no star, and is a month', () => {
    accepted('examChoice', 'currentQualificationMonth', '');
    refused('examChoice', 'currentQualificationMonth', 'not-a-month', '2014-13');
  });
});

describe('教育情况 (guide L177–L225)', () => {
  it('学历 and 学位 are records of the account, never typed', () => {
    refused('education', 'educationRecord', 'record-not-in-account', '大学本科');
    refused('education', 'degreeRecord', 'record-not-in-account', 'degree-of-someone-else');
    refused('education', 'diplomaNumber', 'unknown-field', '100251201205000001');
  });

  it('学位 无 where there is none (guide L197)', () => accepted('education', 'degreeRecord', '无'));

  it('a record still being verified cannot be referenced; 大学专科 and those before 2002 can', () => {
    const facts = (level: string, graduationMonth: string): CandidateFacts => ({
      ...candidateFacts,
      educationRecords: candidateFacts.educationRecords.map((record) => ({
        ...record,
        level,
        graduationMonth,
        verification: 'unverified',
      })),
    });
    refused('education', 'educationRecord', 'record-being-verified', 'education-1', facts('大学本科', '2012-07'));
    accepted('education', 'educationRecord', 'education-1', facts('大学专科', '2012-07'));
    accepted('education', 'educationRecord', 'education-1', facts('大学本科', '2001-07'));
  });

  it('专业工作经历 holds 200 (guide L225)', () => {
    accepted('education', 'workHistory', '历'.repeat(200));
    refused('education', 'workHistory', 'too-long', '历'.repeat(201));
  });
});

describe('工作情况 (guide L231–L300)', () => {
  it('单位名称 cannot be typed (guide L257)', () =>
    refused('employment', 'employer', 'employer-not-in-register', '北京某某医院'));
  it('其它 needs 其它单位 (guide L239, L300)', () => {
    expect(problemsOf(saving('employment', { employer: 'other' }))).toEqual({ employerOther: 'employer-other-missing' });
    expect(saving('employment', { employer: 'other', employerOther: '北京某某医院' })).toMatchObject({ accepted: true });
    refused('employment', 'employerOther', 'employer-other-superfluous', '北京某某医院');
  });
  it.each(['-1', '6.5', '６', '61', '1e1', ''])('从事本专业年限 %j is not taken', (years) => {
    expect(saving('employment', { yearsInSpecialty: years })).toMatchObject({ accepted: false });
  });
  it.each(['0', '6', '60'])('从事本专业年限 %s is taken', (years) => accepted('employment', 'yearsInSpecialty', years));
});
