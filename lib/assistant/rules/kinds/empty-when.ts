import { z } from '../../../zod.ts';
import { condition, holds } from '../condition.ts';
import { defineKind, labelOf } from '../rule-kind.ts';

/** Has to stay empty when another field says so: 学位 无 → no 学位证书编号. The form itself shows 无 there (guide L201). */
export const emptyWhen = defineKind('empty-when', z.object({ when: condition }), ({ when }, context) => {
  if (context.answer === '无' || !holds(when, context)) return null;
  return { words: { other: labelOf(when.field, context.pack) }, relatedFields: [when.field] };
});
