/** Finds whatever a person could answer: inputs of every kind, and what is drawn without any. */
import { isSelect, isTypable } from '../widgets/hands/dom.ts';
import { choices, couldBeDrawn, createOverlaps, isDrawnControl, standFor } from './drawn.ts';
import { ancestorsOf, type Scan } from './scan.ts';
import { walk } from './trees.ts';

export type NativeControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface Atom {
  element: HTMLElement;
  /** drawn = no input element behind it: a box that opens a list or a calendar. */
  sort: 'typed' | 'select' | 'radio' | 'checkbox' | 'file' | 'drawn';
  isVisible: boolean;
  /** Its place in the reading order; frames and shadow roots stand where their host does. */
  order: number;
}

const ignoredTypes = new Set(['hidden', 'submit', 'reset', 'button', 'image', 'password', 'range', 'color']);
const natives = 'input,textarea,select';

const isNative = ({ localName }: Element): boolean => localName === 'input' || localName === 'select' || localName === 'textarea';

/** A search over the whole site, its menu, its pages of results. A header inside of an article or a form is none of these. */
const isPartOfSite = (element: Element): boolean => {
  const part = element.closest('header,footer,nav,[role="search"],[role="navigation"],[role="banner"]');
  return part !== null && !part.parentElement?.closest('article,aside,main,section,form,fieldset,[role="main"],[role="dialog"]');
};

function sortOf(element: HTMLElement): Atom['sort'] | null {
  if (isSelect(element)) return 'select';
  if (element.localName === 'textarea') return 'typed';
  if (element.localName !== 'input') return null;
  const { type } = element as HTMLInputElement;
  if (type === 'radio' || type === 'checkbox' || type === 'file') return type;
  return ignoredTypes.has(type) || !isTypable(element) ? null : 'typed';
}

/** Kept from screen readers and from the keyboard alike: a trap for machines, or a library's own copy of the value. */
const isWithheld = (element: HTMLElement): boolean =>
  isTypable(element) &&
  (element.tabIndex < 0 || element.localName === 'textarea') &&
  [element, element.parentElement].some((one) => one?.getAttribute('aria-hidden') === 'true');

/** A layer that floats over the form is an answer in the making, not a part of the form. A dialog is a form of its own. */
function floats(element: Element, scan: Scan): boolean {
  if (element.closest('[role="listbox"],[role="menu"],[role="tooltip"],[role="grid"],[role="tree"]')) return true;
  const top = ancestorsOf(element).at(-2);
  if (!top || top.matches('form,[role="dialog"],[role="alertdialog"],dialog')) return false;
  const { position, zIndex } = scan.style(top);
  const isLifted = (position === 'absolute' || position === 'fixed') && Number(zIndex) > 0;
  return isLifted && top.querySelector('form,[role="dialog"],fieldset') === null && top.querySelectorAll(natives).length < 3;
}

/** Only what a person could see and reach; an invisible box or file choice may still have a face elsewhere. */
function nativeAtom(element: HTMLElement, sort: Atom['sort'], order: number, scan: Scan): Atom[] {
  if (isWithheld(element)) return [];
  const isVisible = scan.isVisible(element);
  return isVisible && sort === 'typed' && scan.isCut(element) ? [] : [{ element, sort, isVisible, order }];
}

/**
 * Every atom of the document, in its order; `known` = a drawn control before, whatever it shows now. Elements that only wrap
 * another atom are left out: the innermost has the evidence, and the box around it is found later.
 */
export function discover(document: Document, scan: Scan, known: (element: Element) => boolean): Atom[] {
  const native: Atom[] = [];
  const drawn = new Map<HTMLElement, number>();
  let order = 0;
  walk(document, (element) => {
    order += 1;
    if (isNative(element)) {
      const sort = isPartOfSite(element) ? null : sortOf(element);
      if (sort) native.push(...nativeAtom(element, sort, order, scan));
    } else if (known(element) || couldBeDrawn(element)) {
      const stand = standFor(element, scan);
      if (!drawn.has(stand)) drawn.set(stand, order);
    }
  });
  const places = (element: HTMLElement): number => drawn.get(element) ?? 0;
  const alone = drawnAtoms([...drawn.keys()], native, scan, known).map((atom) => ({ ...atom, order: places(atom.element) }));
  return [...native, ...alone].filter(({ element }) => !floats(element, scan)).sort((a, b) => a.order - b.order);
}

function drawnAtoms(drawn: HTMLElement[], native: Atom[], scan: Scan, known: (element: Element) => boolean): Atom[] {
  const seen = native.filter(({ isVisible, sort }) => isVisible || sort === 'radio' || sort === 'checkbox');
  const taken = new Set<Element>(seen.flatMap(({ element }) => [element, ...ancestorsOf(element)]));
  const belongs = createOverlaps(
    native.map(({ element }) => element),
    scan,
  );
  const alone = drawn.filter(
    (element) =>
      !taken.has(element) &&
      scan.isVisible(element) &&
      (known(element) || isDrawnControl(element, scan)) &&
      (element.matches(choices) || !belongs(element)),
  );
  const old = alone.filter(known);
  const [grown, outside] = [new Set<Element>(old), new Set<Element>(old.flatMap((element) => ancestorsOf(element)))];
  const wrappers = new Set<Element>(alone.flatMap((element) => ancestorsOf(element)));
  const innermost = alone.filter((element) =>
    grown.has(element)
      ? !outside.has(element)
      : !(wrappers.has(element) || ancestorsOf(element).some((outer) => grown.has(outer))),
  );
  return innermost
    .filter((element) => !isPartOfSite(element))
    .map((element) => ({ element, sort: drawnSort(element), isVisible: true, order: 0 }));
}

const drawnSort = (element: Element): Atom['sort'] => {
  if (!element.matches(choices)) return 'drawn';
  return /radio/.test(element.getAttribute('role') ?? '') ? 'radio' : 'checkbox';
};
