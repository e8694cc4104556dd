import { z } from '../../../zod.ts';
import { isLater } from '../date-answer.ts';
import { answerAt, defineKind, labelOf } from '../rule-kind.ts';

/** One field's date is not after another's; the two may be equal. */
export const dateOrder = defineKind(
  'date-order',
  z.object({ earlier: z.string(), later: z.string() }),
  ({ earlier, later }, context) => {
    if (!isLater(answerAt(earlier, context), answerAt(later, context))) return null;
    const other = context.field === earlier ? later : earlier;
    return { words: { other: labelOf(other, context.pack) }, relatedFields: [other] };
  },
);
