/** The texts that the notice of an exam links to (guide L57–L63). */
import { findPack } from '../../exam/packs/index.ts';
import { findExam } from '../core/exams.ts';
import { candidateNotes } from './candidate-notes.ts';
import { cheatingLaw } from './cheating-law.ts';
import { operatingInstructions } from './operating-instructions.ts';
import type { Reading, ReadingId } from './reading.ts';
import { registrationFlow } from './registration-flow.ts';
import { registrationTerms } from './registration-terms.ts';
import { violationRules } from './violation-rules.ts';

/** In the order in which the notice names them. */
export const readingIds: readonly ReadingId[] = [
  'terms',
  'cheatingLaw',
  'violationRules',
  'candidateNotes',
  'registrationFlow',
  'instructions',
];

/** Null if there is no such exam. */
export function findReading(id: ReadingId, examId: string): Reading | null {
  const exam = findExam(examId);
  const pack = findPack(examId);
  if (!exam || !pack) return null;
  switch (id) {
    case 'terms':
      return registrationTerms;
    case 'cheatingLaw':
      return cheatingLaw;
    case 'violationRules':
      return violationRules;
    case 'candidateNotes':
      return candidateNotes(pack);
    case 'registrationFlow':
      return registrationFlow(exam);
    case 'instructions':
      return operatingInstructions(exam);
  }
}

/** The days on which the fee is paid online, as the exam's pack has them; null where it has none. */
export function paymentWindow(examId: string): { start: string; end: string } | null {
  const found = findPack(examId)?.calendar.find(({ window, scope }) => window === 'payment' && scope === 'national');
  return found ? { start: found.start, end: found.end } : null;
}
