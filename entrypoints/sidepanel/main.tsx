import { render } from 'preact';
import { Panel } from '../../components/assistant/panel.tsx';
import { t } from '../../components/assistant/words.ts';
import { followTab, onTabLoaded } from '../../lib/assistant/messages/followed-tab.ts';
import { ask, watchStates } from '../../lib/assistant/messages/panel-channel.ts';
import { browser } from '../../lib/browser.ts';

const root = document.getElementById('root');
const ports = { ask, watchStates, onTabLoaded };
const openOptions = (): void => void browser.runtime.openOptionsPage();

document.title = t('extName');
document.documentElement.lang = t('languageCode');
followTab(location.search, (tabId) => {
  if (root) render(<Panel ports={ports} tabId={tabId} onOpenOptions={openOptions} />, root);
});
