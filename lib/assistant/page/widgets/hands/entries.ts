/** The entries of a list that is open, and which of them is the wanted one: by its whole text, never by a part of it. */
import { normaliseOption } from '../../../../text.ts';
import { contains, visibleText } from './dom.ts';
import { visibleIn } from './layers.ts';

export interface Entry {
  element: Element;
  text: string;
  disabled: boolean;
}

export type Pick = { entry: Entry } | 'none' | 'ambiguous' | 'disabled';

/** Marked as an item of a list. */
export const isItem = (element: Element): boolean =>
  element.matches('[role^="option"],[role^="menuitem"],[role="treeitem"],li,tr');

function isDisabled(element: Element, layer: Element): boolean {
  for (let at: Element | null = element; at && at !== layer; at = at.parentElement) {
    if (at.getAttribute('aria-disabled') === 'true' || at.hasAttribute('disabled')) return true;
    if ([...at.classList].some((name) => /(^|[-_])disabled$/.test(name))) return true;
  }
  return false;
}

function isInline(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display.startsWith('inline') === true && style.float === 'none';
}

/** The innermost boxes that hold a whole text: nothing inside them starts a box with text of its own. */
function textBoxes(visible: readonly Element[]): Element[] {
  const blocks = visible.filter((element) => element.textContent?.trim() && !isInline(element));
  const outer = new Set<Element>(blocks.map((block) => block.parentElement).filter((parent) => parent !== null));
  for (const parent of [...outer]) for (let at = parent.parentElement; at && !outer.has(at); at = at.parentElement) outer.add(at);
  const innermost = blocks.filter((block) => !outer.has(block));
  const loose = visible.filter(
    (element) => element.textContent?.trim() && element.parentElement && outer.has(element.parentElement),
  );
  return [...new Set([...innermost, ...loose.filter((element) => isInline(element))])];
}

/** The entries that can be seen in the layers, top to bottom. */
export function entriesIn(layers: readonly Element[]): Entry[] {
  return layers.flatMap((layer) => {
    const visible = visibleIn(layer);
    const marked = visible.filter((element) => isItem(element) && element.textContent?.trim());
    const items = marked.filter((item) => !marked.some((other) => other !== item && contains(item, other)));
    const loose = textBoxes(visible).filter((box) => !items.some((item) => contains(item, box) || contains(box, item)));
    return [...items, ...loose].map((element) => ({
      element,
      text: visibleText(element),
      disabled: isDisabled(element, layer),
    }));
  });
}

/** `某某医院(北京市,东城区)` without the place behind it. Only places: the bracket of `药学(士)` is part of the name. */
export const withoutPlace = (text: string): string => text.replace(/\s*\([^()]*(?:,[^()]*|[省市区县州盟旗])\)$/, '');

/**
 * The one entry with the wanted text. An entry that is written `名称(省,市,区)` also counts by its name, if it is the only
 * one of that name.
 */
export function pickEntry(entries: readonly Entry[], wanted: readonly string[]): Pick {
  const names = wanted.map(normaliseOption).filter(Boolean);
  const distinct = (found: Entry[]) =>
    found.filter((entry) => !found.some((other) => other !== entry && contains(other.element, entry.element)));
  for (const reading of [(text: string) => text, withoutPlace]) {
    const found = distinct(entries.filter((entry) => names.includes(reading(normaliseOption(entry.text)))));
    const open = found.filter((entry) => !entry.disabled);
    if (open.length > 1) return 'ambiguous';
    const [entry] = open;
    if (entry) return { entry };
    if (found.length > 0) return 'disabled';
  }
  return 'none';
}
