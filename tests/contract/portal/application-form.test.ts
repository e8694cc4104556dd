/** 申报表: each cell of the guide's form, from what was submitted, and who may print it when. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type ApplicationForm, applicationFormOf } from '../../../lib/portal/core/application-form.ts';
import type { CandidateFacts } from '../../../lib/portal/core/candidate-facts.ts';
import { replay } from '../../../lib/portal/core/evolve.ts';
import { findExam } from '../../../lib/portal/core/exams.ts';
import type { Contents, SectionValues } from '../../../lib/portal/core/registration.ts';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { readApplicationForm } from '../../../lib/portal/http/routes/application-form.ts';
import { checkedPhoto, fillIn, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';
import { candidateFacts, goodValues, ready, submitted } from '../../support/portal/scenario.ts';

interface Given {
  examId?: string;
  facts?: Partial<CandidateFacts>;
  contents?: Partial<Record<keyof Contents, SectionValues>>;
}

function formOf({ examId = 'health-2022', facts = {}, contents = {} }: Given = {}): ApplicationForm {
  const exam = findExam(examId);
  const state = replay([...ready('110000', examId), submitted()]);
  if (!exam || !('submission' in state)) throw new Error('not to be printed');
  const { examChoice, ...others } = goodValues;
  const saved = examId.startsWith('health') ? { ...others, examChoice } : others;
  const merged = { ...saved, ...contents };
  return applicationFormOf({ exam, state, contents: merged, facts: { ...candidateFacts, ...facts }, userName: 'linzhixia' });
}

describe('the form (guide L381–L410)', () => {
  it('has its title, 网报号, 用户名, 验证码, 确认考点 and the photo (guide L381–L389)', () => {
    expect(formOf()).toMatchObject({
      title: '2022 年度卫生专业技术资格考试申报表',
      onlineRegistrationNumber: '00000027',
      userName: 'linzhixia',
      formCheckCode: '4163656',
      confirmationSite: '东城',
      photoId: 'photo-1',
    });
  });

  it('基本情况: words, never codes (guide L393–L395)', () => {
    expect(formOf().basics).toEqual({
      fullName: '林知夏',
      sex: '女',
      birthDate: '1990-03-07',
      documentType: '身份证',
      ethnicity: '汉族',
      documentNumber: '110101199003078881',
      contact: '北京市东城区某某街 1 号 100010',
    });
  });

  it('基本情况: what the account knows comes before the form’s own answer; contact may be empty (guide L94, L144)', () => {
    const { basics } = formOf({ facts: { sex: '1', birthDate: '1986-07-10' }, contents: { contact: {} } });
    expect(basics).toMatchObject({ sex: '男', birthDate: '1986-07-10', contact: '' });
  });

  it('报考信息: level and code from the specialty, every subject with 是 or 否 (guide L397–L401)', () => {
    const examChoice = { ...goodValues.examChoice, specialty: '102', currentQualification: '无', practiceCategory: '无' };
    const form = formOf({
      contents: { examChoice: { ...examChoice, currentQualificationMonth: '', subjects: ['foundations'] } },
    });
    expect(form.examChoice).toEqual({
      previousFileNumber: '',
      previousSpecialty: '',
      level: '初级(士)',
      specialtyCode: '102',
      specialty: '中药学(士)',
      currentQualification: '无',
      currentQualificationMonth: '',
      practiceCategory: '无',
    });
    expect(form.subjects).toEqual([
      { name: '基础知识', taken: true },
      { name: '相关专业知识', taken: false },
      { name: '专业知识', taken: false },
      { name: '专业实践能力', taken: false },
    ]);
  });

  it('a returning candidate’s 上一年度档案号 and 报考专业及代码 (guide L396, L397)', () => {
    const lastYear = {
      ...{ id: 'l', examName: '2021', fileNumber: '20210100027', failedSubjects: ['foundations'], absent: false },
      ...{ disciplined: false, activeService: false, areaCode: '110000', siteCode: '110101', specialty: '102', answers: {} },
    };
    expect(formOf({ facts: { lastYear } }).examChoice).toMatchObject({
      previousFileNumber: '20210100027',
      previousSpecialty: '中药学(士) 102',
    });
  });

  it('教育情况: the account’s record, with 学校备注 where the school is of no list (guide L402–L405)', () => {
    expect(formOf().education).toEqual({
      highestEducationLevel: '大学本科',
      degree: '学士',
      graduationMonth: '2012-07',
      programLength: '五年制',
      school: '首都医科大学',
      schoolRemark: '',
      major: '临床医学',
      majorRemark: '',
    });
    const [record] = candidateFacts.educationRecords;
    if (!record) throw new Error('no record');
    const other = { ...record, school: '其它', schoolOther: '示范护理职业学院' };
    const education = { ...goodValues.education, degreeRecord: '无' };
    expect(formOf({ facts: { educationRecords: [other] }, contents: { education } }).education).toMatchObject({
      school: '其它',
      schoolRemark: '示范护理职业学院',
      degree: '无',
    });
  });

  it('工作情况: 其它(北京某某医院) where the register lacks it, otherwise as it was found (guide L406, L407)', () => {
    const employment = { ...goodValues.employment, employer: 'other', employerOther: '北京某某医院', yearsInSpecialty: '6' };
    expect(formOf({ contents: { employment: { ...employment, employerJurisdiction: '计划单列市' } } }).employment).toEqual({
      employer: '其它(北京某某医院)',
      employerJurisdiction: '计划单列市',
      employerType: '医疗卫生',
      yearsInSpecialty: '6',
    });
    expect(formOf().employment.employer).toBe('北京市西城区展览路街道新华里社区卫生服务站(北京市,西城区,西城区)');
  });

  it('the nurse exam’s has its own title and two subjects, and neither level nor qualification', () => {
    expect(formOf({ examId: 'nurse-2022' })).toMatchObject({
      title: '2022年护士执业资格考试报名申请表',
      examChoice: null,
      subjects: [
        { name: '专业实务', taken: true },
        { name: '实践能力', taken: true },
      ],
    });
  });
});

describe('打印报名表 over the API (guide L361)', () => {
  const exam = 'health-2022';
  let portal: InProcessPortal;
  let client: PortalClient;

  beforeEach(async () => {
    portal = await startInProcess();
    client = portal.client();
    await taken(client.signIn('demo', 'practice-2022'));
    await fillIn(client);
    await taken(client.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports)));
  });

  it('nothing is printed before the submission, nor while it is withdrawn (guide L361, L431)', async () => {
    const refusal = { refusal: { code: 'not-submitted' } };
    expect(await client.applicationForm.read(exam)).toMatchObject(refusal);
    await taken(client.submitRegistration(exam));
    expect(await client.applicationForm.read(exam)).toMatchObject({ ok: true });
    await taken(client.withdrawSubmission(exam));
    expect(await client.applicationForm.read(exam)).toMatchObject(refusal);
  });

  it('has the number, the code and the photo of what was submitted; a resubmission renews the code (guide L386, L387, L431)', async () => {
    await taken(client.submitRegistration(exam));
    const first = await taken(client.applicationForm.read(exam));
    const { submission, photo } = await taken(client.registration(exam));
    expect(first).toMatchObject({
      onlineRegistrationNumber: expect.stringMatching(/^\d{8}$/),
      formCheckCode: submission?.formCheckCode,
      photoId: photo?.photoId,
      userName: 'demo',
      basics: { fullName: '林采薇', sex: '女', birthDate: '1992-03-14' },
    });
    expect((await taken(client.photos.photo(first.photoId))).size).toBeGreaterThan(100);
    await taken(client.withdrawSubmission(exam));
    await taken(client.saveSection(exam, 'contact', { mailingAddress: '北京市西城区示范胡同8号' }));
    await taken(client.submitRegistration(exam));
    const second = await taken(client.applicationForm.read(exam));
    expect(second.onlineRegistrationNumber).toBe(first.onlineRegistrationNumber);
    expect(second.formCheckCode).not.toBe(first.formCheckCode);
    expect(second.basics.contact).toBe('北京市西城区示范胡同8号');
  });

  it('is read by its candidate alone, and by the desk through the same function', async () => {
    await taken(client.submitRegistration(exam));
    expect(await portal.client().applicationForm.read(exam)).toMatchObject({ refusal: { code: 'sign-in-required' } });
    const other = portal.client();
    await taken(other.signIn('demo-nurse', 'practice-2022'));
    expect(await other.applicationForm.read(exam)).toMatchObject({ refusal: { code: 'not-submitted' } });
    expect(await client.applicationForm.read('health-1999')).toMatchObject({ refusal: { code: 'unknown-exam' } });
    const own = await taken(client.applicationForm.read(exam));
    expect(await readApplicationForm(portal.ports, `account-demo/${exam}`, exam)).toEqual(own);
  });
});
