/** The only door to the translations; the language is the browser's. */
import { i18n } from '#i18n';

export const t = i18n.t;

/** Rules, packs and import problems bring their sentences in both languages. */
export const inOurLanguage = ({ zh, en }: { zh: string; en: string }): string => (t('languageCode') === 'en' ? en : zh);
