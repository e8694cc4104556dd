/** Our side inside a page: bound to the load and the address that were read, silent while it writes, invisible without a form. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hands } from '../../../lib/assistant/page/hands.ts';
import { placeHands } from '../../../lib/assistant/page/hands-place.ts';
import { createPageSide, type PageSide, type Reporter } from '../../../lib/assistant/page/page-side.ts';
import { createPageReader } from '../../../lib/assistant/page/read-form.ts';
import type { Mark, PageReading } from '../../../lib/assistant/session/page-port.ts';

const mark: Mark = { text: '可填 1 · 提示 0', title: '打开', place: null, inline: [] };
let end: AbortController;
let side: PageSide;
let reports: PageReading[];
let answer: Mark;
const address = location.href;

beforeEach(() => {
  document.body.innerHTML = '<label>姓名 <input id="name"></label>';
  [end, reports, answer] = [new AbortController(), [], mark];
  const reporter: Reporter = {
    pageChanged: async (page) => {
      reports.push(page);
      return answer;
    },
    openPanel: async () => null,
    moveMark: async () => null,
    needHands: async () => placeHands(hands),
  };
  side = createPageSide(document, createPageReader(document, end.signal), reporter, end.signal);
});

afterEach(() => {
  end.abort();
  history.replaceState(null, '', address);
});

async function writeName(change: Partial<{ pageId: string; url: string }> = {}) {
  const { pageId, reading } = await side.read(false);
  const [control] = reading.controls;
  if (!control) throw new Error('no control');
  const value = { type: 'text' as const, text: '张三' };
  const request = { controlId: control.id, signature: control.signature, value, overwrite: false };
  return side.write({ pageId, url: reading.url, ...change }, request);
}
const nameShown = (): string => (document.getElementById('name') as HTMLInputElement).value;

test('writes to the page that was read, and puts it back', async () => {
  expect(await writeName()).toEqual({ outcome: 'written', shown: '张三' });
  expect(nameShown()).toBe('张三');
  const { pageId, reading } = await side.read(false);
  expect(await side.undo({ pageId, url: reading.url })).toMatchObject([{ restored: true, shown: '' }]);
  expect(nameShown()).toBe('');
});

test('refuses what was planned for another load, or another address', async () => {
  await expect(writeName({ pageId: 'another' })).rejects.toMatchObject({ code: 'page-changed' });
  await expect(writeName({ url: 'https://zwfw.21wecan.com/other' })).rejects.toMatchObject({ code: 'page-changed' });
  const { pageId, reading } = await side.read(false);
  history.replaceState(null, '', '#/next-step');
  await expect(side.undo({ pageId, url: reading.url })).rejects.toMatchObject({ code: 'page-changed' });
  expect(() => side.reveal({ pageId, url: reading.url }, 'c1')).toThrow('not the one');
  expect(nameShown()).toBe('');
});

test('a link to nowhere is no other address', async () => {
  const { pageId, reading } = await side.read(false);
  history.replaceState(null, '', '#');
  expect(location.href).toMatch(/#$/);
  expect(await side.undo({ pageId, url: reading.url })).toEqual([]);
});

test('reports a change and shows the answer, but not while it writes', async () => {
  await side.reportChange();
  expect(reports[0]?.reading.controls.map(({ label }) => label.text)).toEqual(['姓名']);
  const writing = writeName();
  await Promise.resolve();
  await Promise.resolve();
  await side.reportChange();
  expect(reports).toHaveLength(1);
  await writing;
  await side.reportChange();
  expect(reports).toHaveLength(2);
});

test('adds nothing to a page until there is something to show, and at most one element', async () => {
  const before = document.documentElement.childElementCount;
  answer = { ...mark, text: '' };
  await side.reportChange();
  expect(document.documentElement.childElementCount).toBe(before);
  answer = mark;
  await side.reportChange();
  await side.reportChange();
  side.showMark(mark);
  expect(document.documentElement.childElementCount).toBe(before + 1);
  end.abort();
  side.showMark(mark);
  expect(document.documentElement.childElementCount).toBe(before);
});

test('waits for a page that is still at work', async () => {
  let steps = 0;
  const timer = setInterval(() => {
    steps += 1;
    document.body.append(`${steps}`);
    if (steps === 4) clearInterval(timer);
  }, 100);
  await side.read(true);
  expect(steps).toBe(4);
  await vi.waitFor(() => expect(document.body.textContent).toContain('4'));
});
