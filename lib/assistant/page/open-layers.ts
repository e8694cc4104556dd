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

/** Every layer of the page with a visible part under the box. `host` is our own element. */
export function layersUnder(box: DOMRect, host: HTMLElement): Set<Element> {
  const document = host.ownerDocument;
  const layers = new Set<Element>();
  for (const [x, y] of pointsOf(box)) {
    const top = document.elementsFromPoint(x, y).find((element) => element !== host);
    for (let at: Element | null = top ?? null; at; at = at.parentElement) if (isLayer(at)) layers.add(at);
  }
  return layers;
}
