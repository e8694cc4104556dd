/**
 * 毕业学校 may be that of the 学历 or of the 学位. On a page that speaks of no 学位 at all it is not the latter: a field that belongs
 * under a heading needs a word of that heading somewhere else on the page.
 */
import type { ControlReading, FormReading } from '../page/reading.ts';
import type { FieldScore } from './field-evidence.ts';
import { canonicalLabel } from './label-score.ts';
import type { PreparedPack } from './prepared-pack.ts';

const penalty = 0.07;

const wordsOf = ({ label, headings }: ControlReading) => [label.text, ...headings].map(canonicalLabel);

/** Returns the scores, less for fields whose block the page does not have. */
export function addContextEvidence(scores: FieldScore[][], reading: FormReading, { fields }: PreparedPack): FieldScore[][] {
  const page = [reading.activeTab, ...reading.headings].map(canonicalLabel);
  const controls = reading.controls.map(wordsOf);
  return scores.map((row, index) => {
    // The control's own label says what it is called, not where it stands; its headings have been judged with it.
    const others = [...page, ...controls.flatMap((words, other) => (other === index ? words.slice(1) : words))];
    const isSpokenOf = (word: string) => others.some((text) => text.includes(word));
    return row.map((candidate, field) => {
      const headings = fields[field]?.headings ?? [];
      const isWithoutBlock = candidate.score > 0 && headings.length > 0 && !headings.some(isSpokenOf);
      return isWithoutBlock ? { ...candidate, score: Math.max(0, candidate.score - penalty) } : candidate;
    });
  });
}
