/**
 * A profile file → a profile, or a list of what is wrong with the file and where. Only the file is judged: a wrong check digit
 * or an unknown option is a well-formed answer, and the rules will speak of it at its field.
 */
import { monthOf, parseCivilDate } from '../../civil-date.ts';
import { describeProblem, type ImportProblem } from './import-problem.ts';
import { type AnswerForm, answerForms, answerShapes, customAnswer, isProfileKey, type Profile } from './profile.ts';
import { type Place, readJson } from './read-json.ts';

export type ProfileImport = { ok: true; profile: Profile; warnings: ImportProblem[] } | { ok: false; problems: ImportProblem[] };

type Report = (code: ImportProblem['code'], key: string, detail?: string) => void;

const byteOrderMark = /^\uFEFF/;

export function importProfile(text: string): ProfileImport {
  const reading = readJson(text.replace(byteOrderMark, ''));
  if (!reading.ok)
    return { ok: false, problems: [describeProblem('malformed-json', undefined, reading.place, reading.expected)] };
  if (!isRecord(reading.value))
    return { ok: false, problems: [describeProblem('not-an-object', undefined, { line: 1, column: 1 })] };

  const problems: ImportProblem[] = [];
  const warnings: ImportProblem[] = [];
  const reportTo =
    (list: ImportProblem[]): Report =>
    (code, key, detail) =>
      list.push(describeProblem(code, key, nearestPlace(reading.places, key), detail));

  for (const key of reading.duplicates) reportTo(problems)('duplicate-key', key);
  const entries: Array<[string, unknown]> = [];
  for (const [key, value] of Object.entries(reading.value)) {
    const answer = isUnanswered(value) ? undefined : readAnswer(key, value, reportTo(problems), reportTo(warnings));
    if (answer !== undefined) entries.push([key, answer]);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, profile: Object.fromEntries(entries) as Profile, warnings };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `null`, '' and an empty list say "not answered", as an absent key does. */
const isUnanswered = (value: unknown) =>
  value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

function nearestPlace(places: ReadonlyMap<string, Place>, key: string): Place | undefined {
  return places.get(key) ?? (key.includes('.') ? nearestPlace(places, key.slice(0, key.lastIndexOf('.'))) : undefined);
}

function readAnswer(key: string, value: unknown, problem: Report, warning: Report): unknown {
  if (key === 'custom') return readCustom(value, problem);
  if (!isProfileKey(key)) {
    warning('unknown-key', key, nearestKey(key));
    return undefined;
  }
  const form: AnswerForm = answerForms[key];
  const trimmed = typeof value === 'string' ? value.trim() : value;
  const parsed = answerShapes[form].safeParse(trimmed);
  if (parsed.success) return parsed.data;
  if (form === 'month' && typeof trimmed === 'string' && parseCivilDate(trimmed) !== null) {
    // The day of a month field is left out and not guessed at, so nothing is lost that the form asks for.
    warning('day-left-out', key);
    return monthOf(trimmed);
  }
  problem(`not-${form}`, key);
  return undefined;
}

function readCustom(value: unknown, problem: Report): Profile['custom'] {
  if (!isRecord(value)) {
    problem('not-custom', 'custom');
    return undefined;
  }
  const answers: NonNullable<Profile['custom']> = {};
  for (const [label, answer] of Object.entries(value)) {
    if (isUnanswered(answer)) continue;
    const parsed = customAnswer.safeParse(answer);
    if (parsed.success) answers[label] = parsed.data;
    else problem('not-custom-answer', `custom.${label}`);
  }
  return answers;
}

/** The known key that differs by the fewest letters, if that is few enough to be a slip of the fingers. */
function nearestKey(key: string): string | undefined {
  const distances = Object.keys(answerForms).map((known) => ({
    known,
    distance: editDistance(key.toLowerCase(), known.toLowerCase()),
  }));
  const best = distances.reduce((a, b) => (b.distance < a.distance ? b : a));
  return best.distance <= Math.max(2, Math.floor(best.known.length / 4)) ? best.known : undefined;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
