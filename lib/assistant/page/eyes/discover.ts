/** Finds whatever a person could answer: inputs of every kind, and what is drawn without any. */
import { isSelect, isTypable } from '../widgets/hands/dom.ts';
import { choices, couldBeDrawn, createOverlaps, everyBox, isDrawnControl, standFor } from './drawn.ts';
import { ancestorsOf, deepAll, type Scan } from './scan.ts';

export type NativeControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface Atom {
  element: HTMLElement;
  /** drawn = no input element behind it: a box that opens a list or a calendar. */
  sort: 'typed' | 'select' | 'radio' | 'checkbox' | 'file' | 'drawn';
  isVisible: boolean;
}

const ignoredTypes = new Set(['hidden', 'submit', 'reset', 'button', 'image', 'password', 'range', 'color']);
const natives = 'input,textarea,select';

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
function nativeAtom(element: HTMLElement, sort: Atom['sort'], scan: Scan): Atom[] {
  if (isWithheld(element)) return [];
  const isVisible = scan.isVisible(element);
  return isVisible && sort === 'typed' && scan.isCut(element) ? [] : [{ element, sort, isVisible }];
}

const everything = `${natives},${everyBox}`;

/**
 * Every atom of the document, in its order; `known` = a drawn control before, whatever it shows now. Elements that only wrap
 * another atom are left out: the innermost has the evidence, and the box around it is found later.
 */
export function discover(document: Document, scan: Scan, known: (element: Element) => boolean): Atom[] {
  const native: Atom[] = [];
  const drawn = new Set<HTMLElement>();
  for (const element of deepAll(document, everything)) {
    const sort = sortOf(element);
    if (sort) native.push(...nativeAtom(element, sort, scan));
    else if (!element.matches(natives) && (known(element) || couldBeDrawn(element))) drawn.add(standFor(element, scan));
  }
  const atoms = [...native, ...drawnAtoms([...drawn], native, scan, known)];
  return atoms.filter(({ element }) => !floats(element, scan)).sort(byPlace);
}

function drawnAtoms(drawn: HTMLElement[], native: Atom[], scan: Scan, known: (element: Element) => boolean): Atom[] {
  const seen = native.filter(({ isVisible, sort }) => isVisible || sort === 'radio' || sort === 'checkbox');
  const taken = new Set<Element>(seen.flatMap(({ element }) => [element, ...ancestorsOf(element)]));
  const belongs = createOverlaps(
    seen.map(({ element }) => element),
    scan,
  );
  const alone = drawn.filter(
    (element) =>
      !taken.has(element) &&
      scan.isVisible(element) &&
      (known(element) || isDrawnControl(element, scan)) &&
      (element.matches(choices) || !belongs(element)),
  );
  const wrappers = new Set<Element>(alone.flatMap((element) => ancestorsOf(element)));
  const grown = new Set<Element>(alone.filter(known));
  const innermost = alone.filter(
    (element) => known(element) || !(wrappers.has(element) || ancestorsOf(element).some((outer) => grown.has(outer))),
  );
  return innermost.map((element) => ({ element, sort: drawnSort(element), isVisible: true }));
}

const drawnSort = (element: Element): Atom['sort'] => {
  if (!element.matches(choices)) return 'drawn';
  return /radio/.test(element.getAttribute('role') ?? '') ? 'radio' : 'checkbox';
};

function byPlace(a: Atom, b: Atom): number {
  if (a.element === b.element) return 0;
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
