/** Cascaders: a path is chosen level by level, each in the list that the level before it brought up. */
import { bringIntoView, contains } from './hands/dom.ts';
import { type Entry, type Pick, pickEntry } from './hands/entries.ts';
import { hover, press } from './hands/gestures.ts';
import { confirmIn, openPopup, type Popup } from './hands/popup.ts';
import type { WidgetFamily, WriteContext } from './hands/widget-family.ts';

/** Where the next level is: to the right of this one, or in its place with new entries. */
function nextLevel(popup: Popup, from: Entry | null, known: ReadonlySet<string>): Entry[] {
  const entries = popup.entries();
  if (!from) return entries;
  const { right } = from.element.getBoundingClientRect();
  const beside = entries.filter((entry) => from.element.isConnected && entry.element.getBoundingClientRect().left >= right - 24);
  return beside.length > 0 ? beside : entries.filter((entry) => !known.has(entry.text) && !contains(entry.element, from.element));
}

async function descend(popup: Popup, path: readonly string[], { pace, isHeld }: WriteContext) {
  let from: Entry | null = null;
  let known = new Set<string>();
  for (const [level, word] of path.entries()) {
    const look = () => {
      const pick = pickEntry(nextLevel(popup, from, known), [word]);
      return pick === 'none' ? null : pick;
    };
    let pick: Exclude<Pick, 'none'> | null = await pace.until(look, from ? 700 : 300);
    if (!pick && from) {
      hover(from.element);
      pick = await pace.until(look, 1_500);
    }
    if (pick === 'ambiguous') return 'ambiguous-option' as const;
    if (!pick || pick === 'disabled') return 'no-exact-option' as const;
    known = new Set(popup.entries().map((entry) => entry.text));
    bringIntoView(pick.entry.element);
    if (!press(pick.entry.element, popup.own())) return 'not-visible' as const;
    from = pick.entry;
    await pace.settle();
    if (level === path.length - 1) await pace.until(isHeld, 300);
  }
  return 'done' as const;
}

export const cascade: WidgetFamily = {
  id: 'cascade',
  evidence: ({ kind }, value) =>
    kind !== 'file' && value.type === 'path' && value.path.length > 0 ? (kind === 'cascader' ? 1 : 0.5) : 0,
  async write(control, value, context) {
    if (value.type !== 'path') return 'unsupported';
    const popup = await openPopup(control, context.pace, (open) => open.entries().length > 0);
    try {
      if (!popup.isOpen()) return 'did-not-open';
      const chosenIn = popup.layers();
      const result = await descend(popup, value.path, context);
      if (result === 'done' && !context.isHeld() && confirmIn(chosenIn)) await context.pace.until(context.isHeld, 600);
      return result;
    } finally {
      await popup.close();
    }
  },
};
