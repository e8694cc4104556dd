/**
 * The one element that we add to the page: everything of ours that is seen there lives in its closed shadow root. It stands beside
 * `body`, carries no name of ours, and takes no pointer but on what is drawn in it.
 */
export interface Overlay {
  root: ShadowRoot;
  host: HTMLElement;
  /** Calls back, at most ten times a second, when anything may have moved, opened or closed. */
  onStir(callback: () => void): void;
}

const tags = ['div', 'section', 'aside', 'article'] as const;
const stirMs = 100;

const hostStyle: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

const styles = `
:host { color-scheme: light dark; }
* { box-sizing: border-box; font: 13px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.mark { position: fixed; display: flex; align-items: center; gap: 6px; padding: 5px 11px; border: 1px solid #c9d3cf; border-radius: 16px;
  background: #fff; color: #1b2220; box-shadow: 0 2px 8px rgb(0 0 0 / .16); cursor: pointer; pointer-events: auto;
  touch-action: none; user-select: none; white-space: nowrap; }
.mark::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: #0a6656; }
.mark:hover { background: #eef2f0; }
.mark:focus-visible { outline: 2px solid #1a63c7; outline-offset: 2px; }
.line { position: fixed; max-width: min(420px, 90vw); padding: 1px 6px; border-radius: 4px; overflow: hidden; text-overflow: ellipsis;
  white-space: nowrap; font-size: 12px; pointer-events: none; }
.line.error { background: #fbeae8; color: #a8221a; }
.line.warning { background: #fbf1de; color: #7d4b00; }
.line.notice { background: #e8f0fa; color: #2a5690; }
[hidden] { display: none !important; }
@media (prefers-color-scheme: dark) {
  .mark { border-color: #4a5451; background: #1d2221; color: #e9edeb; }
  .mark::before { background: #62c9b4; }
  .mark:hover { background: #272e2c; }
}`;

/** Gone again, and deaf, once the signal is aborted. */
export function createOverlay(document: Document, signal: AbortSignal): Overlay {
  const tag = tags[Math.floor(Math.random() * tags.length)] ?? 'div';
  const host = document.createElement(tag);
  for (const [name, value] of Object.entries(hostStyle)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(document, root);
  document.documentElement.append(host);
  raise(host);
  signal.addEventListener('abort', () => host.remove());
  return { root, host, onStir: (callback) => watchStir(document, host, callback, signal) };
}

/** Constructed sheets are not subject to the page's policy; where a content script may not adopt them, an element has to do. */
function addStyles(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}

/** Into the top layer, where the browser has one for us: no z-index of the page reaches it. */
function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  host.showPopover();
}

function watchStir(document: Document, host: HTMLElement, callback: () => void, signal: AbortSignal): void {
  let isWaiting = false;
  const stir = (): void => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      // Frameworks that own the whole document throw out what they did not draw.
      if (!host.isConnected && !signal.aborted) {
        document.documentElement.append(host);
        raise(host);
      }
      callback();
    }, stirMs);
  };
  const observer = new MutationObserver(stir);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style', 'hidden'] });
  signal.addEventListener('abort', () => observer.disconnect());
  const options = { signal, capture: true, passive: true };
  for (const type of ['pointerup', 'focusin', 'focusout', 'keyup', 'scroll', 'toggle', 'transitionend']) {
    document.addEventListener(type, stir, options);
  }
  document.defaultView?.addEventListener('resize', stir, options);
}
