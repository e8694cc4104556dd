/** Looking at elements: by name and not by `instanceof`, which fails for elements of another frame. */

export type Typable = HTMLInputElement | HTMLTextAreaElement;

export const isInput = (element: Element | null): element is HTMLInputElement => element?.localName === 'input';
export const isSelect = (element: Element | null): element is HTMLSelectElement => element?.localName === 'select';

const untypable = new Set(['radio', 'checkbox', 'button', 'submit', 'reset', 'image', 'file', 'hidden', 'range', 'color']);

/** A text box, readonly ones included. */
export function isTypable(element: Element | null): element is Typable {
  return element?.localName === 'textarea' || (isInput(element) && !untypable.has(element.type));
}

export const isEditable = (element: Element | null): element is Typable =>
  isTypable(element) && !element.readOnly && !element.disabled;

/** Has a box that a person could see: displayed, not transparent, not parked outside the document. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return box.width > 1 && box.height > 1 && box.right + (view?.scrollX ?? 0) > 0 && box.bottom + (view?.scrollY ?? 0) > 0;
}

/** What is at a point, open shadow roots included. */
export function elementAt(doc: Document, x: number, y: number): Element | null {
  let found = doc.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** The parent, through shadow roots. */
export function parentOf(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}

export function contains(outer: Element, inner: Element | null): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The middle of an element's box, in the window's coordinates. */
export function centreOf(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/**
 * What a click in the middle of the element would hit, or null where something else covers it. Scrolls only what is
 * outside the window.
 */
export function hitTest(element: Element): Element | null {
  if (!isVisible(element)) return null;
  const doc = element.ownerDocument;
  const view = doc.defaultView;
  if (!view) return null;
  let { x, y } = centreOf(element);
  if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight || !near(element, elementAt(doc, x, y))) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    ({ x, y } = centreOf(element));
  }
  const hit = elementAt(doc, x, y);
  return hit && near(element, hit) ? hit : null;
}

/** Inside the element, or a close wrapper of it that takes its clicks. */
function near(element: Element, hit: Element | null): boolean {
  if (!hit) return false;
  if (contains(element, hit)) return true;
  if (hit.localName === 'label' && 'control' in hit && hit.control === element) return true;
  let outer = parentOf(element);
  for (let step = 0; step < 3 && outer && outer.localName !== 'body'; step += 1, outer = parentOf(outer)) {
    if (outer === hit) return true;
  }
  return false;
}

/** What is written on an element, without the parts that are not displayed. */
export function visibleText(element: Element): string {
  const text = element.childElementCount > 0 && 'innerText' in element ? (element as HTMLElement).innerText : element.textContent;
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Scrolls lists that a person can scroll. A wheel is turned by its own script inside a clipped box: scrolling that box would tear
 * the wheel apart, and its entries take a click wherever they stand.
 */
export function bringIntoView(element: Element): void {
  for (let outer = parentOf(element); outer && outer.localName !== 'body'; outer = parentOf(outer)) {
    if (outer.scrollHeight <= outer.clientHeight + 4) continue;
    const overflow = outer.ownerDocument.defaultView?.getComputedStyle(outer).overflowY;
    if (overflow === 'hidden' || overflow === 'clip') return;
    if (overflow === 'auto' || overflow === 'scroll') break;
  }
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
