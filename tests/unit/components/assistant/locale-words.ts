/** The translations as the extension has them, without an extension: a flat YAML file of `key: text`. */
import { readFileSync } from 'node:fs';

/** Throws on a key that the locale lacks, as tsc does for the typed original. */
export function wordsOf(locale: 'zh_CN' | 'en') {
  const texts = readLocale(locale);
  const t = (key: string, substitutions: ReadonlyArray<string | number> = []): string => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`${locale} lacks ${key}`);
    return text.replace(/\$(\d)/g, (_, index) => String(substitutions[Number(index) - 1]));
  };
  const inOurLanguage = ({ zh, en }: { zh: string; en: string }): string => (locale === 'en' ? en : zh);
  return { t, inOurLanguage };
}

export function readLocale(locale: 'zh_CN' | 'en'): Map<string, string> {
  const lines = readFileSync(`locales/${locale}.yml`, 'utf8').matchAll(/^(\w+): (.+)$/gm);
  return new Map([...lines].map(([, key = '', text = '']) => [key, text.replace(/^"(.*)"$/, '$1')]));
}
