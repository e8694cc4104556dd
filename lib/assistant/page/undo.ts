/** What stood in a control before its first write, and the way back to it. Kept in memory only. */
import { parseShownDate, parseShownMonth } from '../../civil-date.ts';
import type { Control } from './control.ts';
import { clearControl } from './widgets/hands/clear.ts';
import { isSelect } from './widgets/hands/dom.ts';
import type { Shown } from './widgets/hands/holds.ts';
import type { Pace } from './widgets/hands/pace.ts';
import { choose } from './widgets/native-select.ts';
import type { WriteValue } from './writing.ts';

export interface Before extends Shown {
  /** Of a native select, whose empty first option may be any of several. */
  selectedIndex: number | null;
}

export const remember = ({ input }: Control, { shown, selected }: Shown): Before => ({
  shown,
  selected: [...selected],
  selectedIndex: isSelect(input) ? input.selectedIndex : null,
});

export const isBack = (before: Before, now: Shown): boolean =>
  before.shown === now.shown && JSON.stringify(before.selected) === JSON.stringify(now.selected);

const choice = (option: string): WriteValue => ({ type: 'choice', option, aliases: [] });

/** The value that brings back what was shown; null where that is emptiness. */
function valueBehind({ kind }: Control, { shown, selected }: Before): WriteValue | null {
  if (kind === 'checkbox-group') return { type: 'choices', options: selected.map((option) => ({ option, aliases: [] })) };
  if (kind === 'checkbox') return { type: 'flag', checked: selected.length > 0 };
  if (shown === '') return null;
  const date = kind === 'date' ? parseShownDate(shown) : null;
  const month = kind === 'month' ? parseShownMonth(shown) : null;
  if (date) return { type: 'date', date };
  if (month) return { type: 'month', month };
  if (kind === 'cascader') return { type: 'path', path: shown.split(/\s*\/\s*/) };
  return kind === 'text' || kind === 'textarea' || kind === 'number' || kind === 'date' || kind === 'month'
    ? { type: 'text', text: shown }
    : choice(selected[0] ?? shown);
}

/** Brings the control back by the same means as it was written. `write` tries the families for a value. */
export async function putBack(
  control: Control,
  before: Before,
  look: () => Shown,
  pace: Pace,
  write: (value: WriteValue) => Promise<unknown>,
): Promise<boolean> {
  if (isBack(before, look())) return true;
  const value = valueBehind(control, before);
  if (value) await write(value);
  else await clearControl(control, () => isBack(before, look()), pace);
  const { input } = control;
  if (!isBack(before, look()) && isSelect(input) && before.selectedIndex !== null) {
    choose(input, before.selectedIndex);
    await pace.settle();
  }
  return isBack(before, look());
}
