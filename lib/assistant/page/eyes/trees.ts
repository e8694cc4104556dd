/** The trees that a page is made of: its document, its open shadow roots, and its frames of the same origin. */

/** Outer trees first. */
export function treesOf(root: Document | ShadowRoot): Array<Document | ShadowRoot> {
  const found = [root];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...treesOf(element.shadowRoot));
    else if (element.localName === 'iframe' || element.localName === 'frame') {
      const inner = innerDocument(element as HTMLIFrameElement);
      if (inner) found.push(...treesOf(inner));
    }
  }
  return found;
}

/** Visits every element in reading order, shadow roots and frames where their host stands. */
export function walk(root: Document | ShadowRoot, visit: (element: HTMLElement) => void): void {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    visit(element);
    if (element.shadowRoot) walk(element.shadowRoot, visit);
    else if (element.localName === 'iframe' || element.localName === 'frame') {
      const inner = innerDocument(element as HTMLIFrameElement);
      if (inner) walk(inner, visit);
    }
  }
}

/** Null for a frame of another origin, and for a sandboxed one. */
function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.hasAttribute('sandbox') ? null : frame.contentDocument;
  } catch {
    return null;
  }
}
