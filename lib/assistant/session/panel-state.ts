/** What the panel shows of one tab. Pure: assessment and report in, plain data out; document numbers leave it masked. */
import type { ExamPack } from '../../exam/pack.ts';
import type { FailReason, SkipReason } from '../page/writing.ts';
import type { Finding } from '../rules/finding.ts';
import type { AssessedControl, Assessment } from './assess-page.ts';
import type { FieldReport, FillReport } from './fill-report.ts';
import type { FillProgress } from './fill-run.ts';
import { shownLabel } from './shown-label.ts';

export type FieldState =
  | { state: 'to-write' }
  | { state: 'same' }
  | { state: 'left'; reason: SkipReason }
  /** After a fill. */
  | { state: 'written' }
  | { state: 'failed'; reason: FailReason };

export interface PanelField {
  controlId: string;
  /** As printed on the page, signs removed. */
  pageLabel: string;
  /** Our word; null where the field is unknown. */
  fieldLabel: string | null;
  confidence: number;
  evidence: string[];
  shown: string;
  /** The page's own start value (请选择, 0): nobody has answered yet. */
  isDefault: boolean;
  wanted: string;
  status: FieldState;
  /** The candidate may let the profile's answer replace what stands there. */
  mayReplace: boolean;
  replaces: boolean;
  findings: Array<Pick<Finding, 'ruleId' | 'severity' | 'message'>>;
}

/** How many fields ended in each way, and why the others did not. */
export interface FillSummary {
  written: number;
  kept: number;
  skipped: Array<{ reason: SkipReason; count: number }>;
  failed: Array<{ reason: FailReason; count: number }>;
}

export interface FormState {
  kind: 'form';
  url: string;
  exam: { packId: string; name: string; nameEn: string; isRecognised: boolean };
  exams: Array<{ packId: string; name: string; nameEn: string }>;
  /** Empty where the section was not recognised. */
  sectionLabel: string;
  hasProfile: boolean;
  counts: Assessment['counts'];
  fields: PanelField[];
  /** Present while a fill or an undo is under way. */
  progress: FillProgress | null;
  /** How many fields the last fill of this page ended in each way; null where there was none. */
  summary: FillSummary | null;
  mayUndo: boolean;
  /** What the last undo came to; null where there was none since the last fill. */
  undone: { restored: number; left: number } | null;
}

export type PanelState =
  /** Not a page of the official hosts, or none that we may see. */
  | { kind: 'not-official' }
  /** An official page that was open before the assistant was installed. */
  | { kind: 'needs-reload' }
  | { kind: 'no-form'; url: string; hasProfile: boolean }
  | FormState;

export interface FormInput {
  url: string;
  assessment: Assessment;
  packs: readonly ExamPack[];
  hasProfile: boolean;
  overwrite: ReadonlySet<string>;
  report: FillReport | null;
  progress: FillProgress | null;
  mayUndo: boolean;
  undone: FormState['undone'];
}

export function toFormState({ assessment, packs, overwrite, report, ...rest }: FormInput): FormState {
  const pack = packs.find(({ id }) => id === assessment.packId);
  const ended = new Map(report?.fields.map((field) => [field.controlId, field]));
  return {
    kind: 'form',
    ...rest,
    exam: { ...examOf(assessment.packId, pack), isRecognised: assessment.packRecognised },
    exams: packs.map((one) => examOf(one.id, one)),
    sectionLabel: assessment.section === null ? '' : assessment.sectionLabel,
    counts: assessment.counts,
    fields: assessment.controls.map((one) => toPanelField(one, overwrite, ended.get(one.control.id))),
    summary: report && summarise(report),
  };
}

const examOf = (packId: string, pack: ExamPack | undefined) => ({
  packId,
  name: pack?.name ?? packId,
  nameEn: pack?.nameEn ?? packId,
});

function summarise({ fields }: FillReport): FillSummary {
  const count = (outcome: FieldReport['outcome']): number => fields.filter((field) => field.outcome === outcome).length;
  const reasons = <Reason>(outcome: 'skipped' | 'failed'): Array<{ reason: Reason; count: number }> => {
    const counts = new Map<Reason, number>();
    for (const field of fields) {
      if (field.outcome === outcome) counts.set(field.reason as Reason, (counts.get(field.reason as Reason) ?? 0) + 1);
    }
    return [...counts].map(([reason, times]) => ({ reason, count: times })).sort((a, b) => b.count - a.count);
  };
  return { written: count('written'), kept: count('kept'), skipped: reasons('skipped'), failed: reasons('failed') };
}

function toPanelField(one: AssessedControl, overwrite: ReadonlySet<string>, ended: FieldReport | undefined): PanelField {
  const { control, match, step, findings } = one;
  const isKnown = match.field !== null || match.customLabel !== null;
  const mask = match.field === 'documentNumber' ? maskDocumentNumber : (text: string): string => text;
  const replaces = overwrite.has(control.id);
  return {
    controlId: control.id,
    pageLabel: shownLabel(control.label.text),
    fieldLabel: isKnown ? one.fieldLabel : null,
    confidence: match.confidence,
    evidence: match.evidence,
    shown: mask(control.shown),
    isDefault: control.isDefault && !control.touched,
    wanted: mask(step.wanted),
    status: statusOf(one, ended),
    mayReplace: step.decision !== 'keep' && (replaces || (step.decision === 'skip' && step.reason === 'differs')),
    replaces,
    findings: findings.map(({ ruleId, severity, message }) => ({ ruleId, severity, message })),
  };
}

/** Found out only by trying: the plan cannot know them, and would promise the field again. */
const foundByWriting = new Set<string>([
  'no-exact-option',
  'ambiguous-option',
  'disabled',
  'readonly',
  'consent',
] satisfies SkipReason[]);

/** What is true now wins over what the last fill reported: the candidate may have changed the field since. */
function statusOf({ control, step }: AssessedControl, ended: FieldReport | undefined): FieldState {
  const isAsReported = ended?.shown === control.shown;
  if (ended?.outcome === 'written' && isAsReported) return { state: 'written' };
  if (step.decision === 'keep') return { state: 'same' };
  if (ended?.outcome === 'failed' && isAsReported) return { state: 'failed', reason: ended.reason as FailReason };
  if (step.decision === 'skip') return { state: 'left', reason: step.reason };
  const isRefused = ended?.outcome === 'skipped' && isAsReported && foundByWriting.has(ended.reason ?? '');
  return isRefused ? { state: 'left', reason: ended.reason as SkipReason } : { state: 'to-write' };
}

/** First three and last four characters; shorter ones entirely hidden. */
export function maskDocumentNumber(text: string): string {
  const characters = [...text.trim()];
  if (characters.length <= 7) return '*'.repeat(characters.length);
  return [...characters.slice(0, 3), ...characters.slice(3, -4).fill('*'), ...characters.slice(-4)].join('');
}
