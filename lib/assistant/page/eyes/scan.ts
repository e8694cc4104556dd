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
}

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
    if (!element.checkVisibility({ checkVisibilityCSS: true })) return '';
    const written =
      element.childElementCount > 0 && 'innerText' in element ? (element as HTMLElement).innerText : element.textContent;
    return normaliseBlanks(written ?? '');
  });
  return { box, isVisible, style, text };
}

/** The elements around one, innermost first, through open shadow roots, without the document's own. */
export function ancestorsOf(element: Element, limit = 40): Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at && found.length < limit; at = parentOf(at)) {
    if (at.localName === 'html') break;
    found.push(at);
  }
  return found;
}

/** Everything that matches, open shadow roots and same-origin frames included, in the order of the document. */
export function deepAll(root: Document | ShadowRoot, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...deepAll(element.shadowRoot, selector));
    if (element.localName === 'iframe' || element.localName === 'frame') {
      const inner = innerDocument(element as HTMLIFrameElement);
      if (inner) found.push(...deepAll(inner, selector));
    }
  }
  return found;
}

/** Null for a frame of another origin, and for a sandboxed one. */
function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.hasAttribute('sandbox') ? null : frame.contentDocument;
  } catch {
    return null;
  }
}
