import { z } from '../../../zod.ts';
import { judgeDocument } from '../document-answer.ts';
import { defineKind } from '../rule-kind.ts';

/** The document's number has the form that its type demands: length, region, birth date, check digit. */
export const identityNumber = defineKind('identity-number', z.object({ typeField: z.string() }), ({ typeField }, context) => {
  const verdict = judgeDocument(context.field, typeField, context);
  return verdict === null || verdict.valid ? null : { relatedFields: [typeField] };
});
