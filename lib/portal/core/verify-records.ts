/**
 * 学历学位核验, played: on the official site the state's register of diplomas answers after a while; here a plain look at the number
 * does, one day of the exam's clock after a record was added. Nothing is ever asked of anybody, and nothing is written: whoever reads
 * a record derives its state.
 */
import { addDays } from '../../civil-date.ts';
import { type CandidateFacts, type DegreeRecord, type EducationRecord, needsVerification } from './candidate-facts.ts';
import type { Moment } from './registration.ts';

/** Both digits of the level in an eighteen-digit diploma number. */
const diplomaLevels: Readonly<Record<string, readonly string[]>> = {
  大学本科: ['04', '05'],
  硕士研究生: ['02'],
  博士研究生: ['01'],
};
/** The digit of the level in a sixteen-digit degree certificate number. */
const degreeLevels: Readonly<Record<string, string>> = { 学士: '4', 硕士: '3', 博士: '2' };

/** School (5), kind (1), year (4), level (2), sequence (6); the year is that of graduation. */
function looksRight(record: EducationRecord | DegreeRecord): boolean {
  if ('level' in record) {
    const [, year, level] = record.diplomaNumber.match(/^\d{6}(\d{4})(\d{2})\d{6}$/) ?? [];
    return year === record.graduationMonth.slice(0, 4) && (diplomaLevels[record.level] ?? []).includes(level ?? '');
  }
  // School (5), level (1), year (4), sequence (6); a letter before it names a part-time degree.
  const [, level, year] = record.certificateNumber.match(/^[A-Z]?\d{5}(\d)(\d{4})\d{6}$/) ?? [];
  return year === record.date.slice(0, 4) && level === degreeLevels[record.degree];
}

/** When the verification of a record that is being checked ends; null where nothing is checked, or long ago. */
export function verifiedAt(record: EducationRecord | DegreeRecord): Moment | null {
  if (record.addedAt === undefined || !needsVerification(record)) return null;
  return `${addDays(record.addedAt.slice(0, 10), 1)}${record.addedAt.slice(10)}`;
}

function verified<R extends EducationRecord | DegreeRecord>(record: R, now: Moment): R {
  const due = verifiedAt(record);
  if (record.verification !== 'unverified' || due === null || now < due) return record;
  return { ...record, verification: looksRight(record) ? 'passed' : 'failed' };
}

/** The facts with every record in the state in which it is at that moment. */
export function factsAt(facts: CandidateFacts, now: Moment): CandidateFacts {
  return {
    ...facts,
    educationRecords: facts.educationRecords.map((record) => verified(record, now)),
    degreeRecords: facts.degreeRecords.map((record) => verified(record, now)),
  };
}
