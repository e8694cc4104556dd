/** `when` of a stored rule: another field is answered with one of the given words. */
import { normaliseOption } from '../../text.ts';
import { z } from '../../zod.ts';
import { spellingsOf } from '../forms/option-words.ts';
import type { RuleContext } from './rule-kind.ts';

export const condition = z.object({ field: z.string(), equals: z.array(z.string()).min(1) });

/** Other spellings of an option (其它, 其他) are the same answer. */
export function isOneOf(
  answer: string | readonly string[] | undefined | null,
  words: readonly string[],
  field: string,
  { pack }: RuleContext,
) {
  const given = typeof answer === 'string' ? [answer] : (answer ?? []);
  const list = pack.fields.find(({ id }) => id === field)?.codeList;
  const known = new Set(words.flatMap((word) => spellingsOf(word, list, pack)).map(normaliseOption));
  return given.some((word) => known.has(normaliseOption(word)));
}

export const holds = (when: z.infer<typeof condition>, context: RuleContext): boolean =>
  isOneOf(context.answers[when.field], when.equals, when.field, context);
