import { findCodeList } from '../../../exam/codes/index.ts';
import { normaliseOption } from '../../../text.ts';
import { z } from '../../../zod.ts';
import { defineKind } from '../rule-kind.ts';

/** Every word is an option of the code list, or another spelling of one. Where the official list was never seen, only a warning. */
export const option = defineKind('option', z.object({ list: z.string() }), ({ list: id }, { answer, pack }) => {
  const list = findCodeList(id);
  if (!list) throw new Error(`no code list ${id}`);
  const spellings = Object.entries(pack.optionAliases[id] ?? {}).flat(2);
  const known = new Set([...list.items.map(({ name }) => name), ...spellings].map(normaliseOption));
  const given = typeof answer === 'string' ? [answer] : (answer ?? []);
  if (given.every((word) => known.has(normaliseOption(word)))) return null;
  return list.complete ? {} : { atMost: 'warning' };
});
