/** Opening what belongs to a control, reading the lists in it, and closing it again. */
import type { Control } from '../../control.ts';
import { contains, hitTest, isEditable, type Typable } from './dom.ts';
import { type Entry, entriesIn, isItem } from './entries.ts';
import { focusOn, leave, press, pressOutside, strike } from './gestures.ts';
import { isCancelButton, isConfirmButton } from './harm-wall.ts';
import { newLayers, ownedLayers, visibleIn, visibleNow } from './layers.ts';
import type { Pace } from './pace.ts';

export interface Popup {
  /** Something is open outside of the control, or a list inside of it. */
  isOpen(): boolean;
  /** The layers that are open now; those the control names as its own where it names any. */
  layers(): Element[];
  entries(): Entry[];
  /** The boxes inside which clicks belong to the control. */
  own(): Element[];
  /** A box to search in: the layer's own, or the control's. */
  searchBox(): Typable | null;
  close(): Promise<void>;
}

function popupOf(control: Control, before: ReadonlySet<Element>, pace: Pace): Popup {
  const doc = control.root.ownerDocument;
  const layers = () => {
    const fresh = newLayers(doc, before);
    const owned = ownedLayers(control.root, fresh);
    return owned.length > 0 ? owned : fresh;
  };
  // Inside of the control one new text is what it shows now, several are a list.
  const isList = (layer: Element) =>
    entriesIn([layer]).filter(({ element }, _, all) => all.length > 1 || isItem(element)).length > 0;
  const isOpen = () => layers().some((layer) => !contains(control.root, layer) || isList(layer));
  return {
    isOpen,
    layers,
    entries: () => entriesIn(layers()),
    own: () => [control.root, ...layers()],
    searchBox: () =>
      layers().flatMap(visibleIn).find(isEditable) ??
      (isEditable(control.input) ? control.input : ([...control.root.querySelectorAll('input')].find(isEditable) ?? null)),
    // The gentlest way first: Escape may close a dialog around the form as well.
    async close() {
      const isShut = (ms: number) => pace.until(() => !isOpen(), ms);
      const active = doc.activeElement as HTMLElement | null;
      if (active && active !== doc.body) leave(active);
      if (await isShut(250)) return;
      pressOutside(doc);
      if (await isShut(350)) return;
      const height = (doc.defaultView?.innerHeight ?? 0) - 20;
      const curtain = layers()
        .flatMap(visibleIn)
        .find((layer) => !layer.textContent?.trim() && layer.clientHeight >= height);
      if (curtain) press(curtain, [curtain]);
      if (await isShut(350)) return;
      const cancel = layers()
        .filter((layer) => entriesIn([layer]).length >= 3)
        .flatMap(visibleIn)
        .find(isCancelButton);
      if (cancel) press(cancel, layers());
      if (await isShut(cancel ? 350 : 0)) return;
      for (const target of [active, ...layers()]) if (target?.isConnected) strike(target, 'Escape');
      await isShut(350);
    },
  };
}

/** The ways to open a control, likeliest first; each is true when there was something to press. */
function openers(control: Control): Array<() => boolean> {
  const { root, input } = control;
  const inner = input ?? root.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  return [
    () => {
      const hit = hitTest(root);
      return hit !== null && press(contains(root, hit) ? hit : root, [root]);
    },
    () => press(root, [root]),
    () => root.firstElementChild !== null && press(root.firstElementChild, [root]),
    () => {
      if (!inner) return false;
      focusOn(inner);
      if (!press(inner, [root])) return false;
      strike(inner, 'ArrowDown');
      return true;
    },
  ];
}

/** What comes up from now on belongs to the control. Opens nothing. */
export const watchPopup = (control: Control, pace: Pace): Popup => popupOf(control, visibleNow(control.root.ownerDocument), pace);

/** Opens the control's layer by the first way that makes it ready; the caller looks whether any did, and closes it. */
export async function openPopup(control: Control, pace: Pace, isReady: (popup: Popup) => boolean): Promise<Popup> {
  const popup = watchPopup(control, pace);
  for (const open of openers(control)) {
    if (!open()) continue;
    if (await pace.untilQuiet(() => isReady(popup), 250, 600)) break;
    if (popup.isOpen()) break;
  }
  await pace.settle(200);
  return popup;
}

/**
 * Presses 确定, 确认 or 完成 in one of the layers in which the choice was made. A layer that came up afterwards may ask something
 * else, and is left to the candidate.
 */
export function confirmIn(layers: readonly Element[]): boolean {
  return layers.some((layer) => {
    const button = layer.isConnected ? visibleIn(layer).reverse().find(isConfirmButton) : undefined;
    return button !== undefined && press(button, [layer], layer);
  });
}
