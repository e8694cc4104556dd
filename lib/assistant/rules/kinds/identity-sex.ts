import { z } from '../../../zod.ts';
import { isOneOf } from '../condition.ts';
import { judgeDocument } from '../document-answer.ts';
import { defineKind, labelOf } from '../rule-kind.ts';

const params = z.object({ numberField: z.string(), typeField: z.string() });

/** The sex is the one in the document's number. A word that is neither is left to the rule about options. */
export const identitySex = defineKind('identity-sex', params, ({ numberField, typeField }, context) => {
  const verdict = judgeDocument(numberField, typeField, context);
  if (!verdict?.valid || verdict.sex === null) return null;
  const opposite = verdict.sex === '男' ? '女' : '男';
  if (!isOneOf(context.answer, [opposite], context.field, context)) return null;
  return { words: { other: labelOf(numberField, context.pack) }, relatedFields: [numberField] };
});
