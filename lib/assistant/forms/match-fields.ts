/** Which field of the exam pack each control of a reading is, judged over the page as a whole. Pure. */
import type { ExamPack } from '../../exam/pack.ts';
import type { ControlReading, FormReading } from '../page/reading.ts';
import { assign } from './assign.ts';
import { addContextEvidence } from './context-evidence.ts';
import { type FieldScore, isNeverFilled, scoreControl } from './field-evidence.ts';
import { bareLabel, namesSomething } from './label-pieces.ts';
import { addOrderEvidence } from './order-evidence.ts';
import { type PreparedPack, preparePack } from './prepared-pack.ts';

export interface FieldMatch {
  controlId: string;
  /** Field id of the pack, or null: unknown. */
  field: string | null;
  /** The label of the profile's `custom` answers that this control is, where no pack field was found. */
  customLabel: string | null;
  /** 0…1. For an unknown control: of the best candidate that was not good enough. */
  confidence: number;
  /** Why, readable by a person: 'label "证件编号" ~ 证件号码', 'options 2/2 of sexes', 'heading 学位'. */
  evidence: string[];
  /** Present when `field` and `customLabel` are null. */
  unknownBecause?: 'no-label' | 'below-threshold' | 'ambiguous';
}

/** Below this a control stays unknown. */
const threshold = 0.62;
/** Two candidates closer than this cannot be told apart. */
const margin = 0.05;
/** From here on a field was named as such, and was not merely resembled. */
const named = 0.85;
/** Sharpens the weights, so that one sure match is never given up for two doubtful ones. */
const sharpness = 6;

/**
 * One field goes to at most one control. `customLabels` are the labels of the profile's own answers: an exact one wins over a
 * field that is merely resembled, and gives way to a field that is named.
 */
export function matchFields(reading: FormReading, pack: ExamPack, customLabels: readonly string[]): FieldMatch[] {
  const prepared = preparePack(pack);
  const alone = reading.controls.map((control) => scoreControl(control, prepared, reading.activeTab));
  const scores = addOrderEvidence(addContextEvidence(alone, reading, prepared), prepared);
  const customs = matchCustomLabels(reading.controls, customLabels);
  const weights = scores.map((row, index) =>
    row.map(({ score }) => (score < threshold || (score < named && customs[index]) ? 0 : score ** sharpness)),
  );
  const columns = assign(weights);
  return reading.controls.map((control, index) => {
    const page = { scores, columns, prepared };
    return conclude(control, index, page, customs[index] ?? null);
  });
}

interface Page {
  scores: FieldScore[][];
  columns: Array<number | null>;
  prepared: PreparedPack;
}

function conclude(control: ControlReading, index: number, page: Page, customLabel: string | null): FieldMatch {
  const row = page.scores[index] ?? [];
  const column = page.columns[index] ?? null;
  const chosen = column === null ? undefined : row[column];
  const best = Math.max(0, ...row.map(({ score }) => score));
  const fieldId = column === null ? undefined : page.prepared.fields[column]?.field.id;
  if (chosen && fieldId && column !== null && isSure(index, column, page))
    return {
      controlId: control.id,
      field: fieldId,
      customLabel: null,
      confidence: confidenceOf(chosen.score),
      evidence: chosen.evidence,
    };
  if (customLabel !== null)
    return { controlId: control.id, field: null, customLabel, confidence: 1, evidence: [`label = custom "${customLabel}"`] };
  const unknownBecause = best >= threshold ? 'ambiguous' : hasAnyLabel(control) ? 'below-threshold' : 'no-label';
  const evidence = row.find(({ score }) => score === best && best > 0)?.evidence ?? [];
  return { controlId: control.id, field: null, customLabel: null, confidence: confidenceOf(best), evidence, unknownBecause };
}

const confidenceOf = (score: number) => Math.round(Math.min(1, score) * 1000) / 1000;
const hasAnyLabel = (control: ControlReading) =>
  [control.label, ...control.otherLabels].some((label) => namesSomething(label.text));

/** Neither another field for this control, nor another control for this field, comes close. */
function isSure(index: number, column: number, { scores, columns }: Page): boolean {
  const score = scores[index]?.[column]?.score ?? 0;
  const isRivalled = (scores[index] ?? []).some((other, otherColumn) => {
    if (otherColumn === column || other.score < score - margin) return false;
    const holder = columns.indexOf(otherColumn);
    const isBetterElsewhere =
      holder >= 0 && holder !== index && (scores[holder]?.[otherColumn]?.score ?? 0) > other.score + margin;
    return !(isBetterElsewhere && score >= named);
  });
  const isContested = scores.some((row, otherIndex) => {
    const other = row[column]?.score ?? 0;
    if (otherIndex === index || other < threshold || other < score - margin) return false;
    const held = columns[otherIndex];
    return !(held !== null && held !== undefined && (row[held]?.score ?? 0) > other + margin);
  });
  return !isRivalled && !isContested;
}

/** The custom label that each control is called by, exactly; a label that two controls bear is neither's. */
function matchCustomLabels(controls: readonly ControlReading[], customLabels: readonly string[]): Array<string | null> {
  const wanted = new Map(customLabels.map((label) => [bareLabel(label), label]));
  const fillable = controls.filter((control) => !isNeverFilled(control));
  const bearer = new Map<string, ControlReading>();
  for (const [bare, label] of wanted) {
    const byLabel = fillable.filter((control) => bareLabel(control.label.text) === bare);
    const byOther = fillable.filter(({ otherLabels }) => otherLabels.some(({ text }) => bareLabel(text) === bare));
    const [only, another] = byLabel.length > 0 ? byLabel : byOther;
    if (bare !== '' && only && !another) bearer.set(label, only);
  }
  return controls.map((control) => customLabels.find((label) => bearer.get(label) === control) ?? null);
}
