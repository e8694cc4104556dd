/** Popup layers, found by what a person would notice: boxes that can be seen now and could not before. */
import { contains, isVisible, parentOf } from './dom.ts';

const unseen = new Set(['script', 'style', 'template', 'noscript', 'head', 'option', 'optgroup', 'svg']);

/** Folded away: children may have boxes of their own, nobody sees them. */
function isFolded(element: Element): boolean {
  if ((element as HTMLElement).offsetHeight > 1 && (element as HTMLElement).offsetWidth > 1) return false;
  const view = element.ownerDocument.defaultView;
  return view !== null && view.getComputedStyle(element).overflow !== 'visible';
}

function walk(element: Element, visit: (element: Element) => void): void {
  if (unseen.has(element.localName)) return;
  if (isVisible(element)) visit(element);
  else if (!element.checkVisibility() || isFolded(element)) {
    // A box without a box of its own (display: contents) may still hold visible ones.
    if (element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents') return;
  }
  for (const child of element.shadowRoot?.children ?? []) walk(child, visit);
  for (const child of element.children) walk(child, visit);
}

/** Every element that a person can see under `root`, in document order. */
export function visibleIn(root: Element): Element[] {
  const seen: Element[] = [];
  walk(root, (element) => seen.push(element));
  return seen;
}

/** The outermost boxes that became visible since `before` was taken, newest last. */
export function newLayers(doc: Document, before: ReadonlySet<Element>): Element[] {
  const fresh = new Set(visibleIn(doc.body).filter((element) => !before.has(element)));
  const isInside = (element: Element) => {
    for (let at = parentOf(element); at; at = parentOf(at)) if (fresh.has(at)) return true;
    return false;
  };
  return [...fresh].filter((element) => !isInside(element));
}

export function visibleNow(doc: Document): ReadonlySet<Element> {
  return new Set(visibleIn(doc.body));
}

/** The layer that the control itself names as its own, if it is among the visible ones. */
export function ownedLayers(root: Element, layers: readonly Element[]): Element[] {
  const named = [root, ...root.querySelectorAll('[aria-controls],[aria-owns]')].flatMap((element) =>
    `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-owns') ?? ''}`.split(/\s+/).filter(Boolean),
  );
  const scope = root.getRootNode() as Document | ShadowRoot;
  const boxes = named.map((id) => scope.getElementById(id)).filter((box) => box !== null);
  return layers.filter((layer) => boxes.some((box) => contains(layer, box) || contains(box, layer)));
}
