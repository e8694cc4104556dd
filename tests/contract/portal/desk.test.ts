/** The desks of site and area: what they may see and do, by the guide's lines. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { lastYearIdOf } from '../../../lib/portal/http/registrations.ts';
import { checkedPhoto, demoValues, fillIn, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';

const exam = 'health-2022';
let portal: InProcessPortal;
let candidate: PortalClient;
let site: PortalClient;
let area: PortalClient;
let which: { exam: string; number: string };

const signedIn = async (login: string): Promise<PortalClient> => {
  const client = portal.client();
  await taken(client.signIn(login, 'practice-2022'));
  return client;
};
const submission = async () => {
  const found = (await taken(candidate.registration(exam))).submission;
  if (!found) throw new Error('not submitted');
  return found;
};
const standing = async (): Promise<string> => (await taken(candidate.registration(exam))).standing.code;
const passed = { reasonCode: '', note: '' };

async function submitted(areaCode = '110000', siteCode = '110101'): Promise<void> {
  portal = await startInProcess();
  candidate = await signedIn('demo');
  await fillIn(candidate, { areaCode, siteCode });
  await taken(candidate.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports)));
  await taken(candidate.submitRegistration(exam));
  site = await signedIn(`site-${siteCode}`);
  area = await signedIn(`area-${areaCode}`);
  which = { exam, number: (await submission()).onlineRegistrationNumber };
}

beforeEach(() => submitted());

describe('who sits at a desk', () => {
  it('every 考点 and 考区 has a login; no other names are staff', async () => {
    expect(await taken(site.me())).toMatchObject({ actor: 'site', displayName: '北京考区 东城考点', siteCode: '110101' });
    expect(await taken((await signedIn('area-新疆兵团')).me())).toMatchObject({ actor: 'area', areaCode: '新疆兵团' });
    expect(await taken((await signedIn('trainer')).me())).toMatchObject({ actor: 'trainer' });
    for (const login of ['site-999999', 'area-', 'site-', 'trainer2'])
      expect(await portal.client().signIn(login, 'practice-2022')).toMatchObject({ refusal: { code: 'wrong-credentials' } });
    expect(await portal.client().signIn('site-110101', 'wrong')).toMatchObject({ refusal: { code: 'wrong-credentials' } });
  });

  it('another site, another area and candidates find nothing here, and change nothing', async () => {
    const { formCheckCode } = await submission();
    const stranger = await signedIn('site-110102');
    const gone = { refusal: { code: 'registration-not-found' } };
    expect(await stranger.desk.search(which, formCheckCode)).toMatchObject(gone);
    expect(await stranger.desk.confirm(which, formCheckCode)).toMatchObject(gone);
    expect(await (await signedIn('area-310000')).desk.open('area', which)).toMatchObject(gone);
    expect(await candidate.desk.open('site', which)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await area.desk.confirm(which, formCheckCode)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await standing()).toBe('confirm-on-site');
  });
});

describe('报名确认 at the 考点 (guide L433–L436)', () => {
  it('finds the form by its 网报号 and 验证码, every cell of it', async () => {
    const found = await taken(site.desk.search(which, (await submission()).formCheckCode));
    expect(found).toMatchObject({
      onlineRegistrationNumber: which.number,
      form: { basics: { fullName: '林采薇' }, confirmationSite: '东城' },
    });
    expect(found.can).toMatchObject({ confirm: true, reviewAtSite: false });
    expect(found.history.map(({ text }) => text)).toContain('提交报名信息');
    expect(await site.desk.search(which, '0000000')).toMatchObject({ refusal: { code: 'form-check-code-wrong' } });
    expect(await site.desk.search({ ...which, number: '99999999' }, '0000000')).toMatchObject({
      refusal: { code: 'registration-not-found' },
    });
  });

  it('a print from before the last change is refused; the new one is confirmed (guide L431)', async () => {
    const { formCheckCode: old } = await submission();
    await taken(candidate.withdrawSubmission(exam));
    expect(await site.desk.search(which, old)).toMatchObject({ refusal: { code: 'form-check-code-outdated' } });
    await taken(candidate.saveSection(exam, 'contact', { ...demoValues.contact, postalCode: '100011' }));
    await taken(candidate.submitRegistration(exam));
    expect(await site.desk.search(which, old)).toMatchObject({ refusal: { code: 'form-check-code-outdated' } });
    expect(await site.desk.confirm(which, old)).toMatchObject({ refusal: { code: 'form-check-code-outdated' } });
    await taken(site.desk.confirm(which, (await submission()).formCheckCode));
    expect(await standing()).toBe('wait-for-site-review');
  });

  it('once confirmed nothing can be withdrawn or changed, and confirmed is not registered (guide L444, L464)', async () => {
    await taken(site.desk.confirm(which, (await submission()).formCheckCode));
    expect(await candidate.withdrawSubmission(exam)).toMatchObject({ refusal: { code: 'already-confirmed' } });
    expect(await candidate.saveSection(exam, 'contact', demoValues.contact)).toMatchObject({ ok: false });
    const { progress, status } = await taken(candidate.registration(exam));
    expect(progress.find(({ id }) => id === 'confirmation')?.state).toBe('done');
    expect(status).not.toBe('registered');
    await taken(site.desk.reviewAtSite(which, 'rejected', { reasonCode: 'years-short', note: '' }));
    expect(await standing()).toBe('rejected');
  });

  it('refused with a reason and a note that the candidate reads; corrected, it is confirmed', async () => {
    await taken(site.desk.refuseConfirmation(which, { reasonCode: 'employer-wrong', note: '公章不一致' }));
    expect((await taken(candidate.registration(exam))).refusal).toMatchObject({
      stage: 'confirmation',
      reason: expect.stringContaining('单位名称与公章不一致'),
      note: '公章不一致',
    });
    expect(await site.desk.refuseConfirmation(which, { reasonCode: 'nothing', note: '' })).toMatchObject({
      refusal: { code: 'reason-missing' },
    });
    await taken(candidate.withdrawSubmission(exam));
    await taken(candidate.submitRegistration(exam));
    await taken(site.desk.confirm(which, (await submission()).formCheckCode));
    expect((await taken(candidate.registration(exam))).refusal).toBeNull();
    const journal = JSON.stringify((await portal.store.journal.load(`account-demo/${exam}`)).events);
    expect(journal).not.toContain('公章不一致');
  });
});

describe('资格审核 (guide L467–L475)', () => {
  beforeEach(async () => {
    await taken(site.desk.confirm(which, (await submission()).formCheckCode));
  });

  it('the site first, then the area; then it waits for the payment', async () => {
    expect(await area.desk.reviewAtArea(which, 'passed', passed)).toMatchObject({ refusal: { code: 'site-review-due' } });
    await taken(site.desk.reviewAtSite(which, 'passed', passed));
    expect(await standing()).toBe('wait-for-area-review');
    await taken(area.desk.reviewAtArea(which, 'passed', passed));
    expect(await standing()).toBe('pay');
  });

  it('the area returns it to the site, which reviews again', async () => {
    await taken(site.desk.reviewAtSite(which, 'passed', passed));
    await taken(area.desk.reviewAtArea(which, 'returned', { reasonCode: 'documents-missing', note: '' }));
    expect(await standing()).toBe('returned-to-site');
    await taken(site.desk.reviewAtSite(which, 'passed', passed));
    await taken(area.desk.reviewAtArea(which, 'passed', passed));
    expect(await standing()).toBe('pay');
  });

  it('lists what is to be done, by stage, and passes several at once, each told by itself', async () => {
    expect(await taken(site.desk.list('site', { stage: 'toReviewAtSite' }))).toMatchObject({
      rows: [{ fullName: '林采薇', specialty: '内科学(中级)', siteCode: '110101' }],
      counts: { toConfirm: 0, toReviewAtSite: 1, toReviewAtArea: 0, done: 0 },
    });
    await taken(site.desk.reviewAtSite(which, 'passed', passed));
    const outcomes = await taken(area.desk.passAtArea([which, { exam, number: '99999999' }]));
    expect(outcomes.map(({ refusal }) => refusal?.code ?? 'passed')).toEqual(['passed', 'registration-not-found']);
    expect((await taken(area.desk.list('area', { stage: 'done', siteCode: '110101' }))).rows).toHaveLength(1);
    expect((await taken(area.desk.list('area', { stage: 'done', siteCode: '110102' }))).rows).toHaveLength(0);
  });
});

it('未开通网上缴费的考区，“资格审核”节点变为绿色即表示报名成功 (guide L503)', async () => {
  await submitted('140000', '140100');
  await taken(site.desk.confirm(which, (await submission()).formCheckCode));
  await taken(site.desk.reviewAtSite(which, 'passed', passed));
  await taken(area.desk.reviewAtArea(which, 'passed', passed));
  expect(await standing()).toBe('registered');
});

describe('合并成绩: the number changed since last year (guide note ①, L415)', () => {
  const lastYear = {
    ...{ examName: '2021年度卫生专业技术资格考试', fileNumber: '2021110000777', failedSubjects: ['foundations'] },
    ...{ absent: false, disciplined: false, activeService: false, areaCode: '110000', siteCode: '110101', specialty: '303' },
    answers: {},
  };

  it('the site joins the results by their 档案号, once', async () => {
    const id = await lastYearIdOf('林采薇', '110101920314002');
    await portal.store.records.put('last-year', id, { ...lastYear, id });
    expect((await taken(candidate.registration(exam))).lastYear).toBeNull();
    expect(await site.desk.mergeScores(which, '0')).toMatchObject({ refusal: { code: 'last-year-not-found' } });
    expect((await taken(site.desk.open('site', which))).can.mergeScores).toBe(true);
    expect(await taken(site.desk.mergeScores(which, lastYear.fileNumber))).toMatchObject({
      lastYear: { fileNumber: lastYear.fileNumber },
      form: { examChoice: { previousFileNumber: lastYear.fileNumber } },
      can: { mergeScores: false },
    });
  });
});
