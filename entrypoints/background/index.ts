import { defineBackground } from 'wxt/utils/define-background';
import * as channel from '../../lib/assistant/messages/background-channel.ts';
import { createHandlers } from '../../lib/assistant/messages/background-handlers.ts';
import { markWords } from '../../lib/assistant/messages/mark-words.ts';
import { getSettings, sessionMemory, setSettings } from '../../lib/assistant/messages/memory.ts';
import { openPanel, openPanelFromToolbar } from '../../lib/assistant/messages/open-panel.ts';
import { createProfileKeeper } from '../../lib/assistant/session/profile-keeper.ts';
import { TabSessions } from '../../lib/assistant/session/tab-sessions.ts';
import { keepStorageFromPages } from '../../lib/browser.ts';
import { todayInShanghai } from '../../lib/civil-date.ts';
import { examPacks } from '../../lib/exam/packs/index.ts';

export default defineBackground(() => {
  void keepStorageFromPages();
  const { pageOf, whyUnreachable, publish, officialTabs, giveHands } = channel;
  const keeper = createProfileKeeper(sessionMemory, examPacks);
  const sessions = new TabSessions({
    ...{ pageOf, whyUnreachable, publish, memory: sessionMemory, packs: examPacks, words: markWords },
    profile: keeper.open,
    settings: getSettings,
    today: () => todayInShanghai(new Date()),
    now: () => performance.now(),
  });
  channel.answerMessages(createHandlers({ sessions, keeper, getSettings, setSettings, openPanel, officialTabs, giveHands }));
  channel.onTabClosed((tabId) => void sessions.forget(tabId));
  openPanelFromToolbar();
});
