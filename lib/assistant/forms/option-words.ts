/** Options and answers as the same words: the code list's name, the pack's other spellings, and what only prompts. */
import { findCodeList } from '../../exam/codes/index.ts';
import type { ExamPack, PackField } from '../../exam/pack.ts';
import { normaliseOption } from '../../text.ts';

const prompt = /^(?:-*\s*请.*|-*|—*|全部|不限|请选择.*|选择.*)$/;

/** 请选择 and the like: shown in a list but no answer. */
export const isPrompt = (text: string): boolean => prompt.test(normaliseOption(text));

/** 01 汉族, 1.男: what stands after a code. Null where there is no code, or nothing but one. */
export function withoutCode(text: string): string | null {
  const bare = normaliseOption(text).match(/^\(?\d{1,6}\)?[\s.、:：_-]*(\D.*)$/u)?.[1];
  return bare !== undefined && /^\p{Script=Han}/u.test(bare) ? bare : null;
}

/** Forms write this one either way, and mean the same. */
const otherwise = ['其它', '其他'];

/** Every spelling of the same option, the given one first: by the pack's aliases, in either direction. */
export function spellingsOf(option: string, listId: string | undefined, pack: ExamPack): string[] {
  const wanted = normaliseOption(option);
  const groups = Object.entries((listId === undefined ? undefined : pack.optionAliases[listId]) ?? {});
  const same = groups.filter(([name, spellings]) => [name, ...spellings].some((text) => normaliseOption(text) === wanted));
  const texts = [...same.flatMap(([name, spellings]) => [name, ...spellings]), ...(otherwise.includes(wanted) ? otherwise : [])];
  return [option, ...new Set(texts.filter((text) => normaliseOption(text) !== wanted))];
}

/** Normalised names and aliases of a field's code list; null where the field has none. */
export function knownOptions(field: PackField, pack: ExamPack): ReadonlySet<string> | null {
  const list = field.codeList === undefined ? undefined : findCodeList(field.codeList);
  if (!list) return null;
  const spellings = Object.entries(pack.optionAliases[list.id] ?? {}).flat(2);
  return new Set([...list.items.map((item) => item.name), ...spellings].map(normaliseOption));
}
