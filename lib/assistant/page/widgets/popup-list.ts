/**
 * Lists that open from a control: select stand-ins, searchable and remote ones, and the suggestion lists of plain pages.
 * The layer is whatever newly appears; the entry is the one with exactly the wanted text.
 */
import { bringIntoView, contains, isSelect, isTypable, type Typable } from './hands/dom.ts';
import { type Entry, type Pick, pickEntry } from './hands/entries.ts';
import { announceChange, press, strike, typeInto } from './hands/gestures.ts';
import { visibleIn } from './hands/layers.ts';
import { confirmIn, openPopup, type Popup } from './hands/popup.ts';
import type { WidgetFamily, WriteContext } from './hands/widget-family.ts';

const found = (pick: Pick): Exclude<Pick, 'none'> | null => (pick === 'none' ? null : pick);

/**
 * Types the keyword and waits for the answer: a pause of the page's own, then its network. A search box of the layer's own
 * may want Enter; in the control itself Enter could send the page.
 */
async function search(
  box: Typable,
  keyword: string,
  popup: Popup,
  wanted: string[],
  root: Element,
  { pace }: WriteContext,
): Promise<Pick> {
  const before = new Set(popup.entries().map((entry) => entry.element));
  const isNew = (entry: Entry) => !before.has(entry.element);
  typeInto(box, keyword);
  let pick = await pace.untilQuiet(() => found(pickEntry(popup.entries(), wanted)), 1_200, 3_000);
  if (pick === null && !popup.entries().some(isNew) && !contains(root, box)) {
    announceChange(box);
    strike(box, 'Enter');
    pick = await pace.untilQuiet(() => found(pickEntry(popup.entries(), wanted)), 600, 1_500);
  }
  return pick ?? 'none';
}

/** Lists that only draw what is in view are turned page by page to the end. */
async function scrollThrough(popup: Popup, wanted: string[], { pace }: WriteContext): Promise<Pick> {
  const lists = popup
    .layers()
    .flatMap(visibleIn)
    .filter((box) => {
      if (box.scrollHeight <= box.clientHeight + 4 || box.clientHeight < 40) return false;
      return box.ownerDocument.defaultView?.getComputedStyle(box).overflowY !== 'visible';
    });
  for (const list of lists) {
    list.scrollTop = 0;
    for (let last = -1; list.isConnected && list.scrollTop !== last; ) {
      last = list.scrollTop;
      await pace.settle(200);
      const pick = pickEntry(popup.entries(), wanted);
      if (pick !== 'none') return pick;
      list.scrollTop += Math.max(40, list.clientHeight * 0.8);
    }
  }
  return 'none';
}

async function locate(popup: Popup, wanted: string[], keyword: string, root: Element, context: WriteContext): Promise<Pick> {
  const here = await context.pace.untilQuiet(() => found(pickEntry(popup.entries(), wanted)), 120, 600);
  if (here) return here;
  const box = popup.searchBox();
  if (box) {
    const stood = box.value;
    const pick = await search(box, keyword, popup, wanted, root, context);
    if (pick !== 'none') return pick;
    typeInto(box, stood);
    await context.pace.settle();
  }
  return scrollThrough(popup, wanted, context);
}

/** Chooses, then confirms where the layer asks for it with 确定 or 完成. */
async function take(entry: Entry, popup: Popup, { pace, isHeld }: WriteContext): Promise<boolean> {
  if (!entry.element.isConnected) return false;
  const chosenIn = popup.layers();
  bringIntoView(entry.element);
  if (!press(entry.element, popup.own())) return false;
  await pace.settle();
  if (isHeld()) return true;
  confirmIn(chosenIn);
  await pace.until(isHeld, 600);
  return true;
}

export const popupList: WidgetFamily = {
  id: 'popup-list',
  evidence({ kind, input, root }, value) {
    if (value.type !== 'choice' && value.type !== 'text' && !(value.type === 'path' && value.path.length === 1)) return 0;
    if (kind === 'select' || kind === 'searchable-select') return isSelect(input) && root === input ? 0 : 0.8;
    return kind === 'text' && value.type === 'choice' && isTypable(input) ? 0.4 : 0;
  },
  async write(control, value, context) {
    const option =
      value.type === 'choice' ? value.option : value.type === 'text' ? value.text : value.type === 'path' ? value.path[0] : null;
    if (!option) return 'unsupported';
    const wanted = value.type === 'choice' ? [option, ...value.aliases] : [option];
    const keyword = (value.type === 'choice' && value.keyword) || option;
    const isPlainBox = control.kind === 'text';
    if (isPlainBox && isTypable(control.input)) typeInto(control.input, keyword);
    const popup = await openPopup(control, context.pace, (open) => open.entries().length > 0);
    try {
      if (!popup.isOpen() && !popup.searchBox()) return 'did-not-open';
      const pick = await locate(popup, wanted, keyword, control.root, context);
      if (pick === 'ambiguous') return 'ambiguous-option';
      if (pick === 'none' || pick === 'disabled') return popup.entries().length === 0 ? 'did-not-open' : 'no-exact-option';
      return (await take(pick.entry, popup, context)) ? 'done' : 'not-visible';
    } finally {
      await popup.close();
    }
  },
};
