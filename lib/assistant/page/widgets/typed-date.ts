/**
 * Dates and months that are typed: into the control, then with its calendar open and Enter, then into the calendar's own box.
 * Every rung is judged by what is shown, because Enter alone makes several calendars choose today.
 */
import type { Control } from '../control.ts';
import type { WriteValue } from '../writing.ts';
import { isEditable, isInput, type Typable } from './hands/dom.ts';
import { announceChange, focusOn, leave, strike, typeInto } from './hands/gestures.ts';
import { openPopup, watchPopup } from './hands/popup.ts';
import type { WidgetFamily, WriteContext } from './hands/widget-family.ts';

const isoOf = ({ kind }: Control, value: WriteValue): string | null =>
  value.type === 'date'
    ? kind === 'month'
      ? value.date.slice(0, 7)
      : value.date
    : value.type === 'month' && kind === 'month'
      ? value.month
      : null;

/** The date in the page's own form where a placeholder or the value that stands there shows it, then as ISO. */
export function spellings(iso: string, models: readonly string[]): string[] {
  const [year = '', month = '', day] = iso.split('-');
  const pattern = day
    ? /(?:y{4}|\d{4})(\D)(?:m{1,2}|\d{1,2})(\D)(?:d{1,2}|\d{1,2})(日?)/i
    : /(?:y{4}|\d{4})(\D)(?:m{1,2}|\d{1,2})(月?)/i;
  const own = models.flatMap((model) => {
    const found = model.match(pattern);
    if (!found) return [];
    return [day ? `${year}${found[1]}${month}${found[2]}${day}${found[3]}` : `${year}${found[1]}${month}${found[2]}`];
  });
  return [...new Set([...own, iso])];
}

async function putBack(box: Typable, text: string, { pace }: WriteContext): Promise<void> {
  if (box.value === text) return;
  typeInto(box, text);
  announceChange(box);
  leave(box);
  await pace.settle();
}

/** Typed where it is shown. What comes up meanwhile is closed before judging: behind an open calendar a box may show what was never taken. */
async function typeAndLeave(control: Control, input: Typable, text: string, { pace, isHeld }: WriteContext): Promise<boolean> {
  const popup = watchPopup(control, pace);
  focusOn(input);
  await pace.settle();
  typeInto(input, text);
  announceChange(input);
  await pace.settle();
  leave(input);
  await pace.settle();
  if (popup.isOpen()) await popup.close();
  return isHeld();
}

async function withPopup(control: Control, text: string, context: WriteContext): Promise<boolean> {
  const { pace, isHeld } = context;
  const popup = await openPopup(control, pace, (open) => open.layers().length > 0);
  try {
    const box = popup.searchBox();
    if (!box) return false;
    typeInto(box, text);
    announceChange(box);
    await pace.settle();
    if (box.value !== text) return false;
    strike(box, 'Enter');
    await pace.until(isHeld, 300);
  } finally {
    await popup.close();
  }
  await pace.settle();
  return isHeld();
}

export const typedDate: WidgetFamily = {
  id: 'typed-date',
  evidence: (control, value) =>
    ['date', 'month'].includes(control.kind) && isEditable(control.input) && isoOf(control, value) ? 0.8 : 0,
  async write(control, value, context) {
    const { input } = control;
    const iso = isoOf(control, value);
    if (!isEditable(input) || !iso) return 'unsupported';
    const stood = input.value;
    const isNative = isInput(input) && ['date', 'month'].includes(input.type);
    for (const text of isNative ? [iso] : spellings(iso, [input.placeholder, stood, context.hint])) {
      if (await typeAndLeave(control, input, text, context)) return 'done';
      await putBack(input, stood, context);
      if (!isNative && (await withPopup(control, text, context))) return 'done';
      await putBack(input, stood, context);
    }
    return 'not-shown';
  },
};
