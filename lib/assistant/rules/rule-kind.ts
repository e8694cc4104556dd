/** A stored rule is data; one kind of rule is one file of code in `kinds/`. What a kind is given, and what it answers. */
import type { ExamPack } from '../../exam/pack.ts';
import type { z } from '../../zod.ts';
import type { Answers, Finding } from './finding.ts';

export interface RuleContext {
  /** The field at which the rule stands. */
  field: string;
  /** Its answer; null where the field is not answered. Never an empty text or list. */
  answer: string | readonly string[] | null;
  answers: Answers;
  pack: ExamPack;
  /** 'YYYY-MM-DD', in China. */
  today: string;
}

export interface Failure {
  /** For the message: {max}, {actual}, {min}, {other}. Never a personal value, counts excepted. */
  words?: Record<string, string>;
  relatedFields?: string[];
  /** No more than this, whatever the stored rule says. */
  atMost?: Finding['severity'];
}

export interface RuleKind {
  id: string;
  /** True where the rule says something of a field that is not answered. */
  judgesUnanswered?: true;
  /** Throws where the stored params do not have the kind's shape: a broken pack is not a wrong answer. */
  judge: (params: unknown, context: RuleContext) => Failure | null;
}

/** Ties a kind's params to their shape. */
export function defineKind<Params>(
  id: string,
  shape: z.ZodType<Params>,
  judge: (params: Params, context: RuleContext) => Failure | null,
  more: { judgesUnanswered?: true } = {},
): RuleKind {
  return { id, ...more, judge: (params, context) => judge(shape.parse(params), context) };
}

/** The answer as one text; null for several choices, which no rule about a text can judge. */
export const textOf = ({ answer }: RuleContext): string | null => (typeof answer === 'string' ? answer : null);

/** Another field's answer, if it is one text and not empty. */
export function answerAt(field: string, { answers }: RuleContext): string | null {
  const answer = answers[field];
  return typeof answer === 'string' && answer !== '' ? answer : null;
}

export const labelOf = (field: string, pack: ExamPack): string => pack.fields.find(({ id }) => id === field)?.label ?? field;
