/** Names by where they stand: to the left on the same line, else close above, whatever the structure of the document. */
import type { LabelReading } from '../reading.ts';
import type { Box, Scan } from './scan.ts';
import { couldBeLabel, isHelp, isPlaceholder } from './words.ts';

interface Block {
  element: Element;
  text: string;
  box: Box;
}

/** The texts of a document outside of its controls, gathered when first asked for. */
export interface Landscape {
  blocks(document: Document): Block[];
  controls(document: Document): Box[];
}

export function createLandscape(roots: () => readonly HTMLElement[], scan: Scan): Landscape {
  const known = new Map<Document, Block[]>();
  const boxes = new Map<Document, Box[]>();
  const boxesIn = (document: Document): Box[] =>
    roots()
      .filter(({ ownerDocument }) => ownerDocument === document)
      .map((root) => scan.box(root));
  const gather = (document: Document): Block[] => {
    return leavesOutside(document.body, new Set(roots())).flatMap((element): Block[] => {
      const text = scan.isVisible(element) ? scan.text(element) : '';
      return couldBeLabel(text) && !isPlaceholder(text) ? [{ element, text, box: scan.box(element) }] : [];
    });
  };
  return {
    blocks(document) {
      const found = known.get(document) ?? gather(document);
      known.set(document, found);
      return found;
    },
    controls(document) {
      const found = boxes.get(document) ?? boxesIn(document);
      boxes.set(document, found);
      return found;
    },
  };
}

/** What has words of its own and is no part of a control. */
function leavesOutside(body: HTMLElement, controls: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    if (controls.has(element) || element.matches('option,script,style,button,a,textarea')) return;
    if ([...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()))
      found.push(element);
    for (const child of element.children) visit(child);
  };
  visit(body);
  return found;
}

const isOnLine = (a: Box, b: Box): boolean => {
  const middle = (a.top + a.bottom) / 2;
  return middle > b.top - 2 && middle < b.bottom + 2;
};

function toTheLeft(box: Box, blocks: readonly Block[], controls: readonly Box[]): Block | null {
  const onLine = blocks.filter(
    (block) => isOnLine(block.box, box) && block.box.right <= box.left + 4 && box.left - block.box.right < 260,
  );
  const nearest = onLine.sort((a, b) => b.box.right - a.box.right)[0];
  if (!nearest) return null;
  const between = controls.some(
    (other) => isOnLine(other, box) && other.left >= nearest.box.right - 4 && other.right <= box.left + 4,
  );
  return between ? null : nearest;
}

function above(box: Box, blocks: readonly Block[], controls: readonly Box[]): Block | null {
  const over = blocks.filter(
    ({ box: one }) => one.bottom <= box.top + 4 && box.top - one.bottom < 28 && one.left < box.right && one.right > box.left - 8,
  );
  const nearest = over.sort(
    (a, b) => b.box.bottom - a.box.bottom || Math.abs(a.box.left - box.left) - Math.abs(b.box.left - box.left),
  )[0];
  if (!nearest) return null;
  const between = controls.some(
    (other) =>
      other.top >= nearest.box.bottom - 4 && other.bottom <= box.top + 4 && other.left < box.right && other.right > box.left,
  );
  return between ? null : nearest;
}

/** At most one name. */
export function byPosition(
  root: HTMLElement,
  { scan, landscape }: { scan: Scan; landscape: Landscape },
): Array<LabelReading & { element: Element }> {
  const box = scan.box(root);
  const [blocks, controls] = [
    landscape.blocks(root.ownerDocument).filter(({ text }) => !isHelp(text)),
    landscape.controls(root.ownerDocument),
  ];
  const found = toTheLeft(box, blocks, controls) ?? above(box, blocks, controls);
  return found ? [{ text: found.text, source: 'geometry', element: found.element }] : [];
}
