import { z } from '../../../zod.ts';
import { condition, holds, isOneOf } from '../condition.ts';
import { defineKind, labelOf } from '../rule-kind.ts';

const params = z.object({ when: condition, equals: z.array(z.string()).min(1) });

/** Has to be one of the given words when another field says so: a foreign document → 国籍 其他. */
export const equalsWhen = defineKind('equals-when', params, ({ when, equals }, context) => {
  if (!holds(when, context) || isOneOf(context.answer, equals, context.field, context)) return null;
  return { words: { other: labelOf(when.field, context.pack) }, relatedFields: [when.field] };
});
