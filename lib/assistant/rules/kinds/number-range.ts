import { z } from '../../../zod.ts';
import { defineKind, textOf } from '../rule-kind.ts';

const params = z.object({ min: z.number().optional(), max: z.number().optional(), whole: z.boolean().optional() });

/** A number in half-width digits, within its bounds. */
export const numberRange = defineKind('number-range', params, ({ min = -Infinity, max = Infinity, whole = false }, context) => {
  const text = textOf(context);
  if (text === null) return null;
  const number = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const isRight = number >= min && number <= max && (!whole || Number.isInteger(number));
  return isRight ? null : { words: { min: String(min), max: String(max) } };
});
