/** Finds whatever a person could answer: inputs of every kind, and what is drawn without any. */
import { isSelect, isTypable } from '../widgets/hands/dom.ts';
import { ancestorsOf, deepAll, type Scan } from './scan.ts';
import { isPlaceholder } from './words.ts';

export type NativeControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface Atom {
  element: HTMLElement;
  /** drawn = no input element behind it: a box that opens a list or a calendar. */
  sort: 'typed' | 'select' | 'radio' | 'checkbox' | 'file' | 'drawn';
  isVisible: boolean;
}

const ignoredTypes = new Set(['hidden', 'submit', 'reset', 'button', 'image', 'password', 'range', 'color']);
const natives = 'input,textarea,select';
const choices = '[role="radio"],[role="checkbox"],[role="switch"],[role="menuitemradio"]';
const openers =
  '[role="combobox"],[role="spinbutton"],[aria-haspopup="listbox"],[aria-haspopup="dialog"],[aria-haspopup="tree"],[aria-haspopup="true"]';
const focusable = '[tabindex]:not([tabindex="-1"])';
const notFormParts =
  '[role="tab"],[role="tablist"],[role="menu"],[role="menuitem"],[role="option"],[role="listbox"],[role="tooltip"],[role="grid"],[role="link"],[role="treeitem"],nav';

function sortOf(element: HTMLElement): Atom['sort'] | null {
  if (isSelect(element)) return 'select';
  if (element.localName === 'textarea') return element.getAttribute('aria-hidden') === 'true' ? null : 'typed';
  if (element.localName !== 'input') return null;
  const { type } = element as HTMLInputElement;
  if (type === 'radio' || type === 'checkbox' || type === 'file') return type;
  return ignoredTypes.has(type) || !isTypable(element) ? null : 'typed';
}

/** A layer that floats over the form is an answer in the making, not a part of the form. A dialog is a form of its own. */
function floats(element: Element, scan: Scan): boolean {
  if (element.closest('[role="listbox"],[role="menu"],[role="tooltip"],[role="grid"],[role="tree"]')) return true;
  const top = ancestorsOf(element).at(-2);
  if (!top || top.matches('form,[role="dialog"],[role="alertdialog"],dialog')) return false;
  const { position, zIndex } = scan.style(top);
  const isLifted = (position === 'absolute' || position === 'fixed') && Number(zIndex) > 0;
  return isLifted && top.querySelector('form,[role="dialog"],fieldset') === null && top.querySelectorAll(natives).length < 3;
}

const saysSomething = (element: Element): boolean => element.childElementCount === 0 && Boolean(element.textContent?.trim());

/** A box of one line, with an arrow or a request to choose, that a person would click. */
function looksLikeOpener(element: HTMLElement, scan: Scan): boolean {
  if (element.matches('a,button,label,li,summary,[contenteditable="true"]') || element.closest(notFormParts)) return false;
  if (element.querySelector(notFormParts) || [...element.querySelectorAll('*')].filter((part) => saysSomething(part)).length > 3) return false;
  const { width, height } = scan.box(element);
  if (width < 60 || height < 16 || height > 80) return false;
  const text = scan.text(element);
  if (isPlaceholder(text)) return true;
  return text.length <= 60 && hasIcon(element);
}

/** A small picture without words: an arrow, a calendar, a cross. */
export const hasIcon = (element: Element): boolean =>
  element.querySelector('svg,i,img,[class*="icon"],[class*="arrow"],[class*="caret"],[class*="suffix"],[class*="edge"]') !== null;

const everything = `${natives},${choices},${openers},${focusable},div,span,p,td,a`;

/**
 * Every atom of the document, in its order; `known` = a drawn control before, whatever it shows now. Elements that only wrap another atom are left out: the innermost has the evidence,
 * and the box around it is found later.
 */
export function discover(document: Document, scan: Scan, known: (element: Element) => boolean): Atom[] {
  const native: Atom[] = [];
  const drawn: HTMLElement[] = [];
  for (const element of deepAll(document, everything)) {
    const sort = sortOf(element);
    if (sort) native.push({ element, sort, isVisible: scan.isVisible(element) });
    else if (element.matches(natives)) continue;
    else if (
      element.matches(choices) ||
      element.matches(openers) ||
      element.matches(focusable) ||
      asksToChoose(element) ||
      known(element)
    )
      drawn.push(element);
  }
  const shownTyped = native
    .filter(({ sort, isVisible }) => isVisible || sort === 'radio' || sort === 'checkbox')
    .map(({ element }) => element);
  const taken = new Set<Element>(shownTyped.flatMap((element) => [element, ...ancestorsOf(element)]));
  const alone = drawn.filter(
    (element) => !taken.has(element) && scan.isVisible(element) && (known(element) || isDrawnControl(element, scan)),
  );
  const innermost = alone.filter(
    (element) =>
      known(element) ||
      !alone.some((other) => other !== element && (element.contains(other) || (known(other) && other.contains(element)))),
  );
  const atoms = [...native, ...innermost.map((element): Atom => ({ element, sort: drawnSort(element), isVisible: true }))];
  return atoms.filter(({ element }) => !floats(element, scan)).sort(byPlace);
}

/** A leaf that says 请选择 and nothing else. */
const asksToChoose = (element: Element): boolean =>
  element.childElementCount === 0 &&
  (element.textContent?.length ?? 99) < 24 &&
  /^\s*[-—=]*\s*(请(点击)?选择|点击选择|select|choose)/i.test(element.textContent ?? '');

function isDrawnControl(element: HTMLElement, scan: Scan): boolean {
  if (element.matches(choices)) return true;
  if (element.matches('[role="combobox"],[role="spinbutton"]')) return !element.closest(notFormParts);
  if (asksToChoose(element)) return !element.closest(`${notFormParts},button,a,label,option`) && !element.closest('ul,ol');
  return looksLikeOpener(element, scan);
}

const drawnSort = (element: Element): Atom['sort'] => {
  const role = element.getAttribute('role') ?? '';
  if (role === 'radio' || role === 'menuitemradio') return 'radio';
  return role === 'checkbox' || role === 'switch' ? 'checkbox' : 'drawn';
};

function byPlace(a: Atom, b: Atom): number {
  if (a.element === b.element) return 0;
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
