/** What the photo check answers when it refuses: the sentence, and everything that it looked at. */
import { z } from '../../zod.ts';
import type { Refusal } from '../core/refusals.ts';
import type { Language } from '../core/texts/field-labels.ts';
import { isAcceptable, type PhotoFinding } from '../photo/photo-finding.ts';
import { refusalBody as bodyOf } from './refused.ts';
import { refusalBody } from './views.ts';

const bilingual = z.object({ zh: z.string(), en: z.string() });

const photoRefusalBody = refusalBody.extend({
  findings: z.array(
    z.object({
      code: z.string() as unknown as z.ZodType<PhotoFinding['code']>,
      level: z.enum(['error', 'warning']),
      passed: z.boolean(),
      measured: z.string(),
      title: bilingual,
      rule: bilingual,
      advice: bilingual.nullable(),
    }),
  ),
});
export type PhotoRefusalBody = z.infer<typeof photoRefusalBody>;

/** Null where nothing stands against the photo. */
export function photoRefusalOf(findings: PhotoFinding[], language: Language): PhotoRefusalBody | null {
  if (isAcceptable(findings)) return null;
  const count = findings.filter((one) => !isAcceptable([one])).length;
  const refusal: Refusal = { code: 'photo-refused', details: { count } };
  return { ...bodyOf(refusal, language), findings };
}
