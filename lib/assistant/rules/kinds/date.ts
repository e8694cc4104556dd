import { parseCivilDate, parseCivilMonth } from '../../../civil-date.ts';
import { z } from '../../../zod.ts';
import { defineKind, textOf } from '../rule-kind.ts';

const params = z.object({ precision: z.enum(['day', 'month']), allowIndefinite: z.boolean().optional() });

/** A day or a month that exists. Where a month is asked for, a day says enough; the other way round it does not. */
export const date = defineKind('date', params, ({ precision, allowIndefinite = false }, context) => {
  const text = textOf(context);
  if (text === null || (allowIndefinite && text === 'indefinite')) return null;
  const isDate = parseCivilDate(text) !== null || (precision === 'month' && parseCivilMonth(text) !== null);
  return isDate ? null : {};
});
