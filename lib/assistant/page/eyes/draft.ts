/** From atoms to controls-to-be: hidden inputs join what stands for them, radios and checkboxes join their group. */
import type { ControlMember } from '../control.ts';
import { isInput, isTypable, parentOf } from '../widgets/hands/dom.ts';
import type { Atom, NativeControl } from './discover.ts';
import { hasIcon, opens } from './drawn.ts';
import { ancestorsOf, type Scan } from './scan.ts';
import { isSign } from './words.ts';

export interface Draft {
  sort: 'typed' | 'select' | 'file' | 'drawn' | 'radios' | 'checkboxes';
  /** The smallest element that is surely a part of the control. */
  core: HTMLElement;
  /** The input that holds or shows the value. */
  input: NativeControl | null;
  members: ControlMember[];
  /** Of its first atom. */
  order: number;
}

/** Climbing once from every atom: how many other atoms are inside each element. */
function countAtoms(atoms: readonly Atom[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { element } of atoms) {
    for (const outer of [element, ...ancestorsOf(element, 60)]) counts.set(outer, (counts.get(outer) ?? 0) + 1);
  }
  return counts;
}

/** Drawn as a field: with an arrow, or with a frame or a ground of its own. */
function looksLikeField(element: Element, scan: Scan): boolean {
  if (hasIcon(element)) return true;
  const { borderTopWidth, borderTopStyle, boxShadow, backgroundColor } = scan.style(element);
  const isFramed = borderTopStyle !== 'none' && borderTopWidth !== '0px';
  return isFramed || boxShadow !== 'none' || !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor);
}

/** Without arrows and other signs. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The field in which nothing is written but this. */
function fieldAround(element: HTMLElement, counts: Map<Element, number>, scan: Scan): HTMLElement {
  if (looksLikeField(element, scan)) return element;
  const text = lettersOf(scan.text(element));
  for (const outer of ancestorsOf(element, 5)) {
    if ((counts.get(outer) ?? 0) > 1 || scan.box(outer).height > 80 || lettersOf(scan.text(outer)) !== text) break;
    if (looksLikeField(outer, scan)) return outer as HTMLElement;
  }
  return element;
}

/** A visible box of one line around a hidden input that shows a value, a request or an arrow. */
function boxAround(element: HTMLElement, counts: Map<Element, number>, scan: Scan): HTMLElement | null {
  for (const outer of ancestorsOf(element, 5)) {
    if ((counts.get(outer) ?? 0) > 1) return null;
    const { width, height } = scan.box(outer);
    if (height > 80) return null;
    if (width < 60 || height < 16 || !scan.isVisible(outer)) continue;
    if (outer.querySelector('label')) return null;
    if (looksLikeField(outer, scan) || (element.matches(opens) && scan.text(outer) !== '')) return outer as HTMLElement;
  }
  return null;
}

/** What stands beside a hidden select and is seen instead of it. */
function standInOf(select: HTMLElement, scan: Scan): HTMLElement | null {
  const beside = [select.nextElementSibling, select.previousElementSibling].filter((one) => one !== null) as HTMLElement[];
  const rivals = [...(select.parentElement?.children ?? [])].filter((one) => isTypable(one) && scan.box(one).width > 8);
  if (rivals.length > 0) return null;
  return (
    beside.find((one) => {
      if (!scan.isVisible(one) || one.localName === 'label') return false;
      const { width, height } = scan.box(one);
      return width >= 40 && height >= 16 && height <= 80;
    }) ?? null
  );
}

function single(atom: Atom, counts: Map<Element, number>, scan: Scan): Draft | null {
  const { element, sort, isVisible, order } = atom;
  if (sort === 'drawn') return { sort, core: fieldAround(element, counts, scan), input: null, members: [], order };
  if (sort === 'radio' || sort === 'checkbox') return null;
  const input = element as NativeControl;
  if (isVisible) return { sort, core: element, input, members: [], order };
  if (sort === 'select') {
    const core = standInOf(element, scan);
    return core && { sort, core, input, members: [], order };
  }
  const core = boxAround(element, counts, scan);
  return core && { sort: sort === 'file' ? 'file' : 'typed', core, input, members: [], order };
}

const faces = 'label,[role="checkbox"],[role="radio"],[role="switch"]';

/** What a person clicks to take a choice whose own input may be invisible. */
function faceOf(element: HTMLElement, counts: Map<Element, number>, scan: Scan): HTMLElement | null {
  const label = element.closest<HTMLElement>(faces) ?? (isInput(element) ? (element.labels?.[0] ?? null) : null);
  if (label && (counts.get(label) ?? 0) <= 1 && scan.isVisible(label)) return label;
  if (scan.isVisible(element)) return element;
  const next = element.nextElementSibling as HTMLElement | null;
  if (next && scan.isVisible(next)) return next;
  const parent = parentOf(element) as HTMLElement | null;
  return parent && scan.isVisible(parent) && scan.box(parent).height <= 60 ? parent : null;
}

/** What a switch says of itself is its state. */
const isState = (text: string): boolean => /^(on|off|开|关|开启|关闭)$/i.test(text);

/** The words of a choice: its label's, or what follows it up to the next choice. */
function wordsOf(element: HTMLElement, face: HTMLElement, others: ReadonlyMap<Element, number>, scan: Scan): string {
  const own = scan.text(face);
  if (own && !isSign(own) && !isState(own)) return own;
  const named = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  if (named) return named.trim();
  let words = '';
  for (let node: Node | null = face.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const next = node as Element;
      if (others.has(next) || next.localName === 'br') break;
      words += ` ${scan.text(next)}`;
    } else words += node.textContent ?? '';
    if (words.trim()) break;
  }
  return words.replace(/\s+/g, ' ').trim() || (isInput(element) && element.value !== 'on' ? element.value : '');
}

/** The element that holds a radio's or checkbox's whole group, and no other control. */
function groupOf(atom: Atom, counts: Map<Element, number>, sameSort: Map<Element, number>): Element {
  const { element, sort } = atom;
  const stated = element.closest(sort === 'radio' ? '[role="radiogroup"]' : '[role="group"]');
  if (stated && counts.get(stated) === sameSort.get(stated)) return stated;
  for (const outer of ancestorsOf(element, 8)) {
    const [all, same] = [counts.get(outer) ?? 0, sameSort.get(outer) ?? 0];
    if (all !== same) return element;
    if (same > 1) return outer;
  }
  return element;
}

function groups(atoms: readonly Atom[], sort: 'radio' | 'checkbox', counts: Map<Element, number>, scan: Scan): Draft[] {
  const mine = atoms.filter((atom) => atom.sort === sort);
  const sameSort = countAtoms(mine);
  const byGroup = new Map<unknown, Atom[]>();
  for (const atom of mine) {
    const { element } = atom;
    const name = isInput(element) && sort === 'radio' ? element.name : '';
    const group = name ? `${name}|${(element as HTMLInputElement).form?.id ?? ''}` : groupOf(atom, counts, sameSort);
    byGroup.set(group, [...(byGroup.get(group) ?? []), atom]);
  }
  return [...byGroup.values()].flatMap((group) => {
    const members = group.flatMap(({ element }): ControlMember[] => {
      const face = faceOf(element, counts, scan);
      if (!face) return [];
      return [{ element: face, input: isInput(element) ? element : null, text: wordsOf(element, face, sameSort, scan) }];
    });
    if (members.length === 0) return [];
    const core = members.length === 1 ? members[0]?.element : commonAncestor(members.map(({ element }) => element));
    const order = group[0]?.order ?? 0;
    return core
      ? [{ sort: sort === 'radio' ? ('radios' as const) : ('checkboxes' as const), core, input: null, members, order }]
      : [];
  });
}

function commonAncestor(elements: readonly HTMLElement[]): HTMLElement | null {
  const [first, ...rest] = elements;
  if (!first) return null;
  return (ancestorsOf(first, 60).find((outer) => rest.every((one) => outer.contains(one))) as HTMLElement | undefined) ?? null;
}

/** Every control-to-be, in the order of the document. */
export function draftControls(found: readonly Atom[], scan: Scan): Draft[] {
  // A hidden select that nothing stands for only keeps a copy of the value.
  const atoms = found.filter(({ sort, isVisible, element }) => sort !== 'select' || isVisible || standInOf(element, scan));
  const counts = countAtoms(atoms);
  const singles = atoms.flatMap((atom) => single(atom, counts, scan) ?? []);
  const stands = singles.filter(({ core, input }) => input !== null && core !== input);
  // What lies inside of a stand-in is a part of it: its own search box, its shown value.
  const cores = new Map<Element, Draft[]>();
  for (const stand of stands) cores.set(stand.core, [...(cores.get(stand.core) ?? []), stand]);
  const free = singles.filter((draft) => {
    if (ancestorsOf(draft.core).some((outer) => cores.has(outer))) return false;
    return !cores.get(draft.core)?.some((other) => other !== draft && !isFirst(draft, other));
  });
  const drafts = [...free, ...groups(atoms, 'radio', counts, scan), ...groups(atoms, 'checkbox', counts, scan)];
  return drafts.sort((a, b) => a.order - b.order);
}

/** Two inputs that are seen as one box: the select is the control, else the first. */
const isFirst = (draft: Draft, other: Draft): boolean =>
  draft.sort === 'select' || (draft.sort !== 'drawn' && other.sort !== 'select' && draft.order < other.order);
