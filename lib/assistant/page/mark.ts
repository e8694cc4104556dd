/** The small movable mark: how much can be filled, how much is to be checked, and the way to the panel. */
import type { Mark, MarkPlace } from '../session/page-port.ts';
import { layersUnder } from './open-layers.ts';
import type { Overlay } from './overlay.ts';

interface MarkEvents {
  /** Only for the candidate's own click or key. */
  onOpen(): void;
  onMove(place: MarkPlace): void;
}

const startPlace: MarkPlace = { right: 24, bottom: 24 };
/** A hand that trembles less than this has clicked and not dragged. */
const dragFromPixels = 5;

/** Nothing is seen until the first `show` with a text. */
export function createMark(overlay: Overlay, events: MarkEvents): { show(mark: Mark): void } {
  const { root, host } = overlay;
  const button = host.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'mark';
  button.hidden = true;
  root.append(button);
  let place = startPlace;
  let text = '';
  /** What lay there when the mark was put there: part of the page, and no reason to give way. */
  let usual: ReadonlySet<Element> | null = null;

  /** A layer that has opened since has the place; the mark comes back when it has closed. */
  const giveWay = (): void => {
    button.hidden = text === '';
    if (button.hidden) return;
    const layers = layersUnder(button.getBoundingClientRect(), host);
    usual ??= layers;
    const before = usual;
    button.style.visibility = [...layers].some((layer) => !before.has(layer)) ? 'hidden' : 'visible';
  };
  const moveTo = (next: MarkPlace): void => {
    place = clamp(next, button);
    button.style.right = `${place.right}px`;
    button.style.bottom = `${place.bottom}px`;
  };
  followPointer(button, () => place, moveTo, {
    onDrop: () => {
      usual = null;
      giveWay();
      events.onMove(place);
    },
    onOpen: events.onOpen,
  });
  overlay.onStir(giveWay);
  return {
    show: (mark) => {
      text = mark.text;
      button.textContent = mark.text;
      button.title = mark.title;
      button.setAttribute('aria-label', `${mark.title} ${mark.text}`);
      button.hidden = text === '';
      moveTo(mark.place ?? place);
      giveWay();
    },
  };
}

/** Wholly within the window, however small it has become. */
function clamp({ right, bottom }: MarkPlace, mark: HTMLElement): MarkPlace {
  const { innerWidth = 0, innerHeight = 0 } = mark.ownerDocument.defaultView ?? {};
  const { width, height } = mark.getBoundingClientRect();
  const within = (value: number, end: number): number => Math.max(0, Math.min(value, end));
  return { right: within(right, innerWidth - width), bottom: within(bottom, innerHeight - height) };
}

interface Drag {
  x: number;
  y: number;
  from: MarkPlace;
  isMoved: boolean;
}

function followPointer(
  button: HTMLElement,
  place: () => MarkPlace,
  moveTo: (place: MarkPlace) => void,
  { onDrop, onOpen }: { onDrop: () => void; onOpen: () => void },
): void {
  let drag: Drag | null = null;
  let wasDragged = false;
  button.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY, from: place(), isMoved: false };
    button.setPointerCapture(event.pointerId);
  });
  button.addEventListener('pointermove', (event) => {
    if (!drag) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    drag.isMoved ||= Math.hypot(dx, dy) >= dragFromPixels;
    if (drag.isMoved) moveTo({ right: drag.from.right - dx, bottom: drag.from.bottom - dy });
  });
  const end = (): void => {
    wasDragged = drag?.isMoved ?? false;
    drag = null;
    if (wasDragged) onDrop();
  };
  button.addEventListener('pointerup', end);
  button.addEventListener('pointercancel', end);
  button.addEventListener('click', (event) => {
    const isOpening = event.isTrusted && !wasDragged;
    wasDragged = false;
    if (isOpening) onOpen();
  });
}
