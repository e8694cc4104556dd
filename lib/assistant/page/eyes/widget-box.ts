/** The box that a person points at: the input with its arrow, its counter and its shown value, and nothing of its surroundings. */

import type { Draft } from './draft.ts';
import { ancestorsOf, type Box, type Scan } from './scan.ts';
import { isSign } from './words.ts';

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

/** Only signs, or what is written over the box itself (the shown value of a drawn list). */
function belongs(sibling: Element, box: Box, scan: Scan): boolean {
  if (!scan.isVisible(sibling)) return true;
  const text = scan.text(sibling);
  return text === '' || isSign(text) || overlaps(box, scan.box(sibling));
}

const hasLooseText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && !isSign(node.textContent?.trim() ?? ''));

/** The outermost element that still is this one control. */
export function widgetBox({ core, members }: Draft, counts: Counts, scan: Scan): HTMLElement {
  if (members.length > 1) return core;
  let root = core;
  for (const outer of ancestorsOf(core, 6)) {
    if ((counts.get(outer) ?? 0) > 1 || outer.matches('td,th,dd,li,form,fieldset,body,label')) break;
    const [inner, box] = [scan.box(root), scan.box(outer)];
    if (box.height > Math.max(inner.height * 1.6 + 8, 44) || box.left < inner.left - 44 || box.right > inner.right + 80) break;
    if (
      hasLooseText(outer) ||
      ![...outer.children].every((child) => child === root || child.contains(root) || belongs(child, inner, scan))
    )
      break;
    root = outer as HTMLElement;
  }
  return root;
}
