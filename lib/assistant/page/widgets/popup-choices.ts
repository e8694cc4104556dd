/** Lists that take several answers: exactly the wanted entries are chosen, one after the other, while the layer stays open. */
import { normaliseOption } from '../../../text.ts';
import { bringIntoView, isSelect } from './hands/dom.ts';
import { pickEntry } from './hands/entries.ts';
import { press } from './hands/gestures.ts';
import { confirmIn, openPopup, type Popup } from './hands/popup.ts';
import type { WidgetFamily, WriteContext } from './hands/widget-family.ts';

type Wanted = Array<{ option: string; aliases: string[] }>;

const isOneOf = (text: string, wanted: Wanted): boolean =>
  wanted.some(({ option, aliases }) => [option, ...aliases].some((word) => normaliseOption(word) === normaliseOption(text)));

/** The entries to press: what is wanted and not chosen, and what is chosen and not wanted. */
function toFlip(wanted: Wanted, selected: readonly string[]): string[][] {
  const chosen = selected.map((option) => ({ option, aliases: [] }));
  const missing = wanted.filter(({ option, aliases }) => ![option, ...aliases].some((word) => isOneOf(word, chosen)));
  const extra = selected.filter((text) => !isOneOf(text, wanted));
  return [...missing.map(({ option, aliases }) => [option, ...aliases]), ...extra.map((text) => [text])];
}

async function flip(words: string[], popup: Popup, { pace, look }: WriteContext) {
  const pick = await pace.until(() => {
    const found = pickEntry(popup.entries(), words);
    return found === 'none' ? null : found;
  }, 600);
  if (pick === 'ambiguous') return 'ambiguous-option' as const;
  if (!pick || pick === 'disabled') return 'no-exact-option' as const;
  const before = look().selected.join('|');
  bringIntoView(pick.entry.element);
  if (!press(pick.entry.element, popup.own())) return 'not-visible' as const;
  // A list that shows its answers only once it is confirmed changes nothing yet.
  await pace.until(() => look().selected.join('|') !== before, 400);
  return null;
}

export const popupChoices: WidgetFamily = {
  id: 'popup-choices',
  evidence: ({ kind, input, root }, value) =>
    value.type === 'choices' && /select$/.test(kind) && !(isSelect(input) && root === input) ? 0.8 : 0,
  async write(control, value, context) {
    if (value.type !== 'choices') return 'unsupported';
    const popup = await openPopup(control, context.pace, (open) => open.entries().length > 0);
    try {
      if (!popup.isOpen()) return 'did-not-open';
      const chosenIn = popup.layers();
      for (const words of toFlip(value.options, context.look().selected)) {
        const problem = await flip(words, popup, context);
        if (problem) return problem;
      }
      if (!context.isHeld()) confirmIn(chosenIn);
      await context.pace.until(context.isHeld, 600);
      return 'done';
    } finally {
      await popup.close();
    }
  },
};
