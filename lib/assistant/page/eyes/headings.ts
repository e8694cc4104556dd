/** What stands over a control: titles of its blocks, and the words that tell which page this is. */
import { parentOf } from '../widgets/hands/dom.ts';
import type { Scan } from './scan.ts';
import { treesOf } from './trees.ts';
import type { Counts } from './widget-box.ts';
import { couldBeLabel, isHelp } from './words.ts';

const titles = 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]';

const isInline = (element: Element): boolean => /^(label|span|b|i|em|td|th|dt|small|a|button)$/.test(element.localName);

/** What a block says as a title of those after it: a heading element, or short words alone over at least two controls. */
function titleIn(block: Element, parent: Element, isOverSeveral: boolean, scan: Scan): string {
  if (isInline(block) && !block.hasAttribute('role')) return '';
  const inner = block.matches(titles) ? block : block.querySelector(titles);
  if (!inner && !isOverSeveral) return '';
  if (!scan.isVisible(block)) return '';
  const text = scan.text(inner ?? block);
  if (!couldBeLabel(text)) return '';
  if (inner) return text;
  const isTitle = text.length <= 20 && !isHelp(text) && isOneText(block) && scan.box(block).width > 0.6 * scan.box(parent).width;
  return isTitle ? text : '';
}

/** Per child that holds a control the last title before it, in one walk through the parent. */
function titlesBefore(parent: Element, counts: Counts, scan: Scan): Map<Element, string> {
  const found = new Map<Element, string>();
  const isOverSeveral = (counts.get(parent) ?? 0) > 1;
  let last = '';
  for (const child of parent.children) {
    if (counts.has(child)) found.set(child, last);
    else last = titleIn(child, parent, isOverSeveral, scan) || last;
  }
  return found;
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
  const within = new Map<Element, Map<Element, string>>();
  const of = (element: Element): string[] => {
    const before = known.get(element);
    if (before) return before;
    const parent = parentOf(element);
    if (!parent || parent.localName === 'html') return [];
    const heads = within.get(parent) ?? titlesBefore(parent, counts, scan);
    within.set(parent, heads);
    const own = heads.get(element) ?? '';
    const legend = parent.localName === 'fieldset' ? parent.querySelector(':scope > legend') : null;
    const outer = legend ? scan.text(legend) : '';
    const found = [...of(parent), ...(outer && outer !== own ? [outer] : []), ...(own ? [own] : [])];
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
    const text = node.nodeValue?.includes('考试') ? node.nodeValue.trim() : '';
    const isSeen = text !== '' && text.length <= 80 && !node.parentElement?.closest('script,style,option');
    if (isSeen && node.parentElement?.checkVisibility()) found.push(text);
  }
  return found;
}

export interface PageWords {
  headings: string[];
  activeTab: string;
}

const headingLike = `${titles},[class*="breadcrumb"],[aria-label*="breadcrumb" i],[class*="title"],header`;

/**
 * Titles, breadcrumb and the line that names the current exam; and the active tab, the innermost where there are several.
 * `names` are the labels of the controls: a library may call those titles too.
 */
export function readPageWords(document: Document, names: ReadonlySet<string>, scan: Scan): PageWords {
  const trees = treesOf(document);
  const all = (selector: string): Element[] => trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
  const current = all(tabLike)
    .filter(({ childElementCount }) => childElementCount >= 2 && childElementCount <= 20)
    .filter((list) => !list.querySelector('input,select,textarea'))
    .map((list) => currentOf(list, scan))
    .filter(Boolean);
  const stated = all('[role="tab"][aria-selected="true"]').filter(scan.isVisible).map(scan.text);
  const headings = all(headingLike)
    .filter(scan.isVisible)
    .map(scan.text)
    .filter((text) => text !== '' && text.length <= 200 && !names.has(text));
  return {
    headings: [...new Set([...headings, ...examLines(document), ...current])],
    activeTab: stated.at(-1) ?? current.at(-1) ?? '',
  };
}
