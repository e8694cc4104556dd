import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { isPageRequest } from '../../../../lib/assistant/messages/page-messages.ts';
import { pageReading, writeOutcome } from '../../../../lib/assistant/messages/page-shapes.ts';
import type { PanelRequestOf } from '../../../../lib/assistant/messages/panel-requests.ts';
import { type PageReportHandlers, type PanelHandlers, routeMessage } from '../../../../lib/assistant/messages/route-message.ts';
import { AssistantError, isFailure, unwrap } from '../../../../lib/assistant/session/failure.ts';
import { buildReading } from '../forms/build-reading.ts';

const own = { id: 'ours', baseUrl: 'chrome-extension://ours/', hosts: ['https://*.21wecan.com/*'] };
const panel = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' };
const page = { id: 'ours', url: 'https://zwfw.21wecan.com/form', frameId: 0, tab: { id: 7 } };

function handlers() {
  const names = ['getState', 'fill', 'undo', 'reveal', 'setOverwrite', 'choosePack', 'lastReport'];
  const others = ['importProfile', 'clearProfile', 'profileSummary', 'getSettings', 'setSettings'];
  const all = [...names, ...others].map((name) => [name, vi.fn(async () => `answer to ${name}`)]);
  const reports = ['pageChanged', 'openPanel', 'moveMark'].map((name) => [name, vi.fn(async () => `answer to ${name}`)]);
  return {
    panel: Object.fromEntries(all) as unknown as PanelHandlers,
    page: Object.fromEntries(reports) as unknown as PageReportHandlers,
  };
}

const code = (answer: unknown): string => (isFailure(answer) ? answer.error.code : 'no failure');

describe('routeMessage', () => {
  it('answers a page of ours by name', async () => {
    const to = handlers();
    expect(await routeMessage({ name: 'fill', tabId: 3 }, panel, own, to)).toBe('answer to fill');
    expect(to.panel.fill).toHaveBeenCalledExactlyOnceWith({ name: 'fill', tabId: 3 });
  });

  it('answers an official page with the tab that the browser names, whatever the message says', async () => {
    const to = handlers();
    await routeMessage({ name: 'openPanel', tabId: 99 }, page, own, to);
    expect(to.page.openPanel).toHaveBeenCalledExactlyOnceWith(7, { name: 'openPanel' });
  });

  it.each([
    ['fill', { name: 'fill', tabId: 7 }],
    ['importProfile', { name: 'importProfile', text: '{}' }],
    ['lastReport', { name: 'lastReport', tabId: 7 }],
    ['profileSummary', { name: 'profileSummary' }],
  ])('the channels are apart: an official page cannot ask for %s', async (_, message) => {
    const to = handlers();
    expect(code(await routeMessage(message, page, own, to))).toBe('malformed');
    for (const handler of Object.values(to.panel)) expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ['another site', { ...page, url: 'https://evil.example/' }],
    ['a frame', { ...page, frameId: 2 }],
    ['another extension', { ...panel, id: 'other' }],
  ])('refuses %s', async (_, sender) => {
    expect(code(await routeMessage({ name: 'getState', tabId: 7 }, sender, own, handlers()))).toBe('sender-refused');
  });

  it.each([
    [null],
    ['fill'],
    [{ name: 'unheard-of' }],
    [{ name: 'fill' }],
    [{ name: 'fill', tabId: '3' }],
    [{ name: 'fill', tabId: 3, extra: true }],
    [{ name: 'importProfile', text: 'x'.repeat(1_000_001) }],
  ])('refuses a malformed request: %j', async (message) => {
    expect(code(await routeMessage(message, panel, own, handlers()))).toBe('malformed');
  });

  it('turns what goes wrong into data', async () => {
    const to = handlers();
    to.panel.fill = () => Promise.reject(new AssistantError('busy', 'a fill is under way'));
    const answer = await routeMessage({ name: 'fill', tabId: 3 }, panel, own, to);
    expect(answer).toEqual({ error: { code: 'busy', message: 'a fill is under way' } });
    expect(() => unwrap(answer)).toThrow(AssistantError);
  });

  it('types each handler by its name', () => {
    expectTypeOf<PanelRequestOf<'reveal'>>().toEqualTypeOf<{ name: 'reveal'; tabId: number; controlId: string }>();
    expectTypeOf<PanelHandlers['clearProfile']>().returns.resolves.toEqualTypeOf<null>();
  });
});

describe('what a content script takes for a request', () => {
  const bound = { pageId: 'p', url: 'u' };
  const request = { controlId: 'c1', signature: 's', value: { type: 'text', text: 'x' }, overwrite: false };

  it.each([
    [{ name: 'read', settle: true }, true],
    [{ name: 'write', bound, request }, true],
    [{ name: 'undo', bound }, true],
    [{ name: 'reveal', bound, controlId: 'c1' }, true],
    [{ name: 'showMark', mark: { text: '', title: '', place: null, inline: [] } }, true],
    [{ name: 'read' }, false],
    [{ name: 'write', bound: { pageId: 'p' }, request }, false],
    [{ name: 'write', bound, request: { ...request, overwrite: undefined } }, false],
    [{ name: 'stateChanged', tabId: 1, state: {} }, false],
    [{ name: 'toString' }, false],
    [null, false],
    ['read', false],
  ])('%j → %s', (message, expected) => expect(isPageRequest(message)).toBe(expected));
});

describe('what the background takes from a page', () => {
  const reading = { pageId: 'p', reading: buildReading([{ label: '姓名', options: ['甲'] }]) };

  it('keeps a reading whole, so that every part of it has a shape', () => {
    expect(pageReading.parse(reading)).toEqual(reading);
  });

  it.each([
    ['an unknown kind', { ...reading, reading: buildReading([{ kind: 'magic' as never }]) }],
    ['endless texts', { ...reading, reading: buildReading([{ shown: 'x'.repeat(20_001) }]) }],
    ['endless controls', { ...reading, reading: buildReading(Array.from({ length: 5001 }, () => ({}))) }],
    ['no page id', { reading: reading.reading }],
  ])('refuses %s', (_, given) => expect(pageReading.safeParse(given).success).toBe(false));

  it('refuses an outcome with a reason of another outcome', () => {
    expect(writeOutcome.safeParse({ outcome: 'skipped', reason: 'timed-out', shown: '' }).success).toBe(false);
  });
});
