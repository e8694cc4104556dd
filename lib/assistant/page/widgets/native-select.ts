/** The browser's own select, alone or behind a visible stand-in that listens to it. */
import type { Control } from '../control.ts';
import { isSelect } from './hands/dom.ts';
import { type Entry, pickEntry } from './hands/entries.ts';
import type { WidgetFamily } from './hands/widget-family.ts';

const optionsOf = (select: HTMLSelectElement): Entry[] =>
  [...select.options].map((element) => ({ element, text: element.text, disabled: element.disabled }));

export function choose(select: HTMLSelectElement, index: number): void {
  select.selectedIndex = index;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const selectOf = ({ input }: Control): HTMLSelectElement | null => (isSelect(input) && !input.multiple ? input : null);

export const nativeSelect: WidgetFamily = {
  id: 'native-select',
  evidence(control, value) {
    if (!selectOf(control) || (value.type !== 'choice' && value.type !== 'text')) return 0;
    // Behind a stand-in the visible widget is driven first: it also tells the page's own listeners.
    return control.root === control.input ? 1 : 0.5;
  },
  async write(control, value, { pace }) {
    const select = selectOf(control);
    if (!select || (value.type !== 'choice' && value.type !== 'text')) return 'unsupported';
    const wanted = value.type === 'choice' ? [value.option, ...value.aliases] : [value.text];
    // A linked select gets its options only after the one above it was answered.
    const found = await pace.until(
      () => {
        const pick = pickEntry(optionsOf(select), wanted);
        return pick === 'none' ? null : pick;
      },
      select.options.length > 3 ? 400 : 2_500,
    );
    if (found === 'ambiguous') return 'ambiguous-option';
    if (found === null || found === 'disabled') return 'no-exact-option';
    choose(select, [...select.options].indexOf(found.entry.element as HTMLOptionElement));
    await pace.settle();
    return 'done';
  },
};
