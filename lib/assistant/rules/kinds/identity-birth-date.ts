import { parseCivilDate } from '../../../civil-date.ts';
import { z } from '../../../zod.ts';
import { judgeDocument } from '../document-answer.ts';
import { defineKind, labelOf, textOf } from '../rule-kind.ts';

const params = z.object({ numberField: z.string(), typeField: z.string() });

/** The birth date is the one in the document's number. A number that is itself wrong says nothing: it has its own finding. */
export const identityBirthDate = defineKind('identity-birth-date', params, ({ numberField, typeField }, context) => {
  const birthDate = textOf(context);
  const verdict = judgeDocument(numberField, typeField, context);
  if (!verdict?.valid || verdict.birthDate === null || birthDate === null || parseCivilDate(birthDate) === null) return null;
  if (verdict.birthDate === birthDate) return null;
  return { words: { other: labelOf(numberField, context.pack) }, relatedFields: [numberField] };
});
