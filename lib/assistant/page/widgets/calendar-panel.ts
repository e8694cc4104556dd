/** Dates and months by clicking through the calendar that the control opens, as a person does: arrows, panels, cells, wheels. */
import type { Control } from '../control.ts';
import type { FailReason, WriteValue } from '../writing.ts';
import { type Target, walkTo } from './hands/calendar-walk.ts';
import { confirmIn, openPopup } from './hands/popup.ts';
import type { WidgetFamily, WriteContext } from './hands/widget-family.ts';

function targetOf(control: Control, value: WriteValue): Target | null {
  if (value.type !== 'date' && value.type !== 'month') return null;
  const [year = 0, month = 0, day] = (value.type === 'date' ? value.date : value.month).split('-').map(Number);
  return { year, month, day: control.kind === 'month' ? null : (day ?? null) };
}

/** Opens the calendar, walks to the date and takes it. 'done' = something was taken; whether it was the right date is for the caller. */
async function clickThrough(control: Control, target: Target, context: WriteContext): Promise<'done' | FailReason> {
  const popup = await openPopup(control, context.pace, (open) => open.layers().length > 0);
  try {
    if (!popup.isOpen()) return 'did-not-open';
    const chosenIn = popup.layers();
    if (!(await walkTo(popup, target, context))) return 'not-shown';
    if (!(await context.pace.until(context.isHeld, 300))) {
      confirmIn(chosenIn);
      await context.pace.until(context.isHeld, 300);
    }
    return 'done';
  } finally {
    await popup.close();
  }
}

export const calendarPanel: WidgetFamily = {
  id: 'calendar-panel',
  evidence: (control, value) => (['date', 'month'].includes(control.kind) && targetOf(control, value) ? 0.5 : 0),
  async write(control, value, context) {
    const target = targetOf(control, value);
    if (!target) return 'unsupported';
    let shown = context.look().shown;
    for (;;) {
      const result = await clickThrough(control, target, context);
      const now = context.look().shown;
      // A calendar that took another date opens there the next time, and the way has become shorter.
      if (context.isHeld() || result !== 'done' || now === shown) return result;
      shown = now;
    }
  },
};
