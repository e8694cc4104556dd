/** The mark's words come ready from the background: no translations are loaded into the page. */
import { i18n } from '#i18n';
import type { MarkWords } from '../session/mark-for.ts';

export const markWords: MarkWords = {
  language: i18n.t('languageCode') === 'en' ? 'en' : 'zh',
  counts: (fillable, findings) => i18n.t('markCounts', [fillable, findings]),
  noProfile: i18n.t('markNoProfile'),
  title: i18n.t('markTitle'),
};
