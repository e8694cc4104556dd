/** Whole journeys through the portal's pages, each from the sign-in to its end, in the ways that the guide tells of. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createDrafts } from '../../../components/portal/drafts.ts';
import { PortalApp } from '../../../components/portal/portal-app.tsx';
import type { CommandBodies, CommandType } from '../../../lib/portal/core/registration.ts';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { lastYearIdOf, runCommand } from '../../../lib/portal/http/registrations.ts';
import { checkedPhoto, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';
import {
  type Answers,
  box,
  button,
  chooseOnPages,
  confirmDialog,
  exams,
  fillOnPages,
  main,
  menu,
  signInOnPage,
  submitOnPage,
  uploadPhoto,
} from '../../support/portal/on-pages.ts';

let portal: InProcessPortal;
let client: PortalClient;
let root: HTMLElement;

beforeEach(async () => {
  sessionStorage.clear();
  location.hash = '';
  portal = await startInProcess();
  client = portal.client();
  root = document.createElement('div');
  document.body.append(root);
  open();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function open(): void {
  render(null, root);
  render(<PortalApp client={client} drafts={createDrafts(sessionStorage)} />, root);
}

const pharmacist: Answers = {
  city: '东城',
  expiry: '2034-05-16',
  sex: '女',
  birthDate: '1992-03-14',
  nationality: '中国',
  specialty: '中药学(士)',
  educationLevel: '大学本科',
  degree: '学士',
  highest: '大学本科',
  programLength: '四年制',
  employerKeyword: '官园',
  jurisdiction: '县(市、区、旗)',
  years: '7',
};

/** What the staff of the site and the area do at their desks. */
async function staff<T extends CommandType>(userName: string, examId: string, type: T, body: CommandBodies[T]): Promise<void> {
  await runCommand(portal.ports, `account-${userName}/${examId}`, type, body);
}
const passed = { by: 'staff-1', outcome: 'passed', reasonCode: '', note: '', noteEntryId: 'n' } as const;
const submission = async (examId = 'health-2022') => (await taken(client.registration(examId))).submission;
const codeOf = async (examId = 'health-2022') => (await submission(examId))?.formCheckCode ?? 'none';

async function confirmOnSite(userName: string, examId = 'health-2022'): Promise<void> {
  const formCheckCode = await codeOf(examId);
  await staff(userName, examId, 'confirm-registration', { by: 'site-1', formCheckCode });
}

async function review(userName: string, examId = 'health-2022'): Promise<void> {
  await staff(userName, examId, 'review-at-site', passed);
  await staff(userName, examId, 'review-at-area', passed);
}

async function toSubmission(answers: Answers, userName: string, exam: string, area: string): Promise<void> {
  await signInOnPage(userName);
  await chooseOnPages(exam, area);
  await fillOnPages(answers);
  await uploadPhoto(await checkedPhoto(portal.ports));
  await submitOnPage();
}

const node = (label: string) =>
  main.getByRole('navigation', { name: '报考流程' }).getByRole('listitem').filter({ hasText: label });
const status = (words: RegExp) => expect.element(main.getByText(words).first()).toBeVisible();

it('area without online payment: confirmed on site, reviewed, and that is 报名成功 (guide L433–L475, L503)', async () => {
  await toSubmission({ ...pharmacist, city: '太原' }, 'demo', exams.health, '山西');
  await expect.element(node('报名确认')).toHaveAttribute('aria-current', 'step');
  await expect.element(node('缴费')).not.toBeInTheDocument();
  await confirmOnSite('demo');
  open();
  await status(/您已完成报名确认，请等待考点、考区考试管理机构进行资格审核/);
  await expect.element(node('报名确认').getByText('（已完成）')).toBeInTheDocument();
  await expect.element(node('资格审核')).toHaveAttribute('aria-current', 'step');
  await review('demo');
  open();
  await status(/报名成功/);
  await expect.element(node('资格审核').getByText('（已完成）')).toBeInTheDocument();
});

it('online-paying area with confirmation on site: order, payment platform, 缴费 done (guide L433–L503)', async () => {
  await toSubmission(pharmacist, 'demo', exams.health, '北京');
  await confirmOnSite('demo');
  await review('demo');
  await portal.setClock('2022-02-16T10:00');
  open();
  await status(/您已通过报名资格审核/);
  await expect.element(node('缴费')).toHaveAttribute('aria-current', 'step');
  await button('网上缴费').click();
  await expect.element(main.getByText('¥260.00')).toBeVisible();
  await button('生成订单').click();
  await expect.element(main.getByText('未交费')).toBeVisible();
  await expect.element(main.getByText('****************29')).toBeVisible();
  await button('支付').click();
  await expect.element(main.getByText(/不会收取任何费用/)).toBeVisible();
  await main.getByRole('button', { name: /^支付失败/ }).click();
  await expect.element(main.getByRole('alert')).toBeVisible();
  await main.getByRole('button', { name: /^支付成功/ }).click();
  await expect.element(main.getByText('该订单已支付')).toBeVisible();
  await button('返回报名系统').click();
  await expect.element(main.getByText('缴费成功，报名成功。')).toBeVisible();
  await expect.element(node('缴费').getByText('（已完成）')).toBeInTheDocument();
});

it('withdrawn, changed and submitted again: a new 验证码, the old print is refused at the desk (guide L422–L431)', async () => {
  await toSubmission(pharmacist, 'demo', exams.health, '北京');
  const first = await codeOf();
  await menu.getByRole('button', { name: '撤回信息提交' }).click();
  await confirmDialog();
  await button('修改 联系方式').click();
  await box('邮编').fill('100010');
  await button('提交').click();
  await menu.getByRole('button', { name: '提交信息' }).click();
  await submitOnPage();
  const second = await codeOf();
  expect(second).not.toBe(first);
  await expect.element(main.getByText(second, { exact: true })).toBeVisible();
  const old = staff('demo', 'health-2022', 'confirm-registration', { by: 'site-1', formCheckCode: first });
  await expect(old).rejects.toThrow('form-check-code-outdated');
  await confirmOnSite('demo');
});

it('foreign nationality: the document asks for 其他 and the name of the country (guide L94, L134)', async () => {
  const answers: Answers = {
    ...pharmacist,
    sex: '女',
    birthDate: '1985-01-01',
    nationality: '其他',
    foreignNationality: '法国',
    specialty: '内科学',
    educationLevel: '硕士研究生',
    degree: '硕士',
    highest: '硕士研究生',
    programLength: '三年制',
  };
  await toSubmission(answers, 'demo-foreign', exams.health, '北京');
  const { sections } = await taken(client.registration('health-2022'));
  expect(sections.find(({ id }) => id === 'basics')?.values).toMatchObject({ nationality: '其他', foreignNationality: '法国' });
  await confirmOnSite('demo-foreign');
});

it('nurse exam: its own sections, two subjects, no specialty', async () => {
  const { specialty: _, sex: __, birthDate: ___, ...rest } = pharmacist;
  const answers: Answers = {
    ...rest,
    educationLevel: '大学专科',
    degree: '无',
    highest: '大学专科',
    programLength: '三年制',
    employerOther: '北京某某医院',
    years: '0',
  };
  const { employerKeyword: ____, ...nurse } = answers;
  await toSubmission(nurse, 'demo-nurse', exams.nurse, '北京');
  await status(/请携带报名表/);
  const { exam, sections } = await taken(client.registration('nurse-2022'));
  expect(exam.subjects).toHaveLength(2);
  expect(sections.map(({ id }) => id)).not.toContain('examChoice');
  await confirmOnSite('demo-nurse', 'nurse-2022');
});

it('at the desks: the site finds the form and confirms it, reviews it, and the area passes it', async () => {
  await toSubmission({ ...pharmacist, city: '太原' }, 'demo', exams.health, '山西');
  const { onlineRegistrationNumber = '', formCheckCode = '' } = (await submission()) ?? {};
  const signOut = () => page.getByRole('button', { name: '退出登录' }).click();
  await signOut();
  await signInOnPage('site-140100');
  await box('网报号').fill(onlineRegistrationNumber);
  await box('验证码').fill('0000000');
  await button('查找').click();
  await expect.element(main.getByRole('alert')).toHaveTextContent('验证码不正确，请核对报名表上的 7 位验证码。');
  await box('验证码').fill(formCheckCode);
  await button('查找').click();
  await expect.element(main.getByRole('heading', { name: /申报表/ })).toBeVisible();
  await expect.element(button('确认报名')).toBeDisabled();
  for (const point of [/报名表与系统显示一致/, /原件已核验/, /审查盖章/])
    await main.getByRole('checkbox', { name: point }).click();
  await button('确认报名').click();
  await confirmDialog();
  await button('通过').click();
  await expect.element(main.getByText(/考点初审：通过/)).toBeVisible();
  await signOut();
  await signInOnPage('area-140000');
  await main.getByRole('checkbox', { name: '选择 林采薇' }).click();
  await button('通过所选（1）').click();
  await expect.element(main.getByText('已通过 1 份')).toBeVisible();
  await signOut();
  await signInOnPage('demo');
  await expect.element(main.getByRole('button', { name: `选择 ${exams.health}` })).toBeVisible();
  expect((await taken(client.registration('health-2022'))).standing.code).toBe('registered');
});

it('refused at the desk with a reason, corrected, submitted again and confirmed', async () => {
  await toSubmission(pharmacist, 'demo', exams.health, '北京');
  const reason = { by: 'site-1', reasonCode: 'employer-wrong', note: '公章为“北京市西城区某某医院”。', noteEntryId: 'note-1' };
  await staff('demo', 'health-2022', 'refuse-confirmation', reason);
  open();
  await status(/考点未予确认/);
  await status(/单位名称与公章不一致/);
  await status(/公章为“北京市西城区某某医院”/);
  await menu.getByRole('button', { name: '撤回信息提交' }).click();
  await confirmDialog();
  await button('修改 工作情况').click();
  await box('从事本专业年限').fill('8');
  await button('提交').click();
  await menu.getByRole('button', { name: '提交信息' }).click();
  await submitOnPage();
  await confirmOnSite('demo');
  open();
  await status(/您已完成报名确认/);
});

it('returning candidate: last year’s failed subjects are ticked, and unchanged answers are confirmed at once (guide L156, L447)', async () => {
  const { facts } = await candidateDemo();
  const id = await lastYearIdOf(facts.fullName, facts.documentNumber);
  await portal.store.records.put('last-year', id, {
    ...{ id, examName: '2021年度卫生专业技术资格考试', fileNumber: '2021410000123' },
    failedSubjects: ['relatedKnowledge', 'practicalSkills'],
    ...{ absent: false, disciplined: false, activeService: false },
    ...{ areaCode: '410000', siteCode: '410100', specialty: '102' },
    answers: {
      ...{ school: '南京中医药大学', schoolRemark: '', graduationMonth: '2014-06', major: '中药学', degree: '学士' },
      ...{ programLength: '四年制', highestEducationLevel: '大学本科', diplomaNumber: '103151201405000123' },
      ...{ employerName: '河南某某医院', employerJurisdiction: '县(市、区、旗)', employerType: '医疗卫生' },
    },
  });
  const { employerKeyword: _, ...rest } = pharmacist;
  await toSubmission({ ...rest, city: '郑州', employerOther: '河南某某医院' }, 'demo', exams.health, '河南');
  await status(/系统已自动确认，无需进行现场确认/);
  await expect.element(node('报名确认').getByText('（已完成）')).toBeInTheDocument();
  const { sections, confirmation } = await taken(client.registration('health-2022'));
  expect(sections.find((one) => one.id === 'examChoice')?.values.subjects).toEqual(['relatedKnowledge', 'practicalSkills']);
  expect(confirmation).toMatchObject({ mode: 'automatic' });
});

async function candidateDemo() {
  const account = await portal.store.accounts.get('account-demo');
  if (account?.actor !== 'candidate') throw new Error('no demo');
  return account;
}

it('says on every page of the journey that it is a practice system', async () => {
  for (const hash of ['#/sign-in', '#/exams', '#/exams/health-2022/photo', '#/exams/health-2022/submission']) {
    location.hash = hash;
    open();
    await expect.element(page.getByText(/练习系统，非官方网站/)).toBeVisible();
  }
});
