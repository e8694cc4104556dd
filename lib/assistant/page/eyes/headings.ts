/** What stands over a control: titles of its blocks, and the words that tell which page this is. */
import { parentOf } from '../widgets/hands/dom.ts';
import { deepAll, type Scan } from './scan.ts';
import type { Counts } from './widget-box.ts';
import { couldBeLabel, isHelp } from './words.ts';

const titles = 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]';

/** The last title before a control among its siblings: a heading element, or short words alone over at least two controls. */
function titleBefore(child: Element, parent: Element, counts: Counts, scan: Scan): string {
  const many = (counts.get(parent) ?? 0) > 1;
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    if (counts.has(at) || !scan.isVisible(at)) continue;
    const inner = at.matches(titles) ? at : at.querySelector(titles);
    const text = scan.text(inner ?? at);
    if (inner && couldBeLabel(text)) return text;
    const isBlock =
      !/^(label|span|b|i|em|td|th|dt|small|a|button)$/.test(at.localName) && scan.box(at).width > 0.6 * scan.box(parent).width;
    if (many && isBlock && isOneText(at) && text.length <= 20 && couldBeLabel(text) && !isHelp(text)) return text;
  }
  return '';
}

/** A row of tabs or of a breadcrumb is short too, but made of several texts. */
const isOneText = (element: Element): boolean => {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) if (node.textContent?.trim()) count += 1;
  return count === 1;
};

/** Remembers the titles of every block: many controls share theirs. */
export function createHeadings(counts: Counts, scan: Scan): (element: Element) => string[] {
  const known = new Map<Element, string[]>();
  const of = (element: Element): string[] => {
    const before = known.get(element);
    if (before) return before;
    const parent = parentOf(element);
    if (!parent || parent.localName === 'html') return [];
    const own = titleBefore(element, parent, counts, scan);
    const legend =
      parent.localName === 'fieldset'
        ? scan.text(parent.querySelector(':scope > legend') ?? parent.ownerDocument.createElement('i'))
        : '';
    const found = [...of(parent), ...(legend && legend !== own ? [legend] : []), ...(own ? [own] : [])];
    known.set(element, found);
    return found;
  };
  return of;
}

const isCurrent = (element: Element): boolean =>
  element.getAttribute('aria-selected') === 'true' ||
  (element.getAttribute('aria-current') ?? 'false') !== 'false' ||
  [...element.classList].some((one) => /(^|[-_])(active|current|selected|this|on|process)$/i.test(one));

/** Among equal siblings the one that alone is marked as current: a tab or a step. */
function currentOf(list: Element, scan: Scan): string {
  const items = [...list.children].filter((item) => scan.isVisible(item) && couldBeLabel(scan.text(item)));
  if (items.length < 2 || items.some((item) => scan.text(item).length > 20)) return '';
  const marked = items.filter(
    (item) => isCurrent(item) || (item.firstElementChild !== null && isCurrent(item.firstElementChild)),
  );
  return marked.length === 1 && marked[0] ? scan.text(marked[0]) : '';
}

const tabLike = '[role="tablist"],ul,ol,nav,[class*="tab"],[class*="step"]';

/** The lines that speak of an exam: which one is open is often said outside of any heading. */
function examLines(document: Document): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node && found.length < 8; node = texts.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const isSeen = text.includes('考试') && text.length <= 80 && !node.parentElement?.closest('script,style,option');
    if (isSeen && node.parentElement?.checkVisibility()) found.push(text);
  }
  return found;
}

export interface PageWords {
  headings: string[];
  activeTab: string;
}

/** Titles, breadcrumb and the line that names the current exam; and the active tab, the innermost where there are several. */
export function readPageWords(document: Document, scan: Scan): PageWords {
  const lists = deepAll(document, tabLike).filter(
    (list) => list.childElementCount >= 2 && list.childElementCount <= 20 && !list.querySelector('input,select,textarea'),
  );
  const current = lists.map((list) => currentOf(list, scan)).filter(Boolean);
  const stated = deepAll(document, '[role="tab"][aria-selected="true"]').filter(scan.isVisible).map(scan.text);
  const headings = deepAll(document, `${titles},[class*="breadcrumb"],[aria-label*="breadcrumb" i],[class*="title"],header`)
    .filter(scan.isVisible)
    .map(scan.text)
    .filter((text) => text !== '' && text.length <= 200);
  return {
    headings: [...new Set([...headings, ...examLines(document), ...current])],
    activeTab: stated.at(-1) ?? current.at(-1) ?? '',
  };
}
