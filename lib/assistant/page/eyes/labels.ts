/** Every name that a control could have on the page, each with where it came from, best first. */
import type { LabelReading, LabelSource } from '../reading.ts';
import { isSelect, isTypable, parentOf } from '../widgets/hands/dom.ts';
import type { Draft } from './draft.ts';
import { byPosition, type Landscape } from './geometry.ts';
import { type Found, wordsBefore } from './label-text.ts';
import { ancestorsOf, type Box, type Scan } from './scan.ts';
import { headerOf } from './table-header.ts';
import type { Counts } from './widget-box.ts';
import { couldBeLabel, isHelp, isPlaceholder } from './words.ts';

export interface Named {
  labels: LabelReading[];
  /** The element of the best label, for what is written beside it (`*`). */
  element: Element | null;
}

export interface Surroundings {
  scan: Scan;
  counts: Counts;
  landscape: Landscape;
}

interface Candidate extends LabelReading {
  element: Element | null;
}

const meansNothing = /^(radio|checkbox)-?group$|^(search|select|input|combobox|picker|dropdown)$/i;
const usable = (text: string): boolean => couldBeLabel(text) && !isPlaceholder(text) && !meansNothing.test(text);

/** The label without the texts of the control itself (an input inside its own label). */
function textAround(label: Element, root: Element, scan: Scan): string {
  if (!label.contains(root)) return scan.text(label);
  return [...label.childNodes]
    .filter((node) => !node.contains(root))
    .map((node) => (node.nodeType === Node.ELEMENT_NODE ? scan.text(node as Element) : (node.textContent ?? '')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function named(element: Element, attribute: string, scan: Scan): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids
    .map((id) => (id ? root.getElementById(id) : null))
    .map((one) => (one ? scan.text(one) : ''))
    .join(' ')
    .trim();
}

/** Not where a list says its chosen value that way. */
const ownName = (part: Element, scan: Scan): string => {
  const name = part.getAttribute('aria-label') ?? '';
  return name !== '' && name === scan.text(part) ? '' : name;
};

function byRelation({ input, core, members }: Draft, root: HTMLElement, { scan, counts }: Surroundings): Candidate[] {
  const parts = [...new Set<Element>([...(input ? [input] : []), core, root])];
  const labels = members.length === 0 && input ? [...(input.labels ?? [])] : [];
  const group = members.length > 0 ? core.closest('fieldset') : null;
  const legend = group && counts.get(group) === 1 ? group.querySelector('legend') : null;
  const tied = labels.map((label) => ({
    text: textAround(label, root, scan),
    source: 'label-element' as const,
    element: label,
  }));
  return [
    ...tied.filter(({ element }) => element !== root),
    ...parts.map((part): Candidate => ({ text: named(part, 'aria-labelledby', scan), source: 'aria', element: null })),
    ...(members.length === 1 ? [] : parts).map(
      (part): Candidate => ({ text: ownName(part, scan), source: 'aria', element: null }),
    ),
    ...(legend ? [{ text: scan.text(legend), source: 'legend' as const, element: legend }] : []),
    // A label that is the whole widget says its value as well.
    ...tied.filter(({ element }) => element === root),
  ];
}

function sourceOf(found: Found, child: Element, parent: Element, counts: Counts): LabelSource {
  const own = found.element?.localName;
  if (own === 'td' || own === 'th' || child.localName === 'td') return 'table-cell';
  if (own === 'dt' || child.localName === 'dd') return 'definition';
  return counts.get(parent) === 1 ? 'form-item' : 'preceding-text';
}

/** Words that stand above several controls name their block; only those on the control's own line, or close above it, name it. */
function isClose(found: Found, root: Element, { scan }: Surroundings): boolean {
  if (!found.element) return true;
  const [label, box] = [scan.box(found.element), scan.box(root)];
  const sameLine = label.top < box.bottom - 2 && label.bottom > box.top + 2;
  if (label.bottom - label.top > Math.max(box.height, 48) + 8) return false;
  return sameLine ? label.left <= box.left + 4 : box.top - label.bottom < 24 && Math.abs(label.left - box.left) < 48;
}

/** Where to look back from: a group may have its name inside its own box, before its first choice. */
function startOf({ members }: Draft, root: HTMLElement): Element {
  const first = members.length > 1 ? members[0]?.element : undefined;
  if (!first || first === root || !root.contains(first)) return root;
  return [first, ...ancestorsOf(first)].find((one) => one.parentElement === root) ?? root;
}

function byStructure(draft: Draft, root: HTMLElement, around: Surroundings): Candidate[] {
  const { counts, scan } = around;
  const help: Candidate[] = [];
  let child = startOf(draft, root);
  for (const parent of ancestorsOf(child, 12)) {
    const { found, isBlocked } = wordsBefore(child, counts, scan);
    if (found) {
      const candidate: Candidate = { text: found.text, element: found.element, source: sourceOf(found, child, parent, counts) };
      const isHeading = found.element?.matches('h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]') ?? false;
      if (isHelp(found.text) && !found.element?.matches('label,th,td,dt')) help.push({ ...candidate, source: 'preceding-text' });
      else if (!isHeading && (counts.get(parent) === 1 || isClose(found, root, around))) return [candidate, ...help];
      if ((counts.get(parent) ?? 0) > 1 && !isHelp(found.text)) break;
    }
    if (child.localName === 'td') {
      const header = headerOf(child as HTMLTableCellElement, counts, scan);
      if (header) return [{ text: header.text, element: header.element, source: 'table-cell' }, ...help];
    }
    if (isBlocked) break;
    if (parent.matches('form,body,table') && (counts.get(parent) ?? 0) > 1) break;
    child = parent;
  }
  return help;
}

/** A name that stands in the box itself, or on its edge: written after the control, and laid over it. */
function floating(root: HTMLElement, { scan, counts }: Surroundings): Candidate[] {
  for (let at: Element | null = root, step = 0; at && step < 3 && (counts.get(at) ?? 1) <= 1; at = parentOf(at), step += 1) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (counts.has(next)) return [];
      const text = scan.isVisible(next) ? scan.text(next) : '';
      const isOver = usable(text) && !isHelp(text) && touchesTop(scan.box(root), scan.box(next));
      if (isOver) return [{ text, source: 'form-item', element: next }];
    }
  }
  return [];
}

const touchesTop = (box: Box, name: Box): boolean =>
  name.left < box.right && name.right > box.left && name.bottom > box.top - 4 && name.top < box.bottom - 4;

/** What follows a lone box names it: □ 长期. */
function following(root: Element, { members }: Draft, { scan, counts }: Surroundings): Candidate[] {
  const own = members.length === 1 ? (members[0]?.text ?? '') : '';
  if (own) return [{ text: own, source: 'following-text', element: null }];
  const next = root.nextElementSibling ?? parentOf(root)?.nextElementSibling;
  const text = next && !counts.has(next) ? scan.text(next) : '';
  return members.length === 1 && text ? [{ text, source: 'following-text', element: next ?? null }] : [];
}

/** A select's first option names it only when it asks: 请选择民族. */
const isAsking = (text: string, input: Element | null): boolean => !isSelect(input) || isPlaceholder(text);

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** All candidates, best first. A foreign-language ARIA name comes after Chinese words that stand beside the control. */
export function labelsOf(draft: Draft, root: HTMLElement, around: Surroundings): Named {
  const [over, before] = [floating(root, around), byStructure(draft, root, around)];
  const structure = over.some(({ element }) => element?.localName === 'label') ? [...over, ...before] : [...before, ...over];
  const related = byRelation(draft, root, around);
  const visible = structure.find(({ text, source }) => isChinese(text) && source !== 'preceding-text');
  const [first, later] = [related.filter(({ text, source }) => !(visible && source === 'aria' && !isChinese(text))), related];
  const lone = draft.sort === 'checkboxes' && draft.members.length === 1 ? following(root, draft, around) : [];
  let all: Candidate[] = [...lone, ...first, ...structure, ...later];
  if (!all.some(({ text }) => usable(text))) all = [...all, ...byPosition(root, around)];
  const input = draft.input ?? root.querySelector('input');
  const asked = isTypable(input) ? input.placeholder : isSelect(input) ? (input.options[0]?.text ?? '') : '';
  const words: Candidate[] = [
    {
      text: /^[-—=\s]*请?选择[-—=\s]*$/.test(asked) || !isAsking(asked, input) ? '' : asked,
      source: 'placeholder',
      element: null,
    },
    { text: root.title || (input?.title ?? ''), source: 'title', element: null },
  ];
  const named = all.filter(({ text }) => usable(text));
  const distinct = [...named, ...words.filter(({ text }) => couldBeLabel(text))].filter(
    (one, index, list) => list.findIndex((other) => other.text === one.text) === index,
  );
  return { labels: distinct.map(({ text, source }) => ({ text, source })), element: distinct[0]?.element ?? null };
}
