import { countCharacters, countHalfWidthUnits } from '../../../text.ts';
import { z } from '../../../zod.ts';
import { defineKind, textOf } from '../rule-kind.ts';

const params = z.object({ max: z.int().positive(), counting: z.enum(['characters', 'half-width-units']) });

/** Not longer than the portal counts: a Chinese character is one character or two half-width units. */
export const maxLength = defineKind('max-length', params, ({ max, counting }, context) => {
  const text = textOf(context);
  if (text === null) return null;
  const actual = counting === 'characters' ? countCharacters(text) : countHalfWidthUnits(text);
  return actual > max ? { words: { max: String(max), actual: String(actual) } } : null;
});
