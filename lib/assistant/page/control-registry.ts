/** Which control is which from one reading to the next. Weak references in our own world: the page is never marked. */
import type { Control } from './control.ts';

export interface ControlRegistry {
  /** The id of the control whose box this is: the old one while the box lives, else a new one. */
  idOf(root: Element): string;
  /** Was the box of a control without an input in an earlier reading: it stays one, whatever it shows now. */
  isDrawn(element: Element): boolean;
  rememberDrawn(root: Element): void;
  keep(controls: readonly Control[]): void;
  find(id: string): Control | null;
}

export function createControlRegistry(): ControlRegistry {
  const ids = new WeakMap<Element, string>();
  const drawn = new WeakSet<Element>();
  let controls = new Map<string, Control>();
  let count = 0;
  return {
    idOf(root) {
      const known = ids.get(root);
      if (known) return known;
      count += 1;
      const id = `c${count}`;
      ids.set(root, id);
      return id;
    },
    isDrawn: (element) => drawn.has(element),
    rememberDrawn: (root) => void drawn.add(root),
    keep(found) {
      controls = new Map(found.map((control) => [control.id, control]));
    },
    find: (id) => controls.get(id) ?? null,
  };
}
