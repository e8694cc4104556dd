import { z } from '../../../zod.ts';
import { isLater } from '../date-answer.ts';
import { defineKind, textOf } from '../rule-kind.ts';

const params = z.object({ limit: z.union([z.literal('today'), z.string().regex(/^\d{4}-\d{2}-\d{2}$/)]) });

/** Not after today, or a given day. */
export const dateNotAfter = defineKind('date-not-after', params, ({ limit }, context) => {
  const day = limit === 'today' ? context.today : limit;
  return isLater(textOf(context), day) ? { words: { max: day } } : null;
});
