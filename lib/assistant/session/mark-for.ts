/** What the page itself may show of an assessment: counts, and messages without any personal value. Pure. */
import type { Assessment } from './assess-page.ts';
import type { InlineFinding, Mark, MarkPlace } from './page-port.ts';

export interface MarkWords {
  language: 'zh' | 'en';
  counts(fillable: number, findings: number): string;
  noProfile: string;
  title: string;
}

const weight = { error: 0, warning: 1, notice: 2 };

export function markFor(
  assessment: Assessment,
  words: MarkWords,
  given: { hasProfile: boolean; inlineFindings: boolean; place: MarkPlace | null },
): Mark {
  const { recognised, fillable, errors, warnings, notices } = assessment.counts;
  const text = given.hasProfile ? words.counts(fillable, errors + warnings + notices) : words.noProfile;
  return {
    // Quiet on pages that are none of ours: a sign-in, a search.
    text: recognised === 0 ? '' : text,
    title: words.title,
    place: given.place,
    inline: given.inlineFindings ? inlineFindings(assessment, words.language) : [],
  };
}

/** One line a field, the gravest first, and only where the candidate or the page has put something: an empty form is no fault. */
function inlineFindings({ controls }: Assessment, language: MarkWords['language']): InlineFinding[] {
  return controls.flatMap(({ control, findings }) => {
    const isStarted = control.touched || (control.shown !== '' && !control.isDefault);
    const [gravest] = [...findings].sort((a, b) => weight[a.severity] - weight[b.severity]);
    if (!isStarted || !gravest) return [];
    return [{ controlId: control.id, severity: gravest.severity, message: gravest.message[language] }];
  });
}
