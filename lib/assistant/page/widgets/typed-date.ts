/**
 * Dates and months that are typed: into the control, then into the box of its open calendar, with Enter where the calendar
 * understood. Every rung is judged by what is shown, because a blind Enter makes several calendars choose today.
 */
import type { Control } from '../control.ts';
import type { WriteValue } from '../writing.ts';
import { readCalendar } from './hands/calendar.ts';
import { hitTest, isEditable, isInput, type Typable } from './hands/dom.ts';
import { announceChange, focusOn, leave, press, strike, typeInto } from './hands/gestures.ts';
import { openPopup, type Popup, watchPopup } from './hands/popup.ts';
import type { WidgetFamily, WriteContext } from './hands/widget-family.ts';

const isoOf = ({ kind }: Control, value: WriteValue): string | null =>
  value.type === 'date' ? (kind === 'month' ? value.date.slice(0, 7) : value.date) : value.type === 'month' ? value.month : null;

/** The date in the page's own form where a placeholder or the value that stands there shows it, then as ISO. */
function spellings(iso: string, models: readonly string[]): string[] {
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

/** The calendar that is open has turned to what was typed: it understood, and Enter will not choose today. */
function isUnderstood(popup: Popup, iso: string): boolean {
  const { year, month, days } = readCalendar(popup.layers());
  return year === Number(iso.slice(0, 4)) && (days.length === 0 || month === null || month === Number(iso.slice(5, 7)));
}

/**
 * Clicks and types into the control, or into the box of its open calendar. What came up is closed before judging: behind an open
 * calendar a box may show what was never taken.
 */
async function tryTyping(
  control: Control,
  input: Typable,
  text: string,
  iso: string,
  opens: boolean,
  { pace, isHeld }: WriteContext,
) {
  const popup = opens ? await openPopup(control, pace, (open) => open.isOpen()) : watchPopup(control, pace);
  if (!opens) {
    press(hitTest(input) ?? input, [control.root]);
    focusOn(input);
    await pace.settle();
  }
  const box = (opens && popup.searchBox()) || input;
  typeInto(box, text);
  announceChange(box);
  await pace.settle();
  if (popup.isOpen() && box.value === text && isUnderstood(popup, iso)) {
    strike(box, 'Enter');
    await pace.settle();
  }
  leave(box);
  await pace.settle();
  if (popup.isOpen()) await popup.close();
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
      for (const opens of isNative ? [false] : [false, true]) {
        if (await tryTyping(control, input, text, iso, opens, context)) return 'done';
        await putBack(input, stood, context);
      }
    }
    return 'not-shown';
  },
};
