/** The box that a person points at: the input with its arrow, its counter and its shown value, and nothing of its surroundings. */

import type { Draft } from './draft.ts';
import { hasIcon } from './drawn.ts';
import { ancestorsOf, type Box, type Scan } from './scan.ts';
import { isPlaceholder, isSign } from './words.ts';

/** How many controls-to-be are inside each element. */
export type Counts = Map<Element, number>;

export function countDrafts(drafts: readonly Draft[]): Counts {
  const counts: Counts = new Map();
  for (const { core, input, members } of drafts) {
    const inside = new Set<Element>();
    for (const part of [core, ...(input ? [input] : []), ...members.map(({ element }) => element)]) {
      inside.add(part);
      for (const outer of ancestorsOf(part, 60)) {
        if (inside.has(outer)) break;
        inside.add(outer);
      }
    }
    for (const element of inside) counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  return counts;
}

const overlaps = (a: Box, b: Box): boolean => {
  const middle = (b.top + b.bottom) / 2;
  return b.left < a.right - 1 && b.right > a.left + 1 && middle > a.top - 2 && middle < a.bottom + 2;
};

interface Owner {
  /** The browser's own box, which shows its value by itself. */
  isPlain: boolean;
  /** Ids of what the page says is its name. */
  names: string[];
}

/** Only signs, or what is written over the box itself: the shown value of a drawn list, but not a name that floats in a box. */
function belongs(sibling: Element, box: Box, { isPlain, names }: Owner, scan: Scan): boolean {
  if (!scan.isVisible(sibling)) return true;
  const text = scan.text(sibling);
  if (text === '' || isSign(text) || isPlaceholder(text)) return true;
  if (names.includes(sibling.id)) return false;
  return !isPlain && !sibling.matches('label') && !sibling.querySelector('label') && overlaps(box, scan.box(sibling));
}

/** The browser's own box shows its value by itself: whatever is written over it is something else. With an arrow it is none. */
const showsItself = ({ core, input }: Draft, scan: Scan): boolean =>
  core === input &&
  !input.matches('[role="combobox"],[aria-haspopup],[aria-autocomplete],[readonly]') &&
  !ancestorsOf(core, 3).some((outer) => scan.box(outer).height <= scan.box(core).height * 1.6 + 8 && hasIcon(outer));

/** Words beside the box, and not in it. */
function hasLooseText(element: Element, box: Box, { isPlain }: Owner): boolean {
  const texts = [...element.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && !isSign(node.textContent?.trim() ?? ''),
  );
  if (isPlain || texts.length === 0) return texts.length > 0;
  const range = element.ownerDocument.createRange();
  return texts.some((node) => {
    range.selectNodeContents(node);
    return !overlaps(box, range.getBoundingClientRect());
  });
}

/** The outermost element that still is this one control. */
export function widgetBox(draft: Draft, counts: Counts, scan: Scan): HTMLElement {
  const { core, members } = draft;
  if (members.length > 1) return core;
  const stated = [core, draft.input].map((one) => one?.getAttribute('aria-labelledby') ?? '');
  const owner: Owner = { isPlain: showsItself(draft, scan), names: stated.join(' ').split(/\s+/).filter(Boolean) };
  let root = core;
  for (const outer of ancestorsOf(core, 6)) {
    if ((counts.get(outer) ?? 0) > 1 || outer.matches('td,th,dd,li,form,fieldset,body,label')) break;
    const [inner, box] = [scan.box(root), scan.box(outer)];
    if (box.height > Math.max(inner.height * 1.6 + 8, 44) || box.left < inner.left - 44 || box.right > inner.right + 80) break;
    if (
      hasLooseText(outer, inner, owner) ||
      ![...outer.children].every((child) => child === root || child.contains(root) || belongs(child, inner, owner, scan))
    )
      break;
    root = outer as HTMLElement;
  }
  return root;
}
