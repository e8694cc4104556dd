/** Opens the panel beside a tab: the browser's own side panel or sidebar, else the same page as a window. */
import { browser, sidePanel } from '../../browser.ts';

const panelPath = '/sidepanel.html';
const width = 420;

/** Must be called within the candidate's own gesture: browsers open their panels for nothing else. */
export async function openPanel(tabId: number): Promise<void> {
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else if (browser.sidebarAction) await browser.sidebarAction.open();
    else await openWindow(tabId);
  } catch {
    // A gesture that came by message is none for Firefox's sidebar.
    await openWindow(tabId);
  }
}

async function openWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`${panelPath}?tab=${tabId}`);
  const [open] = await browser.tabs.query({ url });
  if (open?.windowId !== undefined) {
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  const { windowId } = await browser.tabs.get(tabId);
  const beside = windowId === undefined ? undefined : await browser.windows.get(windowId);
  const [left = 0, full = width, top = 0, height = 800] = [beside?.left, beside?.width, beside?.top, beside?.height];
  await browser.windows.create({ type: 'popup', url, width, height, top, left: left + Math.max(0, full - width) });
}

/** The toolbar button does the same as the mark. */
export function openPanelFromToolbar(): void {
  // Chromium opens its panel by itself, which also works on tabs that we may not see.
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  const action = browser.action ?? browser.browserAction;
  action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void openPanel(tab.id);
  });
}
