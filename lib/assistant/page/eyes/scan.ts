/** One look at the page: boxes, visibility and texts are asked of the browser once, and remembered until the look is over. */
import { normaliseBlanks } from '../../../text.ts';
import { parentOf } from '../widgets/hands/dom.ts';

/** The part of a rectangle that judging needs. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'>;

export interface Scan {
  box(element: Element): Box;
  /** A person could see it: displayed, opaque, with a size, inside the document. */
  isVisible(element: Element): boolean;
  style(element: Element): CSSStyleDeclaration;
  /** What is written on it, hidden parts left out, blanks collapsed. */
  text(element: Element): string;
  /** Nothing of it is drawn, though it has a box: clipped away by itself or by what is around it. */
  isCut(element: Element): boolean;
}

/** `clip: rect(0 0 0 0)` and its like: right at most 1 px from left, or bottom from top. */
const noClip = /^rect\((0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?\)$/;

function remembered<T>(find: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined || known.has(element)) return before as T;
    const found = find(element);
    known.set(element, found);
    return found;
  };
}

export function createScan(): Scan {
  const box = remembered((element): Box => element.getBoundingClientRect());
  const style = remembered((element) => (element.ownerDocument.defaultView ?? window).getComputedStyle(element));
  const isVisible = remembered((element) => {
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
    const { width, height, right, bottom } = box(element);
    const view = element.ownerDocument.defaultView;
    return width > 1 && height > 1 && right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
  });
  const text = remembered((element) => {
    if (!element.textContent?.trim() || !element.checkVisibility({ checkVisibilityCSS: true })) return '';
    const written =
      element.childElementCount > 0 && 'innerText' in element ? (element as HTMLElement).innerText : element.textContent;
    return normaliseBlanks(written ?? '');
  });
  const cuts = (element: Element): boolean => {
    const { clipPath, clip, position, overflowX, overflowY } = style(element);
    const { width, height } = box(element);
    const isThin = (width <= 1 && overflowX !== 'visible') || (height <= 1 && overflowY !== 'visible');
    const isClipped = /^inset\((100|[5-9]\d)(\.\d+)?%\)$/.test(clipPath) || (position === 'absolute' && noClip.test(clip));
    return isThin || isClipped;
  };
  const isCut = remembered((element): boolean => {
    if (cuts(element)) return true;
    const outer = style(element).position === 'fixed' ? null : around(element);
    return outer !== null && isCut(outer);
  });
  return { box, isVisible, style, text, isCut };
}

/** The element around one as it is drawn: a slotted one stands in its slot. */
const around = (element: Element): Element | null => element.assignedSlot ?? parentOf(element);

/** The elements around one, innermost first, through open shadow roots, without the document's own. */
export function ancestorsOf(element: Element, limit = 40): Element[] {
  const found: Element[] = [];
  for (let at = around(element); at && found.length < limit; at = around(at)) {
    if (at.localName === 'html') break;
    found.push(at);
  }
  return found;
}
