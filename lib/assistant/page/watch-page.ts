/**
 * Tells when the page may show another form, or other values. Where there is no form only the cheapest observer runs: it looks
 * for the first control, and for nothing else. No timer runs while nothing changes.
 */
const quietMs = 120;
const longestMs = 1_000;
const anyControl =
  'input:not([type="hidden"]),select,textarea,[role="combobox"],[role="textbox"],[role="radio"],[role="checkbox"]';

/** Which controls can be seen: a tab or a step is often shown by a style alone. */
const seenControls = (document: Document): string =>
  Array.from(document.querySelectorAll(anyControl), (control) => (control.checkVisibility() ? '1' : '0')).join('');

/** Calls `tell` some time after the last change of a burst, at the latest a second after its first. */
export function watchPage(document: Document, tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let isSure = false;
  let seen = seenControls(document);
  const fire = (): void => {
    timer = undefined;
    const before = seen;
    seen = seenControls(document);
    if (!signal.aborted && (isSure || seen !== before)) tell();
    isSure = false;
  };
  const soon = (): void => {
    const now = performance.now();
    if (timer === undefined) first = now;
    else clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(quietMs, first + longestMs - now)));
  };
  const surely = (): void => {
    isSure = true;
    soon();
  };
  // Styles change all the time, most of them without hiding or showing a control: that alone is not told.
  const styles = new MutationObserver(soon);
  const watchStyles = (): void =>
    styles.observe(document, { subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden'] });
  let had = seen !== '';
  if (had) watchStyles();
  const nodes = new MutationObserver(() => {
    const has = had || document.querySelector(anyControl) !== null;
    if (has && !had) watchStyles();
    if (has) surely();
    had = has;
  });
  nodes.observe(document, { subtree: true, childList: true });
  for (const type of ['input', 'change']) document.addEventListener(type, surely, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    nodes.disconnect();
    styles.disconnect();
    clearTimeout(timer);
  });
}
