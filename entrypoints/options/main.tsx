import { render } from 'preact';
import { Options } from '../../components/assistant/options.tsx';
import { t } from '../../components/assistant/words.ts';
import { ask } from '../../lib/assistant/messages/panel-channel.ts';

const root = document.getElementById('root');

document.title = t('optionsTitle');
document.documentElement.lang = t('languageCode');
if (root) render(<Options ask={ask} />, root);
