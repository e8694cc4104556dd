/** 打印报名表 in real Chromium: the form on the page and on paper, and the PDF as it is downloaded (guide L361–L420). */
import fontAddress from '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { createDrafts } from '../../../components/portal/drafts.ts';
import { PortalApp } from '../../../components/portal/portal-app.tsx';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { checkedPhoto, fillIn, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';

const exam = 'health-2022';
const fetchAnything = window.fetch;
let portal: InProcessPortal;
let client: PortalClient;
let root: HTMLElement;
let fontFetches: number;

/** What a server would send for the font's address. */
function serveFont(font: () => Promise<Response>): void {
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    if (!String(input instanceof Request ? input.url : input).endsWith('/fonts/form-font.ttf.gz'))
      return fetchAnything(input, init);
    fontFetches += 1;
    return font();
  });
}

async function packedFont(): Promise<Response> {
  const { body } = await fetchAnything(fontAddress);
  return new Response(body?.pipeThrough(new CompressionStream('gzip')) ?? null);
}

beforeEach(async () => {
  sessionStorage.clear();
  fontFetches = 0;
  portal = await startInProcess();
  client = portal.client();
  await taken(client.signIn('demo', 'practice-2022'));
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  vi.restoreAllMocks();
  render(null, root);
  root.remove();
  await page.viewport(1280, 800);
});

async function submit(): Promise<void> {
  await fillIn(client);
  await taken(client.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports)));
  await taken(client.submitRegistration(exam));
}

function open(): void {
  location.hash = `#/exams/${exam}/print`;
  render(<PortalApp client={client} drafts={createDrafts(sessionStorage)} />, root);
}

/** Resolves to what was saved, and under which name. */
function download(): Promise<{ name: string; bytes: Uint8Array }> {
  return new Promise((done) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      void fetchAnything(this.href)
        .then((response) => response.arrayBuffer())
        .then((bytes) => done({ name: this.download, bytes: new Uint8Array(bytes) }));
    });
  });
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const sheet = () => page.getByRole('article');

it('nothing is printed before the submission: the page says so (guide L361)', async () => {
  open();
  await expect.element(page.getByText(/报名信息尚未提交，请先填写并提交。/)).toBeVisible();
  expect(document.querySelector('.form-sheet')).toBeNull();
});

it('the form stands on the page with its photo, and the remarks beside it (guide L381–L420, L431)', async () => {
  await submit();
  const form = await taken(client.applicationForm.read(exam));
  open();
  await expect.element(sheet()).toHaveAccessibleName('2022 年度卫生专业技术资格考试申报表');
  expect(sheet().element().textContent).toContain(`网报号：${form.onlineRegistrationNumber}`);
  expect(sheet().element().textContent).toContain(`验证码：${form.formCheckCode}`);
  const after = (label: string) =>
    page.getByRole('rowheader', { name: label, exact: true }).element().nextElementSibling?.textContent;
  expect(after('姓名')).toBe('林采薇');
  expect(after('专业代码')).toBe('303');
  expect(after('毕业学校')).toBe('南京中医药大学');
  await expect.element(sheet().getByRole('img', { name: '照片' })).toBeVisible();
  await expect.element(page.getByText(/此前打印的报名表作废/)).toBeVisible();
});

it('the PDF is made on the page, told while it is made, and saved as 报名表-网报号.pdf; the font comes once', async () => {
  await submit();
  serveFont(packedFont);
  open();
  for (const turn of [1, 2]) {
    const saved = download();
    await button('下载报名表 (PDF)').click();
    if (turn === 1) await expect.element(page.getByText(/正在生成 PDF/)).toBeVisible();
    const { name, bytes } = await saved;
    expect(name).toBe('报名表-00000001.pdf');
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(20_000);
    await expect.element(page.getByText(/已生成 报名表-00000001\.pdf/)).toBeVisible();
  }
  expect(fontFetches).toBeLessThanOrEqual(1);
});

it('a character that the PDF’s font lacks is told, and the page itself still shows it', async () => {
  const account = await portal.store.accounts.get('account-demo');
  if (account?.actor !== 'candidate') throw new Error('no such candidate');
  await portal.store.accounts.put({ ...account, facts: { ...account.facts, fullName: '林𠮷薇' } });
  await submit();
  serveFont(packedFont);
  open();
  const saved = download();
  await button('下载报名表 (PDF)').click();
  await saved;
  await expect.element(page.getByText(/PDF 字体缺少以下字符：𠮷，/)).toBeVisible();
  expect(sheet().element().textContent).toContain('林𠮷薇');
});

it('打印 prints, and on paper there is the form alone, on one sheet', async () => {
  await submit();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  open();
  await button('打印').click();
  expect(print).toHaveBeenCalledOnce();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    for (const rest of ['.platform-header', '.side-menu', '.remarks', '.buttons', '.breadcrumb', '#panel-title'])
      expect(document.querySelector(rest)?.checkVisibility(), rest).toBe(false);
    const box = document.querySelector('.form-sheet')?.getBoundingClientRect();
    expect(box?.top).toBe(0);
    // A4 at 96 pixels an inch.
    expect(box?.width).toBeLessThanOrEqual(794);
    expect(box?.height).toBeLessThanOrEqual(1122);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});

it.each([1280, 390])('nothing that axe finds at %d px, and the page itself does not scroll sideways', async (width) => {
  await page.viewport(width, 800);
  await submit();
  open();
  await expect.element(sheet().getByRole('img', { name: '照片' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
