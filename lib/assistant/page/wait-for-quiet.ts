/** Resolves when nothing in the document has changed for `quietMs`, or after `limitMs` whatever happens. */
export function waitForQuiet(document: Document, quietMs = 250, limitMs = 2_000): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(limit);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, quietMs);
    });
    let quiet = setTimeout(end, quietMs);
    const limit = setTimeout(end, limitMs);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
