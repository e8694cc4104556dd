/** Finds what the page itself lays over its content (drop-downs, calendars, dialogs), by position and not by name. */

const isTopLayer = (element: Element): boolean => {
  try {
    return element.matches(':popover-open, :modal');
  } catch {
    return false; // an older browser knows neither
  }
};

function isLayer(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  const isLifted = (style.position === 'absolute' || style.position === 'fixed') && Number(style.zIndex) > 0;
  return isLifted || isTopLayer(element);
}

function pointsOf({ left, right, top, bottom }: DOMRect): Array<[number, number]> {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    [x, y],
    [left + 1, top + 1],
    [right - 1, top + 1],
    [left + 1, bottom - 1],
    [right - 1, bottom - 1],
  ];
}

/** The page's own element at the middle and at each corner of the box. `host` is our own element. */
export function topElements(box: DOMRect, host: HTMLElement): Array<Element | null> {
  return pointsOf(box).map(([x, y]) => host.ownerDocument.elementsFromPoint(x, y).find((element) => element !== host) ?? null);
}

/** Every layer of the page with a visible part under the box. */
export function layersUnder(box: DOMRect, host: HTMLElement): Set<Element> {
  const layers = new Set<Element>();
  for (const top of topElements(box, host)) for (let at = top; at; at = at.parentElement) if (isLayer(at)) layers.add(at);
  return layers;
}
