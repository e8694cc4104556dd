/** The nearest words before an element, among its own siblings. */

import type { Scan } from './scan.ts';
import type { Counts } from './widget-box.ts';
import { couldBeLabel, isHelp, isSign } from './words.ts';

export interface Found {
  text: string;
  element: Element | null;
}

const skipped = 'button,a[href],input,select,textarea,script,style,option,[role="button"],[role="alert"],svg';

const naming = 'label,th,td,dt';

/** `cm 体重`, `，证件号码`: the end of what was said of the control before. */
const unitBefore = /^([，,、；;：:]\s*|(年|月|日|岁|个|次|元|米|kg|cm)\s+)+/i;

/** Between a label and its control: small print that helps, and does not name. */
function hasNameBefore(element: Element, counts: Counts): boolean {
  for (let at = element.previousElementSibling; at && !counts.has(at); at = at.previousElementSibling)
    if (at.localName === 'label') return true;
  return false;
}

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
      if (inline) loose = /[\p{L}\p{N}]/u.test(text) ? '' : text;
      continue;
    }
    if (!element.matches(naming) && (isHelp(text) || hasNameBefore(element, counts))) help ??= { text, element };
    else return { found: { text, element }, isBlocked: false };
  }
  const text = loose.replace(/\s+/g, ' ').trim().replace(unitBefore, '');
  return { found: couldBeLabel(text) ? { text, element: null } : help, isBlocked: false };
}
