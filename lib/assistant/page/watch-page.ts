/**
 * Tells when the page may show another form, or other values. Where there is no form only the cheapest observer runs: it looks
 * for the first control, and for nothing else. No timer runs while nothing changes.
 */
const quietMs = 120;
const longestMs = 1_000;
const anyControl =
  'input:not([type="hidden"]),select,textarea,[role="combobox"],[role="textbox"],[role="radio"],[role="checkbox"]';

/** Calls `tell` some time after the last change of a burst, at the latest a second after its first. */
export function watchPage(document: Document, tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const fire = (): void => {
    timer = undefined;
    if (!signal.aborted) tell();
  };
  const soon = (): void => {
    const now = performance.now();
    if (timer === undefined) first = now;
    else clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(quietMs, first + longestMs - now)));
  };
  const hasForm = (): boolean => document.querySelector(anyControl) !== null;
  let had = hasForm();
  const observer = new MutationObserver(() => {
    const has = had || hasForm();
    if (has) soon();
    had = has;
  });
  observer.observe(document, { subtree: true, childList: true });
  for (const type of ['input', 'change']) document.addEventListener(type, soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
