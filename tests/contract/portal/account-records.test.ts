/** 学历学位信息维护: what the form's 教育情况 may reference (guide L177–L197; facts: account layer). */
import { beforeEach, describe, expect, it } from 'vitest';
import type { DegreeForm, EducationForm } from '../../../lib/portal/core/account-records.ts';
import { mayReference } from '../../../lib/portal/core/candidate-facts.ts';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { demoValues, fillIn, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';

const bachelor: EducationForm = {
  level: '大学本科',
  diplomaNumber: '100231201605000321',
  graduationMonth: '2016-07',
  studyMode: '全日制',
  school: '北京协和医学院',
  major: '基础医学',
};
const degree: DegreeForm = {
  degree: '学士',
  certificateNumber: '1002342016000321',
  date: '2016-07-01',
  school: '北京协和医学院',
  major: '基础医学',
};

let portal: InProcessPortal;
let client: PortalClient;
beforeEach(async () => {
  portal = await startInProcess();
  client = portal.client();
  await taken(client.signIn('demo', 'practice-2022'));
});
const refused = (code: string) => ({ ok: false, refusal: { code } });
const facts = async () => (await taken(client.candidate())).facts;
const educations = async () => (await facts()).educationRecords;
const latest = async () => (await educations()).at(-1);

/** Saving 教育情况 with that record. */
async function reference(educationRecord: string, degreeRecord = '无') {
  return client.saveSection('health-2022', 'education', { ...demoValues.education, educationRecord, degreeRecord });
}

describe('adding a record', () => {
  it('adds it as it was written, unverified, with its moment; others stay as they are', async () => {
    const [before] = await educations();
    await taken(client.account.addEducation(bachelor));
    expect(await educations()).toEqual([
      before,
      { ...bachelor, id: expect.stringMatching(/^record-/), verification: 'unverified', addedAt: '2021-12-21T10:00:00+08:00' },
    ]);
    await taken(client.account.addDegree({ ...degree, date: '2016-07' }));
    expect((await facts()).degreeRecords.at(-1)).toMatchObject({ degree: '学士', date: '2016-07', verification: 'unverified' });
  });

  it('a school or major that is not listed is 其它 with its name (guide L187–L225)', async () => {
    const other = { ...bachelor, school: '其它', schoolOther: ' 示范医学院 ', major: '其它', majorOther: '示范医学' };
    await taken(client.account.addEducation(other));
    expect(await latest()).toMatchObject({ school: '其它', schoolOther: '示范医学院', major: '其它', majorOther: '示范医学' });
    expect(await client.account.addEducation({ ...other, schoolOther: ' ' })).toMatchObject({
      refusal: { code: 'record-refused', fields: [{ field: 'graduationSchoolOther', code: 'required-missing' }] },
    });
  });

  it.each<[Partial<EducationForm>, string, string]>([
    [{ level: '本科' }, 'educationRecord', 'not-an-option'],
    [{ level: '' }, 'educationRecord', 'required-missing'],
    [{ diplomaNumber: '证书一号' }, 'diplomaNumber', 'certificate-number-malformed'],
    [{ diplomaNumber: '１００２３１２０１６' }, 'diplomaNumber', 'certificate-number-malformed'],
    [{ school: '某某大学' }, 'graduationSchool', 'not-an-option'],
    [{ schoolOther: '示范医学院' }, 'graduationSchoolOther', 'written-name-superfluous'],
    [{ major: '其它', majorOther: '长'.repeat(51) }, 'majorOther', 'too-long'],
    [{ graduationMonth: '2016-13' }, 'graduationMonth', 'not-a-month'],
    [{ graduationMonth: '2022-01' }, 'graduationMonth', 'date-in-the-future'],
    [{ studyMode: '函授' }, 'studyMode', 'not-an-option'],
  ])('refuses %o at %s', async (changes, field, code) => {
    expect(await client.account.addEducation({ ...bachelor, ...changes })).toMatchObject({
      refusal: { code: 'record-refused', fields: [{ field, code }] },
    });
    expect(await educations()).toHaveLength(1);
  });

  it.each<[Partial<DegreeForm>, string, string]>([
    [{ degree: '无' }, 'degreeRecord', 'not-an-option'],
    [{ date: '2016-02-30' }, 'degreeDate', 'not-a-date'],
    [{ date: '2021-12-22' }, 'degreeDate', 'date-in-the-future'],
    [{ certificateNumber: '' }, 'degreeCertificateNumber', 'required-missing'],
    [{ school: '' }, 'degreeSchool', 'required-missing'],
    [{ major: '炼金术' }, 'degreeMajor', 'not-an-option'],
  ])('refuses the degree %o at %s', async (changes, field, code) => {
    expect(await client.account.addDegree({ ...degree, ...changes })).toMatchObject({
      refusal: { code: 'record-refused', fields: [{ field, code }] },
    });
    expect((await facts()).degreeRecords).toHaveLength(1);
  });

  it('at most five of each, however many are added at once, and none lost (facts: max 5 records)', async () => {
    const forms = Array.from({ length: 9 }, (_, index) => ({ ...bachelor, diplomaNumber: `10023120160500100${index}` }));
    const answers = await Promise.all(forms.map((form) => client.account.addEducation(form)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(4);
    expect(answers.find(({ ok }) => !ok)).toMatchObject(refused('records-full'));
    expect(await educations()).toHaveLength(5);
    const degrees = Array.from({ length: 4 }, (_, index) => ({ ...degree, certificateNumber: `100234201600032${index}` }));
    for (const form of degrees) await taken(client.account.addDegree(form));
    expect(await client.account.addDegree(degree)).toMatchObject(refused('records-full'));
  });

  it('the same certificate is not added twice, and none can be changed or deleted: there is no such route', async () => {
    await taken(client.account.addEducation(bachelor));
    expect(await client.account.addEducation(bachelor)).toMatchObject(refused('record-already-there'));
    const { paths } = (await (await portal.fetch(new Request('http://portal.example/api/openapi.json'))).json()) as {
      paths: Record<string, object>;
    };
    const routes = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    expect(routes.filter((route) => route.includes('-records'))).toEqual([
      'post /candidate/education-records',
      'post /candidate/degree-records',
    ]);
    expect(routes.filter((route) => /^(put|delete|post) \/candidate(\/(person|basics|name|document.*))?$/.test(route))).toEqual(
      [],
    );
  });
});

describe('核验, by the exam’s clock (facts: 未核验 / 核验通过 / 核验未通过)', () => {
  it.each<[string, Partial<EducationForm>, boolean, string]>([
    ['大学本科 since 2002', {}, false, 'passed'],
    ['with another year in its number', { diplomaNumber: '100231201505000321' }, false, 'failed'],
    ['with another level in its number', { diplomaNumber: '100231201606000321' }, false, 'failed'],
    ['of 2002-01', { graduationMonth: '2002-01', diplomaNumber: '100231200205000321' }, false, 'passed'],
    ['硕士研究生', { level: '硕士研究生', diplomaNumber: '100231201602000321' }, false, 'passed'],
    ['before 2002', { graduationMonth: '2001-12' }, true, 'unverified'],
    ['大学专科', { level: '大学专科' }, true, 'unverified'],
    ['中专', { level: '中专' }, true, 'unverified'],
  ])('a diploma %s: may be referenced at once or not, and what it is a day later', async (_, changes, atOnce, later) => {
    await fillIn(client);
    await taken(client.account.addEducation({ ...bachelor, ...changes }));
    const record = await latest();
    expect(record).toMatchObject({ verification: 'unverified' });
    expect(record && mayReference(record)).toBe(atOnce);
    const answer = await reference(record?.id ?? '');
    if (atOnce) expect(answer).toMatchObject({ ok: true });
    else expect(answer).toMatchObject({ refusal: { fields: [{ field: 'educationRecord', code: 'record-being-verified' }] } });
    await portal.setClock('2021-12-22T09:59');
    expect(await latest()).toMatchObject({ verification: 'unverified' });
    await portal.setClock('2021-12-22T10:00');
    expect(await latest()).toMatchObject({ verification: later });
    expect(await reference(record?.id ?? '')).toMatchObject({ ok: true });
  });

  it('degrees are checked in the same way', async () => {
    await taken(client.account.addDegree(degree));
    await taken(client.account.addDegree({ ...degree, certificateNumber: '1002332016000321' }));
    await taken(client.account.addDegree({ ...degree, certificateNumber: '1002341998000321', date: '1998-07' }));
    await portal.setClock('2021-12-23T10:00');
    const verdicts = (await facts()).degreeRecords.map(({ verification }) => verification);
    expect(verdicts).toEqual(['passed', 'passed', 'failed', 'unverified']);
  });

  it('nothing is written by it: the clock set back shows the record unverified again', async () => {
    await taken(client.account.addEducation(bachelor));
    await portal.setClock('2021-12-25T10:00');
    expect(await latest()).toMatchObject({ verification: 'passed' });
    await portal.setClock('2021-12-21T11:00');
    expect(await latest()).toMatchObject({ verification: 'unverified' });
  });
});
