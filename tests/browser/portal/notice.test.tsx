/** 报考须知 in real Chromium: its texts open, are read with the keyboard and printed, and give the focus back (guide L45–L69). */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { createDrafts } from '../../../components/portal/drafts.ts';
import { PortalApp } from '../../../components/portal/portal-app.tsx';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { findReading, readingIds } from '../../../lib/portal/texts/find-reading.ts';
import type { ReadingId } from '../../../lib/portal/texts/reading.ts';
import { startInProcess } from '../../support/portal/in-process.ts';

let client: PortalClient;
let root: HTMLElement;

const exams = ['health-2022', 'nurse-2022'] as const;
type ExamId = (typeof exams)[number];

beforeEach(async () => {
  sessionStorage.clear();
  client = (await startInProcess()).client();
  await client.signIn('demo', 'practice-2022');
  for (const exam of exams) {
    expect(await client.selectExam(exam)).toMatchObject({ ok: true });
    expect(await client.selectExamArea(exam, '110000')).toMatchObject({ ok: true });
  }
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  vi.restoreAllMocks();
  render(null, root);
  root.remove();
  await page.viewport(1280, 800);
});

async function open(exam: ExamId): Promise<void> {
  location.hash = `#/exams/${exam}/notice`;
  render(null, root);
  render(<PortalApp client={client} drafts={createDrafts(sessionStorage)} />, root);
  await expect.element(page.getByRole('checkbox', { name: '同意' })).toBeVisible();
}

const titleOf = (id: ReadingId, exam: ExamId): string => findReading(id, exam)?.title.zh ?? '';
const link = (id: ReadingId, exam: ExamId) => page.getByRole('button', { name: `点击查看 ${titleOf(id, exam)}`, exact: true });
const dialog = () => page.getByRole('dialog');

it.each(exams)('%s: every text that the declaration names opens in a dialog with headings (guide L57–L63)', async (exam) => {
  await open(exam);
  for (const id of readingIds) {
    await link(id, exam).click();
    await expect.element(dialog()).toHaveAccessibleName(titleOf(id, exam));
    await expect.element(dialog().getByText(/练习系统编写的摘要，不是官方文本/)).toBeVisible();
    expect(dialog().getByRole('heading', { level: 3 }).elements().length).toBeGreaterThan(1);
    await dialog().getByRole('button', { name: '关闭' }).click();
    await expect.element(dialog()).not.toBeInTheDocument();
  }
});

it('the declaration names the days of payment of the exam that has them (guide L63)', async () => {
  await open('health-2022');
  await expect.element(page.getByText(/须在2022年2月15日-25日期间完成网上缴费/)).toBeVisible();
  await open('nurse-2022');
  await expect.element(page.getByText(/须在规定期间内完成网上缴费/)).toBeVisible();
});

it('with the keyboard alone: opened, scrolled, kept inside, closed with Escape, and back at the link', async () => {
  await page.viewport(390, 700);
  await open('health-2022');
  const opener = link('instructions', 'health-2022').element() as HTMLElement;
  opener.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog()).toBeVisible();
  const body = document.activeElement as HTMLElement;
  expect(body.matches('.reading-body')).toBe(true);
  await userEvent.keyboard('{End}');
  await expect.poll(() => body.scrollTop).toBeGreaterThan(0);
  for (const name of ['打印', '关闭']) {
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe(name);
  }
  for (let press = 0; press < 3; press += 1) {
    await userEvent.keyboard('{Tab}');
    const inside = document.activeElement?.closest('dialog') !== null;
    expect(inside || document.activeElement === document.body, 'nothing behind the dialog takes the focus').toBe(true);
  }
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(document.activeElement).toBe(opener);
});

it('at 390 px the dialog fits, and only its text scrolls', async () => {
  await page.viewport(390, 700);
  await open('health-2022');
  await link('candidateNotes', 'health-2022').click();
  const box = dialog().element().getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(390);
  expect(box.bottom).toBeLessThanOrEqual(700);
  const body = dialog().element().querySelector('.reading-body');
  expect(body?.scrollWidth).toBeLessThanOrEqual(body?.clientWidth ?? 0);
  expect(body?.scrollHeight).toBeGreaterThan(body?.clientHeight ?? 0);
  await expect.element(dialog().getByRole('button', { name: '关闭' })).toBeInViewport();
});

it('打印 prints', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await open('health-2022');
  await link('registrationFlow', 'health-2022').click();
  await dialog().getByRole('button', { name: '打印' }).click();
  expect(print).toHaveBeenCalledOnce();
});

it('on paper there is the text alone, whole and from the top', async () => {
  await open('health-2022');
  await link('instructions', 'health-2022').click();
  const [box, body] = ['.reading-dialog', '.reading-body'].map((selector) => document.querySelector<HTMLElement>(selector));
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    await expect.element(page.getByRole('button', { name: '打印', includeHidden: true })).not.toBeVisible();
    for (const rest of ['.platform-header', '.side-menu', '.declaration', '.consent'])
      expect(document.querySelector(rest)?.checkVisibility(), rest).toBe(false);
    expect(body?.checkVisibility()).toBe(true);
    expect(body?.clientHeight).toBe(body?.scrollHeight);
    expect(box?.getBoundingClientRect().top).toBe(0);
    expect(document.documentElement.scrollHeight).toBeLessThan((box?.offsetHeight ?? 0) + 10);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});

it('同意 must be ticked, and its time is kept and shown (guide L67)', async () => {
  await open('health-2022');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('请勾选“同意”后点击下一步。');
  expect(await client.registration('health-2022')).toMatchObject({ value: { status: 'readingNotice' } });
  await page.getByRole('checkbox', { name: '同意' }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect.poll(() => location.hash).toContain('site');
  await open('health-2022');
  await expect.element(page.getByRole('checkbox', { name: '同意' })).toBeChecked();
  await expect.element(page.getByText('已于 2021-12-21 10:00 同意。')).toBeVisible();
});

async function violations(): Promise<unknown[]> {
  const { violations: found } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

it.each([
  [1280, 800],
  [390, 700],
])('nothing that axe finds at %d px, on the page and in every dialog', async (width, height) => {
  await page.viewport(width, height);
  await open('health-2022');
  expect(await violations()).toEqual([]);
  for (const id of readingIds) {
    await link(id, 'health-2022').click();
    expect(await violations(), id).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
  }
});
