import { expect, it, vi } from 'vitest';
import { createHandlers } from '../../../../lib/assistant/messages/background-handlers.ts';
import { createProfileKeeper } from '../../../../lib/assistant/session/profile-keeper.ts';
import type { Settings } from '../../../../lib/assistant/session/settings.ts';
import type { TabSessions } from '../../../../lib/assistant/session/tab-sessions.ts';
import { examPacks } from '../../../../lib/exam/packs/index.ts';

function setUp() {
  const store = new Map<string, unknown>();
  const memory = {
    get: async (key: string) => store.get(key),
    set: async (key: string, value: unknown) => void store.set(key, value),
    remove: async (key: string) => void store.delete(key),
  };
  const publish = vi.fn((tabId: number) => (tabId === 3 ? Promise.reject(new Error('gone')) : Promise.resolve()));
  const moveMark = vi.fn(async () => undefined);
  const openPanel = vi.fn(async () => undefined);
  const giveHands = vi.fn(async () => undefined);
  let settings: Settings = { inlineFindings: true };
  const handlers = createHandlers({
    sessions: { publish, moveMark } as unknown as TabSessions,
    keeper: createProfileKeeper(memory, examPacks),
    getSettings: async () => settings,
    setSettings: async (next) => {
      settings = next;
      return next;
    },
    openPanel,
    giveHands,
    officialTabs: async () => [3, 4],
  });
  return { ...handlers, publish, moveMark, openPanel, giveHands };
}

it('a new profile reaches every official tab, also when one of them is gone', async () => {
  const { panel, publish } = setUp();
  expect(await panel.importProfile({ name: 'importProfile', text: '{"fullName":"张三"}' })).toMatchObject({ ok: true });
  expect(publish.mock.calls).toEqual([[3], [4]]);
  expect(await panel.profileSummary({ name: 'profileSummary' })).toMatchObject({ fullName: '张三' });
  expect(await panel.clearProfile({ name: 'clearProfile' })).toBeNull();
  expect(publish).toHaveBeenCalledTimes(4);
  expect(await panel.profileSummary({ name: 'profileSummary' })).toBeNull();
});

it('a refused file tells nobody', async () => {
  const { panel, publish } = setUp();
  expect(await panel.importProfile({ name: 'importProfile', text: '{' })).toMatchObject({ ok: false });
  expect(publish).not.toHaveBeenCalled();
});

it('a changed setting is kept and shown', async () => {
  const { panel, publish } = setUp();
  const settings = { inlineFindings: false };
  expect(await panel.setSettings({ name: 'setSettings', settings })).toEqual(settings);
  expect(await panel.getSettings({ name: 'getSettings' })).toEqual(settings);
  expect(publish).toHaveBeenCalledTimes(2);
});

it('a page opens the panel of its own tab, and moves its mark', async () => {
  const { page, openPanel, moveMark } = setUp();
  expect(await page.openPanel(7, { name: 'openPanel' })).toBeNull();
  expect(openPanel).toHaveBeenCalledExactlyOnceWith(7);
  await page.moveMark(7, { name: 'moveMark', place: { right: 1, bottom: 2 } });
  expect(moveMark).toHaveBeenCalledExactlyOnceWith({ right: 1, bottom: 2 });
});
