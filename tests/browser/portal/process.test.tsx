/** From the photo to the process page in real Chromium, on the whole portal inside the same page. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createDrafts } from '../../../components/portal/drafts.ts';
import { PortalApp } from '../../../components/portal/portal-app.tsx';
import { answersThatMustStay } from '../../../lib/portal/core/automatic-confirmation.ts';
import type { LastYearRecord } from '../../../lib/portal/core/candidate-facts.ts';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { lastYearIdOf, runCommand } from '../../../lib/portal/http/registrations.ts';
import { checkedPhoto, demoValues, fillIn, greyPicture, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';

const exam = 'health-2022';
const registrationId = `account-demo/${exam}`;
let portal: InProcessPortal;
let client: PortalClient;
let root: HTMLElement;

beforeEach(async () => {
  sessionStorage.clear();
  portal = await startInProcess();
  client = portal.client();
  await taken(client.signIn('demo', 'practice-2022'));
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  await page.viewport(1280, 800);
  render(null, root);
  root.remove();
});

function open(where: string): void {
  render(null, root);
  location.hash = `#/exams/${exam}/${where}`;
  render(<PortalApp client={client} drafts={createDrafts(sessionStorage)} />, root);
}

const main = page.getByRole('main');
const menu = page.getByRole('navigation', { name: '导航菜单' });
const button = (name: string) => main.getByRole('button', { name, exact: true });
const heading = (name: string) => main.getByRole('heading', { level: 2, name, exact: true });
const confirm = () => page.getByRole('dialog').getByRole('button', { name: '确定', exact: true }).click();

/** Ready to be submitted, by the client's calls. */
async function ready(filled: Parameters<typeof fillIn>[1] = {}): Promise<void> {
  await fillIn(client, filled);
  await taken(client.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports)));
}

async function uploadOnPage(photo: Blob): Promise<void> {
  const file = new File([photo], '报名照片.jpg', { type: 'image/jpeg' });
  await userEvent.upload(main.getByLabelText(/更换考试照片 选择/), file);
}

const submission = async () => (await taken(client.registration(exam))).submission;

describe('from the photo to the submission and back', () => {
  it('an unchecked photo is refused in words; a checked one leads on to the submission page (guide L337–L359)', async () => {
    await fillIn(client);
    open('photo');
    await uploadOnPage(new Blob([greyPicture(200)]));
    await expect.element(main.getByRole('alert').filter({ hasText: '未经“照片审核处理工具”核验' })).toBeVisible();
    await uploadOnPage(await checkedPhoto(portal.ports));
    await expect.element(heading('提交报名信息')).toBeVisible();
    await expect.element(main.getByRole('img', { name: '考试照片' })).toBeVisible();
    for (const words of ['东城', '林采薇', '基础知识、相关专业知识、专业知识、专业实践能力', '北京市东城区某某街 1 号'])
      await expect.element(main.getByText(words, { exact: true })).toBeVisible();
  });

  it('submitted, withdrawn, changed, resubmitted: another 验证码, and what was fixed stands locked (guide L359–L431)', async () => {
    await ready();
    open('submission');
    await button('提交报名信息').click();
    await confirm();
    await expect.element(heading('报考流程')).toBeVisible();
    await expect.element(main.getByText(/请携带报名表/).first()).toBeVisible();
    const first = await submission();
    await expect.element(main.getByText(first?.formCheckCode ?? 'none', { exact: true })).toBeVisible();

    await menu.getByRole('button', { name: '撤回信息提交' }).click();
    await confirm();
    await expect.element(main.getByText(/报名信息已撤回/)).toBeVisible();
    await expect.element(menu.getByRole('button', { name: '撤回信息提交' })).not.toBeInTheDocument();

    await button('修改 基本信息').click();
    await expect.element(main.getByLabelText('性别', { exact: true })).toHaveAttribute('readonly');
    await expect.element(main.getByLabelText('国籍', { exact: true })).toHaveAccessibleDescription('首次提交后不可修改');
    await button('提交').click();
    await expect.element(main.getByLabelText('邮编', { exact: true })).toBeVisible();
    await main.getByLabelText('邮编', { exact: true }).fill('100099');
    await button('提交').click();
    await menu.getByRole('button', { name: '提交信息' }).click();
    await expect.element(main.getByText('100099')).toBeVisible();
    await button('提交报名信息').click();
    await confirm();
    const second = await expect.poll(submission).toMatchObject({ ordinal: 2 }).then(submission);
    expect(second?.onlineRegistrationNumber).toBe(first?.onlineRegistrationNumber);
    expect(second?.formCheckCode).not.toBe(first?.formCheckCode);
    await expect.element(main.getByText(new RegExp(`验证码更新为 ${second?.formCheckCode}`))).toBeVisible();
  });

  it('an incomplete registration is told what is missing, with links', async () => {
    await taken(client.selectExam(exam));
    await taken(client.selectExamArea(exam, '110000'));
    await taken(client.agreeNotice(exam, true));
    await taken(client.saveSection(exam, 'site', demoValues.site));
    open('submission');
    await expect.element(button('提交报名信息')).not.toBeInTheDocument();
    await expect.element(main.getByText('上传或确认照片')).toBeVisible();
    await expect.element(button('填写“联系方式”')).not.toBeInTheDocument();
    await button('填写“基本信息”').click();
    await expect.element(main.getByLabelText('民族', { exact: true })).toBeVisible();
  });
});

it('the photo check tool gives its photo to the exam that waits for one (guide L353–L357)', async () => {
  await fillIn(client);
  open('photo');
  await button('打开照片审核处理工具').click();
  await button('练习照片（白墙）').click();
  await button('审核并保存').click();
  await button('直接使用这张照片').click();
  await main.getByRole('dialog').getByRole('button', { name: '用于 2022年度卫生专业技术资格考试' }).click();
  await expect.element(heading('提交报名信息')).toBeVisible();
  expect(await taken(client.registration(exam))).toMatchObject({ photo: { source: 'exam' }, can: { submit: true } });
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

it.each([
  [1280, 800],
  [390, 844],
])('nothing that axe finds at %d px, from the photo to the refused confirmation', async (width, height) => {
  await page.viewport(width, height);
  await fillIn(client);
  const seen: string[] = [];
  const look = async (where: string, name: string) => {
    open(where);
    await expect.element(heading(name)).toBeVisible();
    await expect.element(main.getByRole('navigation', { name: '报考流程' })).toBeVisible();
    const { violations } = await axe.run(root, { runOnly: rules });
    seen.push(...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`));
    expect(document.documentElement.scrollWidth, where).toBeLessThanOrEqual(width);
  };
  await look('photo', '上传照片');
  await taken(client.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports)));
  await look('submission', '提交报名信息');
  await taken(client.submitRegistration(exam));
  await look('process', '报考流程');
  const reason = { by: 'site-1', reasonCode: 'other', note: 'x', noteEntryId: 'note-1' };
  await runCommand(portal.ports, registrationId, 'refuse-confirmation', reason);
  await look('process', '报考流程');
  await portal.setClock('2022-01-05T09:00');
  await look('process', '报考流程');
  expect(seen).toEqual([]);
});

describe('the process page', () => {
  it('counts the days, and leads where the nodes lead', async () => {
    await ready();
    open('process');
    await expect.element(main.getByText('剩余 9 天')).toBeVisible();
    await main.getByRole('navigation', { name: '报考流程' }).getByRole('button', { name: '上传/更换照片' }).click();
    await expect.element(heading('上传照片')).toBeVisible();
  });

  it('after the window nothing can be submitted, and the page says that the exam is forfeited (guide L65)', async () => {
    await ready();
    await portal.setClock('2021-12-31T00:00');
    open('submission');
    await expect.element(main.getByText(/未在规定时间内提交报名信息，视为自动放弃/)).toBeVisible();
    await expect.element(button('提交报名信息')).not.toBeInTheDocument();
    open('process');
    await expect.element(main.getByText(/视为自动放弃本次考试/).first()).toBeVisible();
    await expect.element(main.getByText('已截止')).toBeVisible();
    await expect.element(button('去提交报名信息')).not.toBeInTheDocument();
  });

  it('a refused confirmation shows the reason and the note, and the withdrawal as the next step (guide L422)', async () => {
    await ready();
    await taken(client.submitRegistration(exam));
    const reason = { by: 'site-1', reasonCode: 'form-not-stamped', note: '第二页缺章', noteEntryId: 'note-1' };
    await runCommand(portal.ports, registrationId, 'refuse-confirmation', reason);
    open('process');
    await expect.element(main.getByText(/未经所在单位或档案存放单位审查盖章/)).toBeVisible();
    await expect.element(main.getByText('第二页缺章')).toBeVisible();
    await button('撤回信息提交').click();
    await confirm();
    await expect.element(main.getByText(/报名信息已撤回/)).toBeVisible();
  });
});

describe('a returning candidate', () => {
  const lastYear = {
    ...{ id: 'last-year-1', examName: '2021年度卫生专业技术资格考试', fileNumber: '21310000123', specialty: '102' },
    ...{ absent: false, disciplined: false, activeService: false, areaCode: '310000', siteCode: '310101' },
    failedSubjects: ['specialtyKnowledge', 'practicalSkills'],
    answers: {},
  };
  const sat = async (record: LastYearRecord): Promise<void> => {
    await portal.store.records.put('last-year', await lastYearIdOf('林采薇', '110101199203140029'), record);
  };

  it('gets last year’s failed subjects in the same specialty, and may change them (guide L156)', async () => {
    await sat(lastYear);
    await fillIn(client);
    await taken(client.changeExamArea(exam));
    await taken(client.selectExamArea(exam, '110000'));
    await taken(client.agreeNotice(exam, true));
    for (const id of ['site', 'basics', 'contact'] as const) await taken(client.saveSection(exam, id, demoValues[id]));
    open('sections/examChoice');
    await expect.element(main.getByText(/上一年度档案号 21310000123/)).toBeVisible();
    await expect.element(main.getByLabelText('基础知识')).toBeChecked();
    await main.getByLabelText('报考专业', { exact: true }).click();
    await userEvent.keyboard('102{Enter}');
    await expect.element(main.getByLabelText('基础知识')).not.toBeChecked();
    await expect.element(main.getByLabelText('专业实践能力')).toBeChecked();
    await main.getByLabelText('基础知识').click();
    await expect.element(main.getByLabelText('基础知识')).toBeChecked();
    await main.getByLabelText('报考专业', { exact: true }).click();
    await userEvent.keyboard('101{Enter}');
    await expect.element(main.getByLabelText('相关专业知识')).toBeChecked();
  });

  it('is told why the confirmation is not automatic, with the labels of what changed (guide L447)', async () => {
    await sat(lastYear);
    await ready({ areaCode: '310000', siteCode: '310101' });
    await taken(client.submitRegistration(exam));
    open('process');
    await expect.element(main.getByText(/本次不能自动确认/)).toBeVisible();
    const changed = main.getByRole('list').filter({ hasText: '报考专业' }).last();
    await expect.element(changed.getByText('报考专业', { exact: true })).toBeVisible();
    await expect.element(changed.getByText('单位名称', { exact: true })).toBeVisible();
    await expect.element(changed.getByText('报名地市', { exact: true })).not.toBeInTheDocument();
  });

  it('who changed nothing is told before that it will be automatic, and after that it was (guide L447)', async () => {
    const { facts } = await taken(client.candidate());
    const examChoice = { ...demoValues.examChoice, specialty: '102' };
    const values = { ...demoValues, site: { registrationCity: '310101' }, examChoice };
    await sat({ ...lastYear, answers: answersThatMustStay(values, facts) });
    await ready({ areaCode: '310000', values });
    open('process');
    await expect.element(main.getByText(/提交后系统将自动确认/)).toBeVisible();
    await button('去提交报名信息').click();
    await button('提交报名信息').click();
    await confirm();
    await expect.element(main.getByText(/系统已自动确认，无需进行现场确认。请等待/)).toBeVisible();
    await expect.element(main.getByText(/（\s*自动确认）/)).toBeVisible();
    await expect.element(menu.getByRole('button', { name: '撤回信息提交' })).not.toBeInTheDocument();
  });
});
