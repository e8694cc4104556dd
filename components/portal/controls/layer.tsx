/** A box that opens from a control, drawn at the end of the page as component libraries do, so that nothing cuts it off. */
import { type ComponentChildren, type RefObject, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Portal, PortalContext, usePortal } from '../portal-context.ts';

interface LayerProps {
  /** What it hangs from. */
  anchor: RefObject<HTMLElement | null>;
  /** As wide as the anchor at least; otherwise as wide as it needs. */
  fit?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

interface Place {
  left: number;
  top: number;
  minWidth: number;
}

const gap = 4;

/** Below the anchor, or above where there is more room. */
function placeFor(anchor: HTMLElement, layer: HTMLElement, fit: boolean): Place {
  const box = anchor.getBoundingClientRect();
  const { offsetHeight: height, offsetWidth: width } = layer;
  const above = box.bottom + gap + height > innerHeight && box.top - gap - height >= 0;
  const left = Math.max(gap, Math.min(box.left, document.documentElement.clientWidth - width - gap));
  return {
    left: left + scrollX,
    top: (above ? box.top - gap - height : box.bottom + gap) + scrollY,
    minWidth: fit ? box.width : 0,
  };
}

/** Closes on a press outside of itself and its anchor. */
export function Layer({ anchor, fit = false, onClose, children }: LayerProps) {
  const host = useRef<HTMLDivElement | null>(null);
  const portal = usePortal();
  useLayoutEffect(() => {
    const box = document.createElement('div');
    document.body.append(box);
    host.current = box;
    return () => {
      render(null, box);
      box.remove();
    };
  }, []);
  useLayoutEffect(() => {
    if (!host.current) return;
    const content = (
      <Floating anchor={anchor} fit={fit} onClose={onClose} portal={portal}>
        {children}
      </Floating>
    );
    render(content, host.current);
  });
  return null;
}

function Floating({ anchor, fit = false, onClose, portal, children }: LayerProps & { portal: Portal }) {
  const layer = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    if (!anchor.current || !layer.current) return;
    const next = placeFor(anchor.current, layer.current, fit);
    setPlace((old) => (old && old.left === next.left && old.top === next.top && old.minWidth === next.minWidth ? old : next));
  });
  useEffect(() => {
    const close = (event: Event) => {
      const target = event.target as Node;
      if (!layer.current?.contains(target) && !anchor.current?.contains(target)) onClose();
    };
    document.addEventListener('mousedown', close);
    return () => document.removeEventListener('mousedown', close);
  }, [anchor, onClose]);
  const style = place
    ? { left: `${place.left}px`, top: `${place.top}px`, minWidth: `${place.minWidth}px` }
    : { left: '0px', top: '0px', visibility: 'hidden' as const };
  return (
    <PortalContext.Provider value={portal}>
      <div ref={layer} class="layer" style={style}>
        {children}
      </div>
    </PortalContext.Provider>
  );
}
