/** How a section accepts what the form sent: a list of field rules, then whatever the section has to say of several fields. */
import { parseCivilDate, parseCivilMonth } from '../../civil-date.ts';
import { codeLists } from '../../exam/codes/index.ts';
import { countCharacters } from '../../text.ts';
import type { CandidateFacts } from './candidate-facts.ts';
import type { Exam } from './exams.ts';
import type { FieldProblem, Refusal } from './refusals.ts';
import type { SectionId, SectionValues } from './registration.ts';

/** What a section may look at besides its own values. */
export interface SectionContext {
  exam: Exam;
  areaCode: string;
  facts: CandidateFacts;
}

/** One answer that is there: what is wrong with it, or null. */
export type AnswerCheck = (answer: string, context: SectionContext) => Omit<FieldProblem, 'field'> | null;

export interface FieldRule {
  required?: boolean;
  /** Several answers; each of them is checked. */
  several?: boolean;
  checks: readonly AnswerCheck[];
}

export interface Section {
  id: SectionId;
  /** The fields of the form, in its order. Every other field is refused. */
  fields(context: SectionContext): Readonly<Record<string, FieldRule>>;
  /** What only several fields together tell. */
  across?(values: SectionValues, context: SectionContext): readonly FieldProblem[];
  /** Told, and not a reason to refuse. */
  notices?(values: SectionValues, context: SectionContext): readonly Refusal[];
}

/** The one answer to a field, '' where there is none. */
export function answerTo(values: SectionValues, field: string): string {
  const value = Object.hasOwn(values, field) ? values[field] : undefined;
  return typeof value === 'string' ? value : '';
}

export function atMost(max: number): AnswerCheck {
  return (answer) => (countCharacters(answer) > max ? { code: 'too-long', details: { max } } : null);
}

/** One of a code list's codes; with `group`, only of that group. */
export function oneOf(listId: string, group?: (context: SectionContext) => string | undefined): AnswerCheck {
  const items = codeLists.find(({ id }) => id === listId)?.items ?? [];
  return (answer, context) => {
    const wanted = group?.(context);
    const found = items.some((item) => item.code === answer && (!group || item.group === wanted));
    return found ? null : { code: 'not-an-option' };
  };
}

export const isDate: AnswerCheck = (answer) => (parseCivilDate(answer) ? null : { code: 'not-a-date' });
export const isMonth: AnswerCheck = (answer) => (parseCivilMonth(answer) ? null : { code: 'not-a-month' });

/** Plain digits, no sign, no blanks. */
export function isWholeNumberUpTo(max: number): AnswerCheck {
  return (answer) =>
    /^\d{1,4}$/.test(answer) && Number(answer) <= max ? null : { code: 'not-a-whole-number', details: { max } };
}

/** The answers that were given; null if there is one where several belong, or several where one does, or one twice. */
function answersTo(values: SectionValues, field: string, several: boolean): string[] | null {
  const value = Object.hasOwn(values, field) ? values[field] : undefined;
  if (value === undefined) return [];
  if ((typeof value === 'string') === several) return null;
  const answers = (typeof value === 'string' ? [value] : value).filter((answer) => answer.trim() !== '');
  return new Set(answers).size === answers.length ? answers : null;
}

function problemsOf(field: string, rule: FieldRule, values: SectionValues, context: SectionContext): FieldProblem[] {
  const answers = answersTo(values, field, rule.several ?? false);
  if (!answers) return [{ field, code: 'not-an-option' }];
  if (answers.length === 0) return rule.required ? [{ field, code: 'required-missing' }] : [];
  const problem = answers.flatMap((answer) => rule.checks.map((check) => check(answer, context))).find((found) => found !== null);
  return problem ? [{ field, ...problem }] : [];
}

/** Everything that is wrong with the values, at most one problem a field, in the order of the form. Empty = accepted. */
export function problemsIn(section: Section, values: SectionValues, context: SectionContext): FieldProblem[] {
  const rules = section.fields(context);
  const unknown = Object.keys(values).filter((field) => !Object.hasOwn(rules, field));
  const single = Object.entries(rules).flatMap(([field, rule]) => problemsOf(field, rule, values, context));
  const across = section.across?.(values, context) ?? [];
  const all: FieldProblem[] = [...unknown.map((field): FieldProblem => ({ field, code: 'unknown-field' })), ...single, ...across];
  return all.filter((problem, index) => all.findIndex(({ field }) => field === problem.field) === index);
}
