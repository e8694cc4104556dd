import { defineBackground } from 'wxt/utils/define-background';
import {
  answerMessages,
  officialTabs,
  onTabClosed,
  pageOf,
  publish,
  whyUnreachable,
} from '../../lib/assistant/messages/background-channel.ts';
import { createHandlers } from '../../lib/assistant/messages/background-handlers.ts';
import { getSettings, sessionMemory, setSettings } from '../../lib/assistant/messages/memory.ts';
import { openPanel, openPanelFromToolbar } from '../../lib/assistant/messages/open-panel.ts';
import { createProfileKeeper } from '../../lib/assistant/session/profile-keeper.ts';
import { createTabSessions } from '../../lib/assistant/session/tab-sessions.ts';
import { keepStorageFromPages } from '../../lib/browser.ts';
import { todayInShanghai } from '../../lib/civil-date.ts';
import { examPacks } from '../../lib/exam/packs/index.ts';
import { markWords } from './mark-words.ts';

export default defineBackground(() => {
  void keepStorageFromPages();
  const keeper = createProfileKeeper(sessionMemory, examPacks);
  const sessions = createTabSessions({
    ...{ pageOf, whyUnreachable, publish, memory: sessionMemory, packs: examPacks, words: markWords },
    profile: keeper.open,
    settings: getSettings,
    today: () => todayInShanghai(new Date()),
    now: () => performance.now(),
  });
  answerMessages(createHandlers({ sessions, keeper, getSettings, setSettings, openPanel, officialTabs }));
  onTabClosed((tabId) => void sessions.forget(tabId));
  openPanelFromToolbar();
});
