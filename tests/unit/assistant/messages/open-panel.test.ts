import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser with only what opening needs; which panel it has is set by each test. */
const fake = vi.hoisted(() => ({
  sidePanel: undefined as undefined | { open: ReturnType<typeof vi.fn>; setPanelBehavior: ReturnType<typeof vi.fn> },
  browser: {
    runtime: { getURL: (path: string) => `extension:/${path}` },
    sidebarAction: undefined as undefined | { open: ReturnType<typeof vi.fn> },
    tabs: { query: vi.fn(), get: vi.fn() },
    windows: { get: vi.fn(), create: vi.fn(), update: vi.fn() },
  },
}));
vi.mock('../../../../lib/browser.ts', () => fake);

const openPanel = async (tabId: number): Promise<void> => {
  vi.resetModules();
  await (await import('../../../../lib/assistant/messages/open-panel.ts')).openPanel(tabId);
};

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fake, { sidePanel: undefined });
  fake.browser.sidebarAction = undefined;
  fake.browser.tabs.query.mockResolvedValue([]);
  fake.browser.tabs.get.mockResolvedValue({ windowId: 3 });
  fake.browser.windows.get.mockResolvedValue({ left: 100, top: 20, width: 1280, height: 900 });
});

describe('the panel opens', () => {
  it('as the browser’s side panel where there is one', async () => {
    Object.assign(fake, { sidePanel: { open: vi.fn(async () => undefined), setPanelBehavior: vi.fn() } });
    await openPanel(7);
    expect(fake.sidePanel?.open).toHaveBeenCalledWith({ tabId: 7 });
    expect(fake.browser.windows.create).not.toHaveBeenCalled();
  });

  it('as a window at the right of the tab’s own in browsers without one, 360 among them', async () => {
    await openPanel(7);
    expect(fake.browser.windows.create).toHaveBeenCalledWith({
      type: 'popup',
      url: 'extension://sidepanel.html?tab=7',
      ...{ left: 960, top: 20, width: 420, height: 900 },
    });
  });

  it('as the window that is already open for that tab', async () => {
    fake.browser.tabs.query.mockResolvedValue([{ windowId: 9 }]);
    await openPanel(7);
    expect(fake.browser.windows.update).toHaveBeenCalledWith(9, { focused: true });
    expect(fake.browser.windows.create).not.toHaveBeenCalled();
  });

  it('as a window where Firefox’s sidebar takes the gesture for none', async () => {
    fake.browser.sidebarAction = { open: vi.fn(() => Promise.reject(new Error('gesture'))) };
    await openPanel(7);
    expect(fake.browser.windows.create).toHaveBeenCalledOnce();
  });
});
