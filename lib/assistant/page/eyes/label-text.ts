/** The nearest words before an element, among its own siblings. */

import type { Scan } from './scan.ts';
import type { Counts } from './widget-box.ts';
import { couldBeLabel, isHelp, isSign } from './words.ts';

export interface Found {
  text: string;
  element: Element | null;
}

const skipped = 'button,a[href],input,select,textarea,script,style,option,[role="button"],[role="alert"],svg';

/** The last line of what is written on an element that holds no control: helper lines stand above the label they do not name. */
function labelIn(element: Element, scan: Scan): string {
  const text = scan.text(element);
  return text.length <= 60 ? text : '';
}

/**
 * Goes back from `from` through what stands before it in the same parent. Stops at the first words that could name it, or at a
 * sibling that holds another control: what stands before that one is not ours.
 */
export function wordsBefore(from: Element, counts: Counts, scan: Scan): { found: Found | null; isBlocked: boolean } {
  let loose = '';
  let help: Found | null = null;
  for (let node = from.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      loose = `${node.textContent ?? ''}${loose}`;
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (couldBeLabel(loose.trim())) break;
    if (counts.has(element)) return { found: help, isBlocked: true };
    if (element.localName === 'br' || element.matches(skipped) || !scan.isVisible(element)) continue;
    const inline = /^(b|strong|span|font|em|i|label|small)$/.test(element.localName);
    const text = `${labelIn(element, scan)}${inline ? loose : ''}`.trim();
    if (!couldBeLabel(text) || isSign(text)) {
      if (inline) loose = text;
      continue;
    }
    if (isHelp(text) && !element.matches('label,th,td,dt')) help ??= { text, element };
    else return { found: { text, element }, isBlocked: false };
  }
  const text = loose.replace(/\s+/g, ' ').trim();
  return { found: couldBeLabel(text) ? { text, element: null } : help, isBlocked: false };
}
