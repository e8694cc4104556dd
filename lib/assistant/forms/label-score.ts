/**
 * How surely a text on the page is the name of a field. Equality is asked for, after wrappers and synonyms are taken off; mere
 * containment counts for nothing, because in Chinese the words before the head change the thing (单位地址 is not 地址) and the head
 * stands last (学历毕业学校 is a school, not a 学历).
 */
import { normaliseLabel } from '../../text.ts';
import { conjunction, partsByMarks, piecesOf } from './label-pieces.ts';

/** A label or alias of the pack. */
interface FieldName {
  field: string;
  /** As stored in the pack. */
  text: string;
  canonical: string;
  /** The pack's own label is the surer name: of 手机号码 and 联系电话 on one page the first is the mobile phone. */
  sureness: number;
}

/** All names of a pack, by what they are looked up with. */
export interface NameIndex {
  byPlain: ReadonlyMap<string, FieldName[]>;
  byCanonical: ReadonlyMap<string, FieldName[]>;
  /** Only a name with the same head can be alike. */
  byLastLetter: ReadonlyMap<string, FieldName[]>;
}

interface NameScore {
  field: string;
  score: number;
  /** The text as a whole is the name. */
  isWhole: boolean;
  how: string;
}

const synonyms: ReadonlyArray<readonly [RegExp, string]> = [
  [/其它/g, '其他'],
  [/截至/g, '截止'],
  [/号码|编号|编码/g, '号'],
  [/年月日|日期|时间|年月|(?<=[至止期])日$/g, '期'],
  [/状态|情况/g, '状况'],
  [/院校/g, '学校'],
  [/通信/g, '通讯'],
  [/获得|获取/g, '取得'],
  [/的|之|所在/g, ''],
];
/** Same thing, one word: 证件编号 and 证件号码 become equal. */
export function canonicalLabel(text: string): string {
  return synonyms.reduce((result, [from, to]) => result.replace(from, to), normaliseLabel(text));
}

export function indexNames(fields: ReadonlyArray<{ id: string; label: string; aliases: readonly string[] }>): NameIndex {
  const names = fields.flatMap(({ id, label, aliases }) =>
    [label, ...aliases].map((text, index) => ({
      field: id,
      text,
      canonical: canonicalLabel(text),
      sureness: index === 0 ? 1 : 0.94,
    })),
  );
  return {
    byPlain: groupBy(names, ({ text }) => normaliseLabel(text)),
    byCanonical: groupBy(names, ({ canonical }) => canonical),
    byLastLetter: groupBy(names, ({ canonical }) => canonical.at(-1) ?? ''),
  };
}

/** `Map.groupBy` is too young for the older Chromium builds that candidates use. */
function groupBy(names: readonly FieldName[], keyOf: (name: FieldName) => string): ReadonlyMap<string, FieldName[]> {
  const groups = new Map<string, FieldName[]>();
  for (const name of names) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name]);
  return groups;
}

/** The best score of every field that the text may name, best first. */
export function scoreLabel(text: string, names: NameIndex): NameScore[] {
  const best = new Map<string, NameScore>();
  for (const piece of piecesOf(text)) {
    for (const { name, likeness } of namesLike(piece.text, names)) {
      const score = piece.weight * likeness * name.sureness;
      const isWhole = piece.weight === 1 && likeness === 1;
      const present = best.get(name.field);
      if (score > (present?.score ?? 0))
        best.set(name.field, { field: name.field, score, isWhole, how: `"${text}" ~ ${name.text}` });
    }
  }
  const scores = demoteWeaker([...best.values()].sort((a, b) => b.score - a.score));
  return asksForTwo(text, names) ? scores.map((score) => ({ ...score, score: score.score * 0.3 })) : scores;
}

/** 学历/学位, 性别、民族: one control for two fields is neither of them, unless the pack knows the whole as a name. */
function asksForTwo(text: string, { byPlain }: NameIndex): boolean {
  if (byPlain.has(normaliseLabel(text))) return false;
  const [first = ''] = partsByMarks(text);
  const named = first.split(conjunction).map((part) => (byPlain.get(normaliseLabel(part)) ?? []).map(({ field }) => field));
  return named.some((fields, index) =>
    named.some(
      (others, other) =>
        other > index && others.length > 0 && fields.length > 0 && !fields.some((field) => others.includes(field)),
    ),
  );
}

/** A named field leaves little room for a merely alike one, and the whole text more than a part of it. */
function demoteWeaker(scores: NameScore[]): NameScore[] {
  const isAnyWhole = scores.some(({ isWhole }) => isWhole);
  const isAnyNamed = scores.some(({ score }) => score >= named);
  const factorOf = ({ isWhole, score }: NameScore) => (isAnyWhole && !isWhole ? 0.8 : isAnyNamed && score < named ? 0.7 : 1);
  return scores.map((score) => ({ ...score, score: score.score * factorOf(score) }));
}

/** From here on a text names a field, and does not merely resemble its name. */
const named = 0.82;

function namesLike(
  text: string,
  { byPlain, byCanonical, byLastLetter }: NameIndex,
): Array<{ name: FieldName; likeness: number }> {
  const plain = normaliseLabel(text);
  const canonical = canonicalLabel(text);
  if (plain === '' || canonical === '') return [];
  const alike = byLastLetter.get(canonical.at(-1) ?? '') ?? [];
  return [
    ...(byPlain.get(plain) ?? []).map((name) => ({ name, likeness: 1 })),
    ...(byCanonical.get(canonical) ?? []).map((name) => ({ name, likeness: 0.95 })),
    ...alike.map((name) => ({ name, likeness: abbreviationLikeness(canonical, name.canonical) })),
  ].filter(({ likeness }) => likeness > 0);
}

const longEnough = 3;
const leastShared = 0.7;
const leastSharedWithForeign = 0.8;

/** A label with the same head that leaves out or swaps a word of a longer name: 证件有效期 for 证件有效截止日期. At most one letter may be foreign. */
function abbreviationLikeness(label: string, name: string): number {
  const isComparable = label.length >= longEnough && name.length >= longEnough && /\p{Script=Han}/u.test(name);
  if (!isComparable || label === name) return 0;
  const shared = commonSubsequence(label, name);
  const share = shared / Math.max(label.length, name.length);
  const foreign = label.length - shared;
  if (foreign > 1 || share < (foreign === 0 ? leastShared : leastSharedWithForeign)) return 0;
  return 0.45 + 0.4 * share;
}

function commonSubsequence(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1)
      next.push(letter === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}
