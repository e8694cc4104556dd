/** What the background does for each message: sessions and profile behind the two maps. */
import type { ProfileKeeper } from '../session/profile-keeper.ts';
import type { Settings } from '../session/settings.ts';
import type { TabSessions } from '../session/tab-sessions.ts';
import type { PageReportHandlers, PanelHandlers } from './route-message.ts';

export interface BackgroundParts {
  sessions: TabSessions;
  keeper: ProfileKeeper;
  getSettings(): Promise<Settings>;
  setSettings(settings: Settings): Promise<Settings>;
  openPanel(tabId: number): Promise<void>;
  /** Brings what writes into the tab's page. */
  giveHands(tabId: number): Promise<void>;
  /** The tabs that show an official page now. */
  officialTabs(): Promise<number[]>;
}

const none = async (work: Promise<unknown>): Promise<null> => {
  await work;
  return null;
};

export function createHandlers(parts: BackgroundParts): { panel: PanelHandlers; page: PageReportHandlers } {
  const { sessions, keeper } = parts;
  /** Another profile or setting changes what every open page and panel shows. */
  const publishAll = async (): Promise<void> => {
    const tabs = await parts.officialTabs();
    await Promise.allSettled(tabs.map((tabId) => sessions.publish(tabId)));
  };
  const panel: PanelHandlers = {
    getState: ({ tabId }) => sessions.getState(tabId),
    fill: ({ tabId }) => sessions.fill(tabId),
    undo: ({ tabId }) => sessions.undo(tabId),
    reveal: ({ tabId, controlId }) => none(sessions.reveal(tabId, controlId)),
    setOverwrite: ({ tabId, controlId, on }) => sessions.setOverwrite(tabId, controlId, on),
    choosePack: ({ tabId, packId }) => sessions.choosePack(tabId, packId),
    lastReport: ({ tabId }) => sessions.lastReport(tabId),
    importProfile: async ({ text }) => {
      const answer = await keeper.importText(text);
      if (answer.ok) await publishAll();
      return answer;
    },
    clearProfile: () => none(keeper.clear().then(publishAll)),
    profileSummary: () => keeper.summary(),
    getSettings: () => parts.getSettings(),
    setSettings: async ({ settings }) => {
      const kept = await parts.setSettings(settings);
      await publishAll();
      return kept;
    },
  };
  const page: PageReportHandlers = {
    pageChanged: (tabId, { page: reading }) => sessions.pageChanged(tabId, reading),
    openPanel: (tabId) => none(parts.openPanel(tabId)),
    moveMark: (_, { place }) => none(sessions.moveMark(place)),
    needHands: (tabId) => none(parts.giveHands(tabId)),
  };
  return { panel, page };
}
