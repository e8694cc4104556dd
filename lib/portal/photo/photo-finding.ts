/** One thing that the photo check looked at: what is asked, what was measured, and what to do. */
import { type Bilingual, findingTexts } from './texts/finding-texts.ts';

export type PhotoFindingCode = keyof typeof findingTexts;

export interface PhotoFinding {
  code: PhotoFindingCode;
  /** A warning does not keep a photo from being accepted. */
  level: 'error' | 'warning';
  passed: boolean;
  /** Such as '480×672' or '12%'. */
  measured: string;
  title: Bilingual;
  rule: Bilingual;
  /** What to do; null when it passed. */
  advice: Bilingual | null;
}

type Figures = Readonly<Record<string, string | number>>;

/** What the rule's text mentions, what was measured, and which advice applies: none when it passed. */
export interface Measured<C extends PhotoFindingCode> {
  figures?: Figures;
  measured: string;
  problem: keyof (typeof findingTexts)[C]['advice'] | null;
}

const onlyWarned: ReadonlySet<PhotoFindingCode> = new Set(['shoulders', 'sharpness']);

export function finding<C extends PhotoFindingCode>(code: C, { figures = {}, measured, problem }: Measured<C>): PhotoFinding {
  const { title, rule, advice } = findingTexts[code];
  const told: Readonly<Record<string, Bilingual>> = advice;
  return {
    code,
    level: onlyWarned.has(code) ? 'warning' : 'error',
    passed: problem === null,
    measured,
    title,
    rule: { zh: withFigures(rule.zh, figures), en: withFigures(rule.en, figures) },
    advice: problem === null ? null : (told[String(problem)] ?? null),
  };
}

/** Whether nothing stands against the photo; warnings do not. */
export const isAcceptable = (findings: readonly PhotoFinding[]): boolean =>
  findings.every(({ passed, level }) => passed || level === 'warning');

const withFigures = (text: string, figures: Figures): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
