/** The portal's own pages in real Chromium, on the whole portal inside the same page: as the practice page will have it. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createDrafts } from '../../../components/portal/drafts.ts';
import { PortalApp } from '../../../components/portal/portal-app.tsx';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { startInProcess } from '../../support/portal/in-process.ts';

let client: PortalClient;
let root: HTMLElement;

beforeEach(async () => {
  sessionStorage.clear();
  location.hash = '';
  client = (await startInProcess()).client();
  root = document.createElement('div');
  document.body.append(root);
  open();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Also again on the same place, as a reload would. */
function open(): void {
  render(null, root);
  render(<PortalApp client={client} drafts={createDrafts(sessionStorage)} />, root);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByLabelText(name, { exact: true });

async function pick(label: string, option: string): Promise<void> {
  await box(label).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function reachSections(exam: string): Promise<void> {
  await page.getByLabelText('用户名或证件号码').fill('demo');
  await page.getByLabelText('密码').fill('practice-2022');
  await button('登录').click();
  await button(`选择 ${exam}`).click();
  await pick('所在省份', '北京');
  await button('下一步').click();
  await page.getByLabelText('同意').click();
  await button('下一步').click();
  await pick('报名地市', '西城');
  await button('提交').click();
}

async function fillBasics(): Promise<void> {
  await box('证件有效截止日期').fill('2034年5月16日');
  await pick('性别', '女');
  await box('出生日期').fill('19920314');
  await pick('健康状况', '健康或良好');
  await box('民族').click();
  await userEvent.keyboard('土家{Enter}');
  await pick('国籍', '中国');
  await button('提交').click();
}

it('from signing in to the last of the five pages of the nurse exam, and back to change one', async () => {
  await reachSections('2022年护士执业资格考试');
  await fillBasics();
  await box('地址').fill('北京市西城区示范胡同8号');
  await button('提交').click();
  await pick('学历', '大学本科');
  await expect.element(box('学历毕业学校')).toHaveValue('南京中医药大学');
  await pick('学位', '无');
  await expect.element(box('学位毕业学校')).toHaveValue('');
  await pick('最高学历', '大学本科');
  await box('学制').selectOptions('四年制');
  await box('专业工作经历').fill('2014年7月至今，中药房。');
  await button('提交').click();
  await box('单位名称').click();
  await userEvent.keyboard('官园');
  await page.getByRole('option').click();
  await pick('单位所属', '县(市、区、旗)');
  await pick('单位性质', '医疗卫生');
  await box('从事本专业年限').fill('7');
  await button('提交').click();
  // 以上信息提交后，系统会自动跳转至上传照片页面 (guide L337)
  await expect.element(page.getByRole('heading', { name: '上传照片' })).toBeVisible();
  await button('报考流程').click();
  await expect.element(page.getByText('专业实务、实践能力')).toBeVisible();
  await button('修改 基本信息').click();
  await expect.element(box('证件有效截止日期')).toHaveValue('2034-05-16');
  await expect.element(box('民族')).toHaveValue('土家族');
});

it('what is refused is said at the top and at the field, and what was typed survives a reload until it is reset', async () => {
  await reachSections('2022年度卫生专业技术资格考试');
  await fillBasics();
  await box('邮编').fill('１０００３５');
  await expect.element(page.getByText('6/6')).toBeVisible();
  await button('提交').click();
  await expect.element(page.getByRole('alert').getByText('“邮编”请用英文半角数字填写。')).toBeVisible();
  await expect.element(box('邮编')).toHaveAccessibleDescription('请用英文半角填写 “邮编”请用英文半角数字填写。');
  open();
  await expect.element(box('邮编')).toHaveValue('１０００３５');
  await button('重置').click();
  await expect.element(box('邮编')).toHaveValue('');
});

it('修改考区 asks first, and then begins anew (guide L43)', async () => {
  await reachSections('2022年度卫生专业技术资格考试');
  await button('修改考区').click();
  await button('取消').click();
  await button('修改考区').click();
  await button('确定').click();
  await expect.element(box('所在省份')).toHaveValue('');
  expect(await client.registration('health-2022')).toMatchObject({ value: { status: 'choosingArea' } });
});

it('every page says that it is a practice system, in the language chosen', async () => {
  await expect.element(page.getByText(/练习系统，非官方网站/)).toBeVisible();
  await button('English').click();
  await expect.element(page.getByText(/Practice system, not the official site/)).toBeVisible();
  await expect.poll(() => document.documentElement.lang).toBe('en');
});
