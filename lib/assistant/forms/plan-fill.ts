/** What is to be done with each control: the list of writes, and why the others are left alone. Pure. */
import type { ExamPack } from '../../exam/pack.ts';
import type { ControlReading, FormReading } from '../page/reading.ts';
import type { SkipReason, WriteValue } from '../page/writing.ts';
import { answersOf } from '../profile/answers.ts';
import type { CustomAnswer, Profile } from '../profile/profile.ts';
import type { Answers, Finding } from '../rules/finding.ts';
import { chooseValue } from './choose-value.ts';
import { bareLabel } from './label-pieces.ts';
import type { FieldMatch } from './match-fields.ts';
import { isEmpty, showsValue } from './shows-value.ts';

export type PlannedStep =
  | { controlId: string; decision: 'write'; value: WriteValue; wanted: string; overwrite: boolean }
  /** What is shown is already the profile's answer. */
  | { controlId: string; decision: 'keep'; wanted: string }
  | { controlId: string; decision: 'skip'; reason: SkipReason; wanted: string };

/**
 * One step for each control, in the order of the page. `overwrite` holds the ids of the controls whose own value the candidate
 * agreed to replace; findings are those about the values that would be written.
 */
export function planFill(
  reading: FormReading,
  matches: readonly FieldMatch[],
  profile: Profile,
  pack: ExamPack,
  findings: readonly Finding[],
  overwrite: ReadonlySet<string>,
): PlannedStep[] {
  const answers = answersOf(profile);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const matchOf = new Map(matches.map((match) => [match.controlId, match]));
  return reading.controls.map((control) => {
    const match = matchOf.get(control.id);
    const skip = (reason: SkipReason, wanted = ''): PlannedStep => ({ controlId: control.id, decision: 'skip', reason, wanted });
    const barred = whyBarred(control, match);
    const answer = match && answerFor(control, match, answers, profile);
    const wanted = answer === undefined ? '' : wordsOf(answer);
    if (barred) return skip(barred, wanted);
    if (answer === undefined) return skip('no-value');

    const field = pack.fields.find(({ id }) => id === match?.field);
    const isWrong = errors.some((finding) => finding.field === match?.field && !isPagesAffair(finding, control));
    const chosen = chooseValue(control, { answer, field, answers, pack });
    if ('skip' in chosen) return skip(isWrong ? 'rule-error' : chosen.skip, wanted);
    if (showsValue(control, chosen.value)) return { controlId: control.id, decision: 'keep', wanted };
    const isReplaceable = isEmpty(control) || (control.isDefault && !control.touched) || overwrite.has(control.id);
    if (!isReplaceable) return skip('differs', wanted);
    if (isWrong) return skip('rule-error', wanted);
    return { controlId: control.id, decision: 'write', value: chosen.value, wanted, overwrite: overwrite.has(control.id) };
  });
}

/** Whether an option exists is for the page's own list to say, exactly; our code list may be of another year. */
const isPagesAffair = (finding: Finding, { kind }: ControlReading): boolean =>
  finding.kind === 'option' && !['text', 'textarea', 'number'].includes(kind);

/** Only the candidate's own hand agrees, promises or confirms. */
const consent = /同意|承诺|声明|已阅读|知悉/;
const consentOfTick = /同意|承诺|声明|已阅读|知悉|确认/;

function isConsent(control: ControlReading): boolean {
  if (!['checkbox', 'checkbox-group', 'radio-group'].includes(control.kind)) return false;
  const words = control.kind === 'radio-group' ? consent : consentOfTick;
  const options = control.options ?? [];
  const labels = [control.label, ...control.otherLabels].map(({ text }) => text);
  return labels.some((text) => words.test(text)) || (options.length <= 2 && options.some(({ text }) => words.test(text)));
}

/** Why a control is left alone whatever the profile holds; null where it is not. */
function whyBarred(control: ControlReading, match: FieldMatch | undefined): SkipReason | null {
  if (control.kind === 'file') return 'file';
  if (isConsent(control)) return 'consent';
  if (!match || (match.field === null && match.customLabel === null))
    return match?.unknownBecause === 'ambiguous' ? 'ambiguous-field' : 'unknown-field';
  if (control.disabled) return 'disabled';
  return control.readonly ? 'readonly' : null;
}

type Answer = CustomAnswer | readonly string[];

/** The field's answer; where the profile has none, its own answer for a label that the control bears word for word. */
function answerFor(control: ControlReading, match: FieldMatch, answers: Answers, profile: Profile): Answer | undefined {
  const answer = match.field === null ? undefined : answers[match.field];
  if (answer !== undefined) return answer;
  const label = bareLabel(match.customLabel ?? control.label.text);
  return Object.entries(profile.custom ?? {}).find(([custom]) => label !== '' && bareLabel(custom) === label)?.[1];
}

function wordsOf(answer: Answer): string {
  if (typeof answer === 'object') return answer.join('、');
  if (typeof answer === 'boolean') return answer ? '是' : '否';
  return answer === 'indefinite' ? '长期' : String(answer);
}
