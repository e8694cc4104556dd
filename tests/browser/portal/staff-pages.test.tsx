/** The desks, the trainer's page and the payment pages in real Chromium: what they do, and that everybody can use them. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createDrafts } from '../../../components/portal/drafts.ts';
import { PortalApp } from '../../../components/portal/portal-app.tsx';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';
import { box, button, confirmDialog, main } from '../../support/portal/on-pages.ts';

let portal: InProcessPortal;
let trainer: PortalClient;
let root: HTMLElement;

const signedIn = async (login: string): Promise<PortalClient> => {
  const client = portal.client();
  await taken(client.signIn(login, 'practice-2022'));
  return client;
};

beforeEach(async () => {
  sessionStorage.clear();
  portal = await startInProcess();
  trainer = await signedIn('trainer');
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await page.viewport(1280, 900);
});

function open(client: PortalClient, hash: string): void {
  render(null, root);
  location.hash = hash;
  render(<PortalApp client={client} drafts={createDrafts(sessionStorage)} />, root);
}

async function expectUsable(width: number): Promise<void> {
  await page.viewport(width, 900);
  document.body.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
  const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
}

describe.each([1280, 390])('at %d px axe finds nothing, and the page does not scroll sideways', (width) => {
  it('on the site’s desk: list and form', async () => {
    const { fullName } = await taken(trainer.trainer.makeCandidate('submitted'));
    open(await signedIn('site-110101'), '#/site-desk');
    await expect.element(main.getByText(fullName)).toBeVisible();
    await expectUsable(width);
    await button(`查看 ${fullName}`).click();
    await expect.element(button('确认报名')).toBeVisible();
    await expectUsable(width);
  });

  it('on the area’s desk', async () => {
    const { fullName } = await taken(trainer.trainer.makeCandidate('site-reviewed'));
    open(await signedIn('area-110000'), '#/area-desk');
    await expect.element(main.getByText(fullName)).toBeVisible();
    await expectUsable(width);
  });

  it('on the trainer’s page, with a journal open', async () => {
    const { fullName } = await taken(trainer.trainer.makeCandidate('paid'));
    open(trainer, '#/trainer');
    await button(`日志 ${fullName}`).click();
    await expect.element(main.getByText('缴费成功')).toBeVisible();
    await expectUsable(width);
  });

  it('on the payment page and on the platform', async () => {
    const { userName } = await taken(trainer.trainer.makeCandidate('ordered'));
    await portal.setClock('2022-02-17T10:00');
    const candidate = await signedIn(userName);
    open(candidate, '#/exams/health-2022/payment');
    await expect.element(button('支付')).toBeVisible();
    await expectUsable(width);
    await button('支付').click();
    await expect.element(main.getByText('支付成功')).toBeVisible();
    await expectUsable(width);
  });
});

describe('the trainer', () => {
  it('makes a candidate, sets the clock to where the state is shown, and reads the journal', async () => {
    open(trainer, '#/trainer');
    await main.getByRole('button', { name: /^待缴费|^审核通过，待缴费/ }).click();
    await expect.element(main.getByText(/登录名 practice-1/)).toBeVisible();
    await button('设定系统时间').click();
    await expect.poll(async () => (await taken(trainer.system())).now.slice(0, 10)).toBe('2022-02-16');
    await expect.element(main.getByRole('cell', { name: '待缴费' })).toBeVisible();
    await main.getByRole('button', { name: /^日志/ }).click();
    await expect.element(main.getByText('考区终审：通过')).toBeVisible();
  });

  it('jumps to a deadline, stops the clock, and every page says so', async () => {
    open(trainer, '#/trainer');
    await main
      .getByRole('button', { name: /^网上缴费截止后/ })
      .first()
      .click();
    await expect.poll(async () => (await taken(trainer.system())).now.slice(0, 16)).toBe('2022-02-26T09:00');
    await button('暂停').click();
    await expect.element(page.getByText('（已暂停）')).toBeVisible();
    open(portal.client(), '#/sign-in');
    await expect.element(page.getByText('（已暂停）')).toBeVisible();
    await expect.element(page.getByText('2022-02-26 09:00:', { exact: false })).toBeVisible();
  });

  it('sets the played staff, resets one registration and everything, and is asked before', async () => {
    await taken(trainer.trainer.makeCandidate('paid'));
    open(trainer, '#/trainer');
    await box('报名确认').selectOptions('自动通过');
    await main.getByLabelText('报名确认 延迟（分钟）').fill('15');
    await button('保存设置').click();
    await expect.element(main.getByText('设置已保存。')).toBeVisible();
    expect((await taken(trainer.trainer.staffPolicy())).confirmation).toMatchObject({ kind: 'passes', afterMinutes: 15 });
    await main.getByRole('button', { name: /^重置 / }).click();
    await confirmDialog();
    await expect.element(main.getByText('还没有报名。')).toBeVisible();
    await button('全部重置').click();
    await confirmDialog();
    await expect.element(main.getByText('已全部重置。')).toBeVisible();
    expect((await taken(trainer.trainer.staffPolicy())).confirmation).toEqual({ kind: 'byHand' });
  });
});

it('what was typed is offered again after the session has ended (drafts are not lost)', async () => {
  const candidate = await signedIn('demo');
  await taken(candidate.selectExam('health-2022'));
  await taken(candidate.selectExamArea('health-2022', '110000'));
  await taken(candidate.agreeNotice('health-2022', true));
  await taken(candidate.saveSection('health-2022', 'site', { registrationCity: '110101' }));
  open(candidate, '#/exams/health-2022/sections/basics');
  await box('证件有效截止日期').fill('2034-05-16');
  await portal.store.accounts.endSessionsOf('account-demo');
  await button('提交').click();
  await expect.element(page.getByLabelText('用户名或证件号码')).toBeVisible();
  await page.getByLabelText('用户名或证件号码').fill('demo');
  await page.getByLabelText('密码', { exact: true }).fill('practice-2022');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await button('选择 2022年度卫生专业技术资格考试').click();
  await expect.element(box('证件有效截止日期')).toHaveValue('2034-05-16');
});
