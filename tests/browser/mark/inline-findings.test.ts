/** One line at a field: beside it where there is room, under it otherwise, and never over what the page opens. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInlineFindings } from '../../../lib/assistant/page/inline-findings.ts';
import { createOverlay, type Overlay } from '../../../lib/assistant/page/overlay.ts';
import type { InlineFinding } from '../../../lib/assistant/session/page-port.ts';

const finding: InlineFinding = { controlId: 'code', severity: 'error', message: '邮编请用英文半角填写。' };
let end: AbortController;
let overlay: Overlay;
let show: (findings: readonly InlineFinding[]) => void;

beforeEach(() => {
  document.body.innerHTML = `<div style="padding: 40px"><p><label>邮编 <input id="code" style="width: 160px"></label></p>
    <p><label>地址 <input id="address"></label></p></div>`;
  end = new AbortController();
  overlay = createOverlay(document, end.signal);
  ({ show } = createInlineFindings(overlay, (id) => document.getElementById(id)));
});

afterEach(() => end.abort());

const line = (): HTMLElement | null => overlay.root.querySelector('.line');
const isSeen = (): boolean => line()?.checkVisibility() ?? false;
const boxOf = (): DOMRect => (line() ?? overlay.host).getBoundingClientRect();
const input = (): HTMLElement => document.getElementById('code') as HTMLElement;

test('it stands beside its field and covers nothing', () => {
  show([finding]);
  const [at, field] = [boxOf(), input().getBoundingClientRect()];
  expect(line()?.textContent).toBe('邮编请用英文半角填写。');
  expect(at.left).toBeGreaterThanOrEqual(field.right);
  expect(Math.abs(at.top + at.height / 2 - (field.top + field.height / 2))).toBeLessThan(2);
});

test('where something stands beside the field, it goes under it', () => {
  input().insertAdjacentHTML('afterend', '<button style="width: 60px">查询</button>');
  show([finding]);
  const [at, field] = [boxOf(), input().getBoundingClientRect()];
  expect(at.left).toBe(field.left);
  expect(at.top).toBeGreaterThanOrEqual(field.bottom);
});

test('it takes no pointer', () => {
  show([finding]);
  const box = boxOf();
  expect(document.elementFromPoint(box.left + 5, box.top + 5)).not.toBe(overlay.host);
});

test('it follows its field, and is hidden with it', async () => {
  show([finding]);
  const before = line()?.getBoundingClientRect().top ?? 0;
  (document.body.firstElementChild as HTMLElement).style.paddingTop = '90px';
  await vi.waitFor(() => expect(line()?.getBoundingClientRect().top).toBe(before + 50));
  input().style.display = 'none';
  await vi.waitFor(() => expect(isSeen()).toBe(false));
  input().style.display = '';
  await vi.waitFor(() => expect(isSeen()).toBe(true));
  input().remove();
  await vi.waitFor(() => expect(isSeen()).toBe(false));
});

test('it gives way to a drop-down of the page', async () => {
  show([finding]);
  expect(isSeen()).toBe(true);
  const { left, bottom, top } = boxOf();
  const popup = document.createElement('ul');
  popup.setAttribute(
    'style',
    `position: absolute; z-index: 9; background: #fff; left: ${left - 60}px; top: ${top - 5}px; width: 400px;`,
  );
  popup.innerHTML = `<li style="height: ${bottom - top + 60}px">北京</li>`;
  document.body.append(popup);
  await vi.waitFor(() => expect(isSeen()).toBe(false));
  popup.remove();
  await vi.waitFor(() => expect(isSeen()).toBe(true));
});

test('a dialog that holds the field is no reason to hide', () => {
  const dialog = document.body.firstElementChild as HTMLElement;
  dialog.setAttribute('style', 'position: fixed; z-index: 2000; inset: 0; padding: 40px; background: #fff');
  show([finding]);
  expect(isSeen()).toBe(true);
});

test('a field that is scrolled away under something else has no line', async () => {
  document.body.innerHTML = `<div style="height: 60px; overflow: auto"><p style="height: 200px">前</p><input id="code"></div>
    <div style="height: 300px">后</div>`;
  show([finding]);
  expect(isSeen()).toBe(false);
  (document.body.firstElementChild as HTMLElement).scrollTop = 200;
  await vi.waitFor(() => expect(isSeen()).toBe(true));
});

test('what is right again has no line, and lines are kept apart', () => {
  show([finding, { controlId: 'address', severity: 'warning', message: '请核对。' }]);
  expect(overlay.root.querySelectorAll('.line')).toHaveLength(2);
  show([{ ...finding, message: '请填 6 位。' }]);
  expect([...overlay.root.querySelectorAll('.line')].map(({ textContent }) => textContent)).toEqual(['请填 6 位。']);
  show([]);
  expect(line()).toBeNull();
});
