/** Remembers which elements the candidate's own hands have been at. Synthetic events, ours included, do not count. */
export interface Touches {
  has(root: Element): boolean;
}

export function watchTouch(document: Document, signal?: AbortSignal): Touches {
  const touched = new Set<WeakRef<Element>>();
  const known = new WeakSet<Element>();
  const note = (event: Event): void => {
    const target = event.isTrusted ? event.composedPath()[0] : null;
    if (!target || !('nodeType' in target) || known.has(target as Element)) return;
    known.add(target as Element);
    touched.add(new WeakRef(target as Element));
  };
  for (const type of ['input', 'change', 'mousedown']) {
    document.addEventListener(type, note, { capture: true, passive: true, ...(signal ? { signal } : {}) });
  }
  return {
    has(root) {
      for (const reference of touched) {
        const element = reference.deref();
        if (!element?.isConnected) touched.delete(reference);
        else if (root.contains(element)) return true;
      }
      return false;
    },
  };
}
