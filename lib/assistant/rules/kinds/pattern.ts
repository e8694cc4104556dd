import { z } from '../../../zod.ts';
import { defineKind, textOf } from '../rule-kind.ts';

/** The whole answer has to match. */
export const pattern = defineKind('pattern', z.object({ pattern: z.string().min(1) }), (params, context) => {
  const text = textOf(context);
  return text === null || new RegExp(`^(?:${params.pattern})$`, 'u').test(text) ? null : {};
});
