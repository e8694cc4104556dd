/** Waiting for the page, never longer than it takes: quiet means that two frames passed without a change. */

export class OutOfTime extends Error {}

export interface Pace {
  /** One turn of the page's event loop: what it put off is done. */
  breathe(): Promise<void>;
  /** Until two frames passed without a mutation, at most `maxMs`. Throws `OutOfTime` after the operation's deadline. */
  settle(maxMs?: number): Promise<void>;
  /** The first truthy answer of `look`, asked every frame, or null after `maxMs`. Throws `OutOfTime` as above. */
  until<T>(look: () => T | null | undefined | false, maxMs: number): Promise<T | null>;
  /** The answer of `look` as soon as it is truthy; null once the page changed nothing for `quietMs`, or after `maxMs`. */
  untilQuiet<T>(look: () => T | null | undefined | false, quietMs: number, maxMs: number): Promise<T | null>;
}

/** A frame; a page in the background draws none, so a timer stands in. */
function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, 60);
    view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      resolve();
    });
  });
}

export function createPace(doc: Document, deadlineMs: number): Pace {
  const view = doc.defaultView ?? window;
  const deadline = performance.now() + deadlineMs;
  const tick = async () => {
    await nextFrame(view);
    if (performance.now() > deadline) throw new OutOfTime();
  };

  async function watch<T>(look: () => T | null | undefined | false, quietMs: number, maxMs: number): Promise<T | null> {
    const start = performance.now();
    let changedAt = start;
    const observer = new MutationObserver(() => {
      changedAt = performance.now();
    });
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    try {
      for (;;) {
        const found = look();
        if (found) return found;
        const now = performance.now();
        if (now - start > maxMs || now - changedAt > quietMs) return null;
        await tick();
      }
    } finally {
      observer.disconnect();
    }
  }

  return {
    breathe: () => new Promise((resolve) => void view.setTimeout(resolve)),
    async settle(maxMs = 300) {
      const start = performance.now();
      let changed = false;
      const observer = new MutationObserver(() => {
        changed = true;
      });
      observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
      try {
        for (let quiet = 0; quiet < 2 && performance.now() - start < maxMs; quiet = changed ? 0 : quiet + 1) {
          changed = false;
          await tick();
        }
      } finally {
        observer.disconnect();
      }
    },
    until: (look, maxMs) => watch(look, Number.POSITIVE_INFINITY, maxMs),
    untilQuiet: watch,
  };
}
