/** Mouse, fingers, wheel and keys on the crop frame, told in pixels of the picture. */
import { useEffect, useRef } from 'preact/hooks';
import { type Crop, fitCrop, type Size, scaleCrop } from './crop.ts';

interface Frame {
  crop: Crop;
  size: Size;
  onChange(crop: Crop): void;
}

interface Pointer {
  x: number;
  y: number;
}

const keySteps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const keyZooms: Readonly<Record<string, number>> = { '+': 1.03, '=': 1.03, '-': 1 / 1.03 };

/** Event handlers for the frame; `ref` is the frame itself. */
export function useCropGestures(frame: Frame) {
  const ref = useRef<HTMLButtonElement>(null);
  const latest = useRef(frame);
  latest.current = frame;
  const pointers = useRef(new Map<number, Pointer>());
  const change = (crop: Crop) => latest.current.onChange(crop);
  useWheel(ref, (factor) => change(scaleCrop(latest.current.crop, factor, latest.current.size)));
  const release = (event: PointerEvent) => void pointers.current.delete(event.pointerId);
  return {
    ref,
    onPointerDown: (event: PointerEvent) => {
      ref.current?.setPointerCapture(event.pointerId);
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event: PointerEvent) => {
      const moved = movePointer(pointers.current, event);
      const shown = ref.current?.clientWidth;
      if (!moved || !shown) return;
      const { crop, size } = latest.current;
      const scale = crop.width / shown;
      const dragged = fitCrop({ ...crop, x: crop.x + moved.x * scale, y: crop.y + moved.y * scale }, size);
      change(moved.spread === 1 ? dragged : scaleCrop(dragged, moved.spread, size));
    },
    onPointerUp: release,
    onPointerCancel: release,
    onKeyDown: (event: KeyboardEvent) => {
      const next = afterKey(event, latest.current);
      if (!next) return;
      event.preventDefault();
      change(next);
    },
  };
}

/** How the one finger moved, or the middle of two of them and how they spread. */
function movePointer(pointers: Map<number, Pointer>, event: PointerEvent): (Pointer & { spread: number }) | null {
  const before = pointers.get(event.pointerId);
  if (!before) return null;
  const now = { x: event.clientX, y: event.clientY };
  const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
  pointers.set(event.pointerId, now);
  const apart = (one: Pointer) => (other ? Math.hypot(one.x - other.x, one.y - other.y) : 0);
  const spread = other && apart(before) > 0 ? apart(now) / apart(before) : 1;
  const share = other ? 0.5 : 1;
  return { x: (now.x - before.x) * share, y: (now.y - before.y) * share, spread };
}

function afterKey(event: KeyboardEvent, { crop, size }: Frame): Crop | null {
  const zoom = keyZooms[event.key];
  if (zoom !== undefined) return scaleCrop(crop, zoom, size);
  const direction = keySteps[event.key];
  if (!direction) return null;
  const step = size.width * (event.shiftKey ? 0.04 : 0.005);
  return fitCrop({ ...crop, x: crop.x + direction[0] * step, y: crop.y + direction[1] * step }, size);
}

/** The wheel zooms only while the frame is in use: otherwise the page scrolls. */
function useWheel(ref: { current: HTMLElement | null }, zoom: (factor: number) => void): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const frame = ref.current;
    const turn = (event: WheelEvent) => {
      if (document.activeElement !== frame) return;
      event.preventDefault();
      latest.current(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 800));
    };
    frame?.addEventListener('wheel', turn, { passive: false });
    return () => frame?.removeEventListener('wheel', turn);
  }, [ref]);
}
