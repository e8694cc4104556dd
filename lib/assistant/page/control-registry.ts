/** Which control is which from one reading to the next. Weak references in our own world: the page is never marked. */
import type { Control } from './control.ts';

export interface ControlRegistry {
  /** A new reading begins: every id may be given once. */
  begin(): void;
  /**
   * The id of the control that these elements make up, its box first: the old one while any of them lives, else a new one. A
   * library may draw a control anew around the same input, or put another input into the same box.
   */
  idOf(parts: readonly Element[]): string;
  /** Was part of a control without an input in an earlier reading: it stays one, whatever it shows now. */
  isDrawn(element: Element): boolean;
  rememberDrawn(...parts: Element[]): void;
  keep(controls: readonly Control[]): void;
  find(id: string): Control | null;
}

export function createControlRegistry(): ControlRegistry {
  const ids = new WeakMap<Element, string>();
  const drawn = new WeakSet<Element>();
  const given = new Set<string>();
  let controls = new Map<string, Control>();
  let count = 0;
  const isFree = (id: string | undefined): id is string => id !== undefined && !given.has(id);
  const next = (): string => {
    count += 1;
    return `c${count}`;
  };
  return {
    begin: () => given.clear(),
    idOf(parts) {
      const id = parts.map((part) => ids.get(part)).find(isFree) ?? next();
      given.add(id);
      for (const part of parts) ids.set(part, id);
      return id;
    },
    isDrawn: (element) => drawn.has(element),
    rememberDrawn(...parts) {
      for (const part of parts) drawn.add(part);
    },
    keep(found) {
      controls = new Map(found.map((control) => [control.id, control]));
    },
    find: (id) => controls.get(id) ?? null,
  };
}
