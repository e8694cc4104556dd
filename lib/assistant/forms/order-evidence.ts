/**
 * Forms keep their order: 毕业学校 between 学历 and 学位 belongs to 学历. Where two fields claim one control alike, the one that
 * continues the sequence of the surely known neighbours is preferred.
 */
import type { FieldScore } from './field-evidence.ts';
import type { PreparedPack } from './prepared-pack.ts';

const named = 0.85;
const alike = 0.05;
const bonus = 0.07;

/** The pack index of the field that a row surely is, or null. */
function sureField(row: readonly FieldScore[]): number | null {
  let best = -1;
  let second = 0;
  row.forEach(({ score }, index) => {
    if (best < 0 || score > (row[best]?.score ?? 0)) {
      second = best < 0 ? 0 : (row[best]?.score ?? 0);
      best = index;
    } else second = Math.max(second, score);
  });
  const score = row[best]?.score ?? 0;
  return score >= named && score - second > alike ? best : null;
}

/** Returns the scores with a bonus for candidates in sequence; rows that are already sure stay as they are. */
export function addOrderEvidence(scores: FieldScore[][], { fields }: PreparedPack): FieldScore[][] {
  const sure = scores.map(sureField);
  return scores.map((row, index) => {
    if (sure[index] !== null) return row;
    const top = Math.max(0, ...row.map(({ score }) => score));
    if (top === 0) return row;
    const before =
      sure
        .slice(0, index)
        .reverse()
        .find((field) => field !== null) ?? null;
    const after = sure.slice(index + 1).find((field) => field !== null) ?? null;
    const near = (field: number) => Math.abs(field - (before ?? after ?? 0));
    const next = row
      .map(({ score }, field) => ({ score, field }))
      .filter(({ score, field }) => score >= top - 2 * alike && score > 0 && isInSequence(field, before, after, fields))
      .reduce<number | null>((best, { field }) => (best === null || near(field) < near(best) ? field : best), null);
    return row.map((candidate, field) =>
      field === next
        ? { score: candidate.score + bonus, evidence: [...candidate.evidence, 'in sequence with its neighbours'] }
        : candidate,
    );
  });
}

/** Between the known neighbours in the pack's order, and in the section of one of them. */
function isInSequence(field: number, before: number | null, after: number | null, fields: PreparedPack['fields']): boolean {
  const sectionOf = (index: number | null) => (index === null ? null : fields[index]?.field.section);
  if (before === null && after === null) return false;
  const isBetween = (before === null || field > before) && (after === null || field < after);
  return isBetween && [sectionOf(before), sectionOf(after)].includes(sectionOf(field));
}
