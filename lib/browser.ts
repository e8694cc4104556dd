/**
 * The only file that imports the extension API. What the polyfill does not know (Chromium's side panel) is typed here, and is
 * undefined where the browser lacks it: then the same page opens as a window.
 */
import browser from 'webextension-polyfill';

interface SidePanelApi {
  /** Only within a user's gesture; rejects otherwise. */
  open(options: { tabId: number } | { windowId: number }): Promise<void>;
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
}

interface AccessLevel {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

interface ChromiumGlobals {
  chrome?: { sidePanel?: Partial<SidePanelApi> };
}

const found = (globalThis as unknown as ChromiumGlobals).chrome?.sidePanel;

/** Complete or absent: `open` came two versions after the rest, and a panel that cannot be opened from the mark is no panel. */
export const sidePanel: SidePanelApi | undefined = found?.open && found.setPanelBehavior ? (found as SidePanelApi) : undefined;

/** Content scripts must not read what is kept here. Chromium's default for `session` already, said aloud; `local` is open by default. */
export async function keepStorageFromPages(): Promise<void> {
  const areas = [browser.storage.session, browser.storage.local] as AccessLevel[];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}

export { browser };
