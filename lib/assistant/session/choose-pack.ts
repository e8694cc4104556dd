/** Which exam a page belongs to. */
import type { ExamPack } from '../../exam/pack.ts';
import { matchFields } from '../forms/match-fields.ts';
import type { FormReading } from '../page/reading.ts';

const defaultPackId = 'health-2022';

interface ChosenPack {
  pack: ExamPack;
  /** True where the page itself names the exam. */
  isRecognised: boolean;
}

/**
 * The candidate's own choice first; then the exam that the page names; then the one that knows the most of its fields. Throws
 * where there is no pack at all.
 */
export function choosePack(reading: FormReading, packs: readonly ExamPack[], packId: string | undefined): ChosenPack {
  const texts = [reading.title, reading.activeTab, ...reading.headings, ...reading.controls.flatMap(({ headings }) => headings)];
  const page = texts.join('\n').replace(/[^\S\n]+/g, '');
  const named = packs.filter(({ recognisedBy }) => recognisedBy.some((word) => page.includes(word)));
  const wanted = packs.find(({ id }) => id === packId);
  if (wanted) return { pack: wanted, isRecognised: named.includes(wanted) };
  // A page that names two exams (a list of exams) names neither; of one exam's years the first one given is meant.
  const isOneExam = new Set(named.map(({ exam }) => exam)).size === 1;
  const [first] = isOneExam ? (ofYear(named, page) ?? named) : [];
  if (first) return { pack: first, isRecognised: true };
  return { pack: byFields(reading, packs), isRecognised: false };
}

/** The packs of a year that the page names, if there are any. */
function ofYear(packs: readonly ExamPack[], page: string): ExamPack[] | undefined {
  const ofThatYear = packs.filter(({ year }) => page.includes(`${year}年`));
  return ofThatYear.length > 0 ? ofThatYear : undefined;
}

function byFields(reading: FormReading, packs: readonly ExamPack[]): ExamPack {
  const known = (pack: ExamPack) => matchFields(reading, pack, []).filter(({ field }) => field !== null).length;
  const ranked = packs
    .map((pack) => ({ pack, known: known(pack), isDefault: pack.id === defaultPackId }))
    .sort((a, b) => b.known - a.known || Number(b.isDefault) - Number(a.isDefault));
  const [best] = ranked;
  if (!best) throw new Error('no exam pack');
  return best.pack;
}
