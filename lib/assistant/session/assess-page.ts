/** Reading + profile + pack → everything that the panel shows of a page. Pure: today comes in. */
import type { ExamPack } from '../../exam/pack.ts';
import { sameOption } from '../../text.ts';
import { type FieldMatch, matchFields } from '../forms/match-fields.ts';
import { type PlannedStep, planFill } from '../forms/plan-fill.ts';
import type { ControlReading, FormReading } from '../page/reading.ts';
import { answersOf } from '../profile/answers.ts';
import type { Profile } from '../profile/profile.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Answers, Finding } from '../rules/finding.ts';
import { choosePack } from './choose-pack.ts';
import { isMasked, shownAnswer } from './page-answers.ts';

export interface AssessedControl {
  control: ControlReading;
  match: FieldMatch;
  /** The field's word in the pack, or the page's own label for an unknown control. */
  fieldLabel: string;
  step: PlannedStep;
  findings: Finding[];
}

export interface Assessment {
  /** Pack id, e.g. 'health-2022'. */
  packId: string;
  /** How the pack was chosen: by words of the page, or because it is the default. */
  packRecognised: boolean;
  /** Section id of the pack (site, basics, …) that most controls belong to, or null. */
  section: string | null;
  sectionLabel: string;
  controls: AssessedControl[];
  /** Findings at fields that are not on this page are left out. */
  counts: { seen: number; recognised: number; fillable: number; errors: number; warnings: number; notices: number };
}

interface AssessInput {
  reading: FormReading;
  /** Null where no profile is open: the page itself is still judged. */
  profile: Profile | null;
  packs: readonly ExamPack[];
  /** The candidate's own choice of a pack. */
  packId?: string;
  /** 'YYYY-MM-DD', in China. */
  today: string;
  /** Controls whose own value the candidate agreed to replace. */
  overwrite: ReadonlySet<string>;
}

/** Throws where `packs` is empty: there is nothing to judge by. */
export function assessPage({ reading, profile, packs, packId, today, overwrite }: AssessInput): Assessment {
  const person = profile ?? {};
  const customLabels = Object.keys(person.custom ?? {});
  const { pack, isRecognised } = choosePack(reading, packs, packId);
  const matches = matchFields(reading, pack, customLabels);
  const intended = planFill(reading, matches, person, pack, [], overwrite);
  const answers = answersAfter(reading, matches, intended, person, pack);
  const fields = new Set(matches.flatMap(({ field }) => (field === null ? [] : [field])));
  const findings = evaluate(answers, pack, today, { fields }).filter(
    (finding) => !isOffered(finding, answers, reading, matches) && !isLocked(finding, reading, matches),
  );
  const steps = planFill(reading, matches, person, pack, findings, overwrite);
  const controls = reading.controls.flatMap((control, index) => {
    const [match, step] = [matches[index], steps[index]];
    return match && step ? [assessControl(control, match, step, findings, pack)] : [];
  });
  return {
    packId: pack.id,
    packRecognised: isRecognised,
    ...sectionOf(reading, matches, pack),
    controls,
    counts: count(controls),
  };
}

/** The answers as they would stand after the fill: the page's own where it keeps them, else the profile's. */
function answersAfter(
  reading: FormReading,
  matches: readonly FieldMatch[],
  intended: readonly PlannedStep[],
  profile: Profile,
  pack: ExamPack,
): Answers {
  const answers: Record<string, string | readonly string[] | undefined> = { ...answersOf(profile) };
  reading.controls.forEach((control, index) => {
    const field = pack.fields.find(({ id }) => id === matches[index]?.field);
    const step = intended[index];
    if (!field || !step || step.decision !== 'skip' || isMasked(control)) return;
    // What cannot be written exactly is still the candidate's answer; it is judged, and the control says why it stays empty.
    const isInexact = step.reason === 'no-exact-option' || step.reason === 'ambiguous-option';
    answers[field.id] = shownAnswer(control, field, pack) ?? (isInexact ? answers[field.id] : undefined);
  });
  return answers;
}

/** The page itself lists the option that our code list lacks: the page knows better. */
function isOffered(finding: Finding, answers: Answers, { controls }: FormReading, matches: readonly FieldMatch[]): boolean {
  const control = controls[matches.findIndex(({ field }) => field === finding.field)];
  const answer = answers[finding.field] ?? [];
  const words = typeof answer === 'string' ? [answer] : answer;
  return finding.kind === 'option' && words.every((word) => control?.options?.some(({ text }) => sameOption(text, word)));
}

/** Nobody can answer in a locked box: the page fills it from another answer, or asks for it elsewhere. */
function isLocked({ kind, field }: Finding, { controls }: FormReading, matches: readonly FieldMatch[]): boolean {
  const control = controls[matches.findIndex((match) => match.field === field)];
  return (kind === 'required' || kind === 'requires-when') && control !== undefined && (control.readonly || control.disabled);
}

function assessControl(
  control: ControlReading,
  match: FieldMatch,
  step: PlannedStep,
  findings: readonly Finding[],
  pack: ExamPack,
): AssessedControl {
  const fieldLabel = pack.fields.find(({ id }) => id === match.field)?.label ?? match.customLabel ?? control.label.text;
  return { control, match, fieldLabel, step, findings: findings.filter(({ field }) => field === match.field) };
}

/** The section that the active tab names, else the one of most fields. */
function sectionOf(
  reading: FormReading,
  matches: readonly FieldMatch[],
  pack: ExamPack,
): Pick<Assessment, 'section' | 'sectionLabel'> {
  const byTab = pack.sections.find(({ label }) => reading.activeTab !== '' && reading.activeTab.includes(label));
  const sizes = pack.sections.map((section) => {
    const ids = new Set(pack.fields.filter((field) => field.section === section.id).map(({ id }) => id));
    return { section, size: matches.filter(({ field }) => field !== null && ids.has(field)).length };
  });
  const largest = sizes.reduce((best, next) => (next.size > best.size ? next : best), sizes[0] ?? { section: null, size: 0 });
  const section = byTab ?? (largest.size > 0 ? largest.section : null);
  return { section: section?.id ?? null, sectionLabel: section?.label ?? '' };
}

function count(controls: readonly AssessedControl[]): Assessment['counts'] {
  const findings = controls.flatMap((control) => control.findings);
  const bySeverity = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return {
    seen: controls.length,
    recognised: controls.filter(({ match }) => match.field !== null || match.customLabel !== null).length,
    fillable: controls.filter(({ step }) => step.decision === 'write').length,
    errors: bySeverity('error'),
    warnings: bySeverity('warning'),
    notices: bySeverity('notice'),
  };
}
