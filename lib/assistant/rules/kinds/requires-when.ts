import { z } from '../../../zod.ts';
import { condition, holds } from '../condition.ts';
import { defineKind, labelOf } from '../rule-kind.ts';

/** Has to be answered when another field says so: 国籍 其他 → 外籍人员国籍. */
export const requiresWhen = defineKind(
  'requires-when',
  z.object({ when: condition }),
  ({ when }, context) => {
    if (context.answer !== null || !holds(when, context)) return null;
    return { words: { other: labelOf(when.field, context.pack) }, relatedFields: [when.field] };
  },
  { judgesUnanswered: true },
);
