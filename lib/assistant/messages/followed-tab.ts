/** Which tab a panel is about: the one in its address, or the active one of its window. */
import { browser } from '../../browser.ts';

/** Calls back at once and with every change. */
export function followTab(search: string, onTab: (tabId: number) => void): void {
  const bound = new URLSearchParams(search).get('tab');
  if (bound !== null && /^\d+$/.test(bound)) {
    onTab(Number(bound));
    return;
  }
  const tell = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) onTab(tab.id);
  };
  browser.tabs.onActivated.addListener(() => void tell());
  void tell();
}

/** A tab that has loaded another page: a content script reports by itself, the absence of one does not. Returns the way to stop. */
export function onTabLoaded(onLoaded: (tabId: number) => void): () => void {
  const listener = (tabId: number, { status }: { status?: string }): void => {
    if (status === 'complete') onLoaded(tabId);
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}
