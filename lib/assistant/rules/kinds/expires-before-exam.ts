import type { ExamPack, PackWindow } from '../../../exam/pack.ts';
import { z } from '../../../zod.ts';
import { isLater } from '../date-answer.ts';
import { answerAt, defineKind, textOf } from '../rule-kind.ts';

/** The exam as it was held, if that is known, else as planned; the candidate's own 考区 before the nation. */
function examWindows({ calendar }: ExamPack, area: string | null): PackWindow[] {
  const windows = calendar.filter(({ window }) => window === 'exam');
  const local = windows.filter(({ scope }) => scope === area);
  const relevant = local.length > 0 ? local : windows.filter(({ scope }) => scope === 'national');
  const held = relevant.filter(({ status }) => status === 'held');
  return held.length > 0 ? held : relevant;
}

/** The document runs out before the last exam day. It does not block the registration (guide L142). */
export const expiresBeforeExam = defineKind('expires-before-exam', z.object({}), (_, context) => {
  const last = examWindows(context.pack, answerAt('examArea', context))
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return last !== undefined && isLater(last, textOf(context)) ? { words: { min: last }, atMost: 'warning' } : null;
});
