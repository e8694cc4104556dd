/** Writes one value into one control: checks that it may, tries the families that fit, and believes only what is shown. */
import type { Control } from './control.ts';
import type { ControlReading } from './reading.ts';
import { type Before, isBack, putBack, remember } from './undo.ts';
import { hitTest } from './widgets/hands/dom.ts';
import { isConsent } from './widgets/hands/harm-wall.ts';
import { holds, type Shown } from './widgets/hands/holds.ts';
import { createPace, OutOfTime, type Pace } from './widgets/hands/pace.ts';
import { widgetFamilies } from './widgets/index.ts';
import type { FailReason, SkipReason, WriteOutcome, WriteRequest, WriteValue } from './writing.ts';

const writeLimitMs = 8_000;
const restoreLimitMs = 4_000;
const final = new Set<string>(['no-exact-option', 'ambiguous-option', 'too-long', 'timed-out', 'control-gone']);
const skips = new Set<string>(['no-exact-option', 'ambiguous-option', 'readonly', 'disabled']);

type Reason = FailReason | SkipReason;

/** Why this control is left alone, before anything is touched. */
function refusal(control: Control, reading: ControlReading, { signature, value, overwrite }: WriteRequest): WriteOutcome | null {
  const { shown } = reading;
  const skip = (reason: SkipReason): WriteOutcome => ({ outcome: 'skipped', reason, shown });
  if (reading.signature !== signature) return { outcome: 'failed', reason: 'control-changed', shown };
  if (control.kind === 'file') return skip('file');
  const words = [
    control.label,
    reading.label.text,
    ...(control.kind === 'checkbox' ? control.members.map(({ text }) => text) : []),
  ];
  if (words.some(isConsent)) return skip('consent');
  if (reading.disabled) return skip('disabled');
  if (reading.readonly) return skip('readonly');
  if (holds(value, reading)) return { outcome: 'kept', shown };
  const isEmpty = shown === '' && reading.selected.length === 0;
  if (!overwrite && !isEmpty && !reading.isDefault) return skip('differs');
  if (value.type === 'text' && reading.maxLength !== null && value.text.length > reading.maxLength) {
    return { outcome: 'failed', reason: 'too-long', shown };
  }
  return null;
}

/** The families that fit, best first, until one of them brings the value in. */
async function tryFamilies(
  control: Control,
  value: WriteValue,
  look: () => Shown,
  pace: Pace,
  hint: string,
  before: Before | null,
) {
  const isHeld = () => holds(value, look());
  const fitting = widgetFamilies
    .map((family) => ({ family, evidence: family.evidence(control, value) }))
    .filter(({ evidence }) => evidence > 0)
    .sort((a, b) => b.evidence - a.evidence);
  let reason: Reason = 'unsupported';
  for (const { family } of fitting) {
    const result = await family.write(control, value, { pace, look, isHeld, hint });
    if (!isHeld()) await pace.settle();
    if (!control.root.isConnected) return 'control-gone';
    if (isHeld()) return null;
    reason = result === 'done' ? 'not-shown' : result;
    if (final.has(reason)) return reason;
    if (before && !isBack(before, look()))
      await putBack(control, before, look, pace, (old) => tryFamilies(control, old, look, pace, hint, null));
  }
  return reason;
}

/** Puts back what stood there, within a time of its own. */
export async function restore(control: Control, before: Before, look: () => Shown): Promise<boolean> {
  const pace = createPace(control.root.ownerDocument, restoreLimitMs);
  try {
    return await putBack(control, before, look, pace, (value) => tryFamilies(control, value, look, pace, '', null));
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return isBack(before, look());
  }
}

/** Where everything around the control is scrolled to, and the way back. */
function keepScroll(root: Element): () => void {
  const view = root.ownerDocument.defaultView;
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  const places: Array<[Element, number, number]> = [];
  for (let at = root.parentElement; at; at = at.parentElement) places.push([at, at.scrollTop, at.scrollLeft]);
  return () => {
    for (const [element, top, left] of places)
      if (element.scrollTop !== top || element.scrollLeft !== left) element.scrollTo({ top, left, behavior: 'instant' });
    view?.scrollTo({ left: x, top: y, behavior: 'instant' });
  };
}

/**
 * Writes and verifies. `look` reads what the control shows at the moment; `reading` is how it was found just now. Never throws
 * for what a page does: every ending is an outcome.
 */
export async function writeControl(
  control: Control,
  reading: ControlReading,
  request: WriteRequest,
  look: () => Shown,
  onTouch: (before: Before) => void,
): Promise<WriteOutcome> {
  if (!control.root.isConnected) return { outcome: 'failed', reason: 'control-gone', shown: '' };
  const refused = refusal(control, reading, request);
  if (refused) return refused;
  const backToScroll = keepScroll(control.root);
  try {
    const pace = createPace(control.root.ownerDocument, writeLimitMs);
    const targets = control.members.length > 0 ? [control.members[0]?.element ?? control.root, control.root] : [control.root];
    if (!(await pace.until(() => targets.some(hitTest), 600)))
      return { outcome: 'failed', reason: 'not-visible', shown: reading.shown };
    const before = remember(control, look());
    onTouch(before);
    let reason: Reason | null;
    try {
      reason = await tryFamilies(control, request.value, look, pace, reading.hint, before);
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
      reason = holds(request.value, look()) ? null : 'timed-out';
    }
    if (reason === null) return { outcome: 'written', shown: look().shown };
    const isAsBefore = !control.root.isConnected || (await restore(control, before, look));
    const { shown } = look();
    // Skipped means untouched: what could not be put back is a failure, whatever its cause.
    return skips.has(reason) && isAsBefore
      ? { outcome: 'skipped', reason: reason as SkipReason, shown }
      : { outcome: 'failed', reason: skips.has(reason) ? 'not-shown' : (reason as FailReason), shown };
  } finally {
    backToScroll();
  }
}
