/** Stored rules + answers → findings. Pure: today comes in. */
import type { ExamPack, PackRule } from '../../exam/pack.ts';
import type { Answers, Finding } from './finding.ts';
import { findKind } from './kinds/index.ts';
import { type Failure, labelOf } from './rule-kind.ts';

interface EvaluateOptions {
  /** Judge these fields only; the answers of the others still count. */
  fields?: ReadonlySet<string>;
}

const severities = ['error', 'warning', 'notice'] as const;
const rank = (severity: Finding['severity']) => severities.indexOf(severity);

/**
 * At most one finding for each field, so that one mistake is said once: of the failing rules the first, in stored order, of the
 * highest severity. Throws where the pack names an unknown kind or holds params of the wrong shape.
 */
export function evaluate(answers: Answers, pack: ExamPack, today: string, options: EvaluateOptions = {}): Finding[] {
  const worst = new Map<string, Finding>();
  for (const rule of pack.rules) {
    if (options.fields && !options.fields.has(rule.field)) continue;
    const finding = judgeRule(rule, answers, pack, today);
    const present = worst.get(rule.field);
    if (finding && (!present || rank(finding.severity) < rank(present.severity))) worst.set(rule.field, finding);
  }
  return [...worst.values()].sort((a, b) => rank(a.severity) - rank(b.severity));
}

function judgeRule(rule: PackRule, answers: Answers, pack: ExamPack, today: string): Finding | null {
  const kind = findKind(rule.kind);
  if (!kind) throw new Error(`rule ${rule.id}: no kind ${rule.kind}`);
  const given = answers[rule.field];
  const answer = given === undefined || given.length === 0 ? null : given;
  if (answer === null && !kind.judgesUnanswered) return null;
  const failure = kind.judge(rule.params, { field: rule.field, answer, answers, pack, today });
  return failure && toFinding(rule, failure, pack);
}

function toFinding(rule: PackRule, failure: Failure, pack: ExamPack): Finding {
  const words: Record<string, string> = { label: labelOf(rule.field, pack), ...failure.words };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (placeholder, name) => words[name] ?? placeholder);
  const severity = failure.atMost && rank(failure.atMost) > rank(rule.severity) ? failure.atMost : rule.severity;
  return {
    ruleId: rule.id,
    kind: rule.kind,
    field: rule.field,
    severity,
    message: { zh: fill(rule.message.zh), en: fill(rule.message.en) },
    relatedFields: failure.relatedFields ?? [],
    source: rule.source,
  };
}
