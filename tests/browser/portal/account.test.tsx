/** The account layer's pages in real Chromium: 注册, 微信 in two tabs, 学历学位信息维护, 找回密码. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createDrafts } from '../../../components/portal/drafts.ts';
import { PortalApp } from '../../../components/portal/portal-app.tsx';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';
import { goodPassword, newAccount, residentNumber } from '../../support/portal/new-account.ts';

let portal: InProcessPortal;
let tabs: HTMLElement[];

beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  portal = await startInProcess();
  tabs = [];
});
afterEach(() => tabs.forEach(close));

function close(tab: HTMLElement): void {
  render(null, tab);
  tab.remove();
}

/** The app once more, at that address. A tab that is open already does not notice: `replaceState` tells nobody. */
function openTab(client: PortalClient, hash: string): HTMLElement {
  history.replaceState(null, '', hash);
  const tab = document.createElement('div');
  tab.dataset.testid = `tab ${tabs.length}`;
  document.body.append(tab);
  tabs.push(tab);
  render(<PortalApp client={client} drafts={createDrafts(sessionStorage)} />, tab);
  return tab;
}

const inTab = (tab: HTMLElement) => page.getByTestId(tab.dataset.testid ?? '').getByRole('main');
const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('main').getByLabelText(name, { exact: true });
const scanLink = () => page.getByRole('link', { name: '没有第二台设备？在新标签页中模拟扫码' });

async function pick(label: string, option: string): Promise<void> {
  await box(label).click();
  await page.getByRole('listbox', { name: label }).getByRole('option', { name: option, exact: true }).click();
}

/** Opens the QR code's link as another tab, and does there what is to be done on the phone. */
async function onPhone(act: (phone: ReturnType<typeof inTab>) => Promise<void>): Promise<void> {
  const here = location.hash;
  await expect.element(scanLink()).toBeVisible();
  const link = (scanLink().element() as HTMLAnchorElement).href;
  const tab = openTab(portal.client(), new URL(link).hash);
  await act(inTab(tab));
  close(tab);
  if (location.hash.startsWith('#/wechat')) history.replaceState(null, '', here);
}

async function candidate(): Promise<PortalClient> {
  const client = portal.client();
  await taken(client.account.create(newAccount()));
  await taken(client.signIn('zhou_zn', goodPassword));
  return client;
}

describe('注册 (guide L5)', () => {
  it('opens an account through the pages, says what is missing first, and leads on to 基本信息维护', async () => {
    openTab(portal.client(), '#/sign-in');
    await button('注册账号').click();
    await button('注册').click();
    await expect.element(page.getByRole('alert').getByText(/注册信息有 7 项需要更正/)).toBeVisible();
    await pick('证件类型', '身份证');
    await box('证件号码').fill(residentNumber());
    await box('姓名').fill('买买提');
    await page.getByRole('button', { name: '插入 ·' }).first().click();
    await expect.element(box('姓名')).toHaveValue('买买提·');
    await box('姓名').fill('周子宁');
    await box('从证件号码中引用性别和出生日期').click();
    await pick('确认证件类型', '身份证');
    await box('确认证件号码').fill(residentNumber());
    await box('确认姓名').fill('周子明');
    await box('用户名').fill('zhou_zn');
    await box('密码').fill(goodPassword);
    await box('确认密码').fill(goodPassword);
    await pick('密码找回问题', '您自己买的第一本书叫什么？');
    await box('密码找回答案').fill('本草纲目');
    await button('注册').click();
    await expect.element(box('姓名')).toHaveAccessibleDescription(/两次输入的“姓名”不一致/);
    await box('确认姓名').fill('周子宁');
    await button('注册').click();
    await expect.element(page.getByText(/注册成功/)).toBeVisible();
    await expect.element(page.getByRole('definition').filter({ hasText: '1995-04-12' })).toBeVisible();
    await expect.element(page.getByText(/《考生注册信息修改\/删除申请表》/)).toBeVisible();
    await expect.element(page.getByText('未绑定微信')).toBeVisible();
  });
});

describe('微信, in two tabs (guide L11)', () => {
  it('binds in 基本信息维护, and from then on signs in by scanning', async () => {
    const client = await candidate();
    const first = openTab(client, '#/account');
    await button('绑定微信').click();
    await onPhone(async (phone) => {
      await expect.element(phone.getByText('将此微信绑定到考生 周**')).toBeVisible();
      await phone.getByRole('button', { name: '确认绑定' }).click();
      await expect.element(phone.getByText(/绑定成功/)).toBeVisible();
    });
    await expect.element(page.getByText('微信绑定成功。')).toBeVisible();
    expect(await taken(client.candidate())).toMatchObject({ weChatBound: true });
    close(first);

    const waiting = portal.client();
    openTab(waiting, '#/sign-in');
    await button('微信扫码登录').click();
    await onPhone(async (phone) => {
      await phone.getByRole('button', { name: '确认登录' }).click();
      await expect.element(phone.getByText(/登录已确认/)).toBeVisible();
    });
    await expect.element(page.getByRole('heading', { name: '考试列表' })).toBeVisible();
    await expect.element(page.getByText('周子宁')).toBeVisible();
  });

  it('an unbound WeChat is told how to bind, on both sides; a demonstration candidate’s is bound', async () => {
    openTab(portal.client(), '#/sign-in');
    await button('微信扫码登录').click();
    await onPhone(async (phone) => {
      await phone.getByRole('button', { name: '确认登录' }).click();
      await expect.element(phone.getByText(/此微信未绑定账号。请先用密码登录/)).toBeVisible();
    });
    await expect.element(page.getByText(/该微信未绑定账号。请先用密码登录/)).toBeVisible();
    await button('刷新二维码').click();
    portal.ports.demonstration = [{ userName: 'demo', password: '', note: { zh: '', en: '' }, actor: 'candidate' }];
    await onPhone(async (phone) => {
      await phone.getByLabelText('演示考生 demo 的微信').click();
      await phone.getByRole('button', { name: '确认登录' }).click();
    });
    await expect.element(page.getByText('林采薇')).toBeVisible();
  });

  it('an expired code says so, and can be refreshed', async () => {
    openTab(portal.client(), '#/sign-in');
    await button('微信扫码登录').click();
    await expect.element(scanLink()).toBeVisible();
    portal.wait(3 * 60_000);
    await expect.element(page.getByText('二维码已失效')).toBeVisible();
    await button('刷新二维码').click();
    await expect.element(scanLink()).toBeVisible();
  });

  it('解除绑定 asks for the password', async () => {
    const client = portal.client();
    await taken(client.signIn('demo', 'practice-2022'));
    openTab(client, '#/account');
    await button('解除绑定').click();
    await box('登录密码').fill('wrong');
    await button('解除绑定').click();
    await expect.element(page.getByRole('alert').getByText('当前密码不正确，请重新输入。')).toBeVisible();
    await box('登录密码').fill('practice-2022');
    await button('解除绑定').click();
    await expect.element(page.getByText('已解除绑定。')).toBeVisible();
    expect(await client.selectExam('health-2022')).toMatchObject({ refusal: { code: 'wechat-not-bound' } });
  });
});

describe('学历学位信息维护 (guide L177)', () => {
  it('a record is asked about, saved for good, and shown with its state and whether it can be used', async () => {
    const client = portal.client();
    await taken(client.signIn('demo', 'practice-2022'));
    const tab = openTab(client, '#/account');
    await button('新增学历').click();
    await pick('学历', '大学本科');
    await box('学历证书编号').fill('100231201605000321');
    await pick('学历毕业学校', '其它');
    await box('学历其它毕业学校').fill('示范医学院');
    await box('学历毕业日期').fill('2016年7月');
    await pick('培养方式', '全日制');
    await pick('学历专业', '基础医学');
    await button('保存').click();
    await expect.element(page.getByRole('dialog').getByText(/不能修改，也不能删除/)).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await button('保存').click();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await expect.element(page.getByText('记录已保存。')).toBeVisible();
    const row = () => page.getByRole('row').filter({ hasText: '100231201605000321' });
    for (const words of ['其它（示范医学院）', '未核验', '暂不能引用', /核验中，预计 2021-12-22 10:/])
      await expect.element(row().getByText(words)).toBeVisible();
    await portal.setClock('2021-12-23T10:00');
    close(tab);
    openTab(client, '#/account');
    await expect.element(row().getByText('核验通过')).toBeVisible();
    await expect.element(row().getByText('可引用')).toBeVisible();
  });
});

describe('找回密码', () => {
  it('by the question, and then in with the new password', async () => {
    await candidate();
    openTab(portal.client(), '#/sign-in');
    await button('忘记密码').click();
    await box('证件号码').fill(residentNumber());
    await button('下一步').click();
    await expect.element(box('密码找回问题')).toHaveValue('您自己买的第一本书叫什么？');
    await box('密码找回答案').fill('本草纲目');
    await box('新密码').fill('green tea at 5 am');
    await box('确认新密码').fill('green tea at 6 am');
    await button('重置密码').click();
    await expect.element(page.getByRole('alert').getByText(/两次输入的密码不一致/)).toBeVisible();
    await box('确认新密码').fill('green tea at 5 am');
    await button('重置密码').click();
    await expect.element(page.getByText(/密码已重置/)).toBeVisible();
    await box('用户名或证件号码').fill('zhou_zn');
    await box('密码').fill('green tea at 5 am');
    await button('登录').click();
    await expect.element(page.getByRole('heading', { name: '考试列表' })).toBeVisible();
  });
});

it.each([
  [1280, 800],
  [390, 844],
])('nothing that axe finds at %d px, and nothing wider than the page', async (width, height) => {
  await page.viewport(width, height);
  const visitor = portal.client();
  const demo = portal.client();
  await taken(demo.signIn('demo', 'practice-2022'));
  const { ticket } = await taken(visitor.weChat.signInTicket());
  const found: string[] = [];
  const look = async (client: PortalClient, hash: string, name: string, act = async () => undefined) => {
    const tab = openTab(client, hash);
    await expect.element(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    await act();
    const { violations } = await axe.run(tab, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] });
    found.push(...violations.map(({ id, nodes }) => `${hash}: ${id} ${nodes[0]?.html}`));
    expect(document.documentElement.scrollWidth, hash).toBeLessThanOrEqual(width);
    close(tab);
  };
  const refusedForm = (name: string) => async () => {
    await button(name).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    return undefined;
  };
  await look(visitor, '#/sign-in', '考生登录', refusedForm('登录'));
  await look(visitor, '#/register', '考生注册', refusedForm('注册'));
  await look(visitor, '#/recover', '找回密码', refusedForm('下一步'));
  await look(visitor, `#/wechat/${ticket}`, '模拟微信');
  await look(demo, '#/account', '基本信息维护', async () => {
    await expect.element(button('新增学位')).toBeVisible();
    await button('新增学历').click();
    return undefined;
  });
  expect(found).toEqual([]);
});
