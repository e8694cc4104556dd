/** Tells a control that is drawn without any input from everything else on a page that has a box. */
import { isTypable } from '../widgets/hands/dom.ts';
import { ancestorsOf, type Scan } from './scan.ts';
import { isPlaceholder } from './words.ts';

export const choices = '[role="radio"],[role="checkbox"],[role="switch"],[role="menuitemradio"]';
const lists = '[aria-haspopup="listbox"],[aria-haspopup="dialog"],[aria-haspopup="tree"],[aria-haspopup="grid"]';
const fields = '[role="combobox"],[role="spinbutton"]';
export const writable = '[role="textbox"],[contenteditable]:not([contenteditable="false"])';
const focusable = '[tabindex]:not([tabindex="-1"])';
const notFormParts =
  '[role="tab"],[role="tablist"],[role="menu"],[role="menuitem"],[role="option"],[role="listbox"],[role="tooltip"],[role="grid"],[role="link"],[role="treeitem"],nav';
/** Asked first, since it costs least. */
const marks = ['role', 'tabindex', 'aria-haspopup', 'contenteditable'];
const candidates = `${choices},${fields},${writable},${lists},[aria-haspopup="true"],${focusable}`;

/** Cheap: names and own text only. */
export const couldBeDrawn = (element: Element): boolean =>
  (marks.some((name) => element.hasAttribute(name)) && element.matches(candidates)) || asksToChoose(element);

/** A leaf that says 请选择 and nothing else. */
function asksToChoose(element: Element): boolean {
  if (element.firstElementChild !== null || element.firstChild === null) return false;
  const text = element.textContent ?? '';
  return text.length < 24 && /^\s*[-—=]*\s*(请(点击)?选择|点击选择|select|choose)/i.test(text) && element.localName !== 'option';
}

/** A small picture without words: an arrow, a calendar, a cross. */
export const hasIcon = (element: Element): boolean =>
  element.querySelector('svg,i,img,[class*="icon"],[class*="arrow"],[class*="caret"],[class*="suffix"],[class*="edge"]') !== null;

const saysSomething = (element: Element): boolean =>
  element.childElementCount === 0 && Boolean(element.textContent?.trim()) && element.checkVisibility();

/** A box of one line, with an arrow or a request to choose, that a person would click. */
function looksLikeOpener(element: HTMLElement, scan: Scan): boolean {
  if (element.matches('a,label,li,summary') || element.closest(notFormParts)) return false;
  const { width, height } = scan.box(element);
  if (width < 60 || height < 16 || height > 80) return false;
  if (element.querySelector(notFormParts) || [...element.querySelectorAll('*')].filter(saysSomething).length > 3) return false;
  const text = scan.text(element);
  if (isPlaceholder(text)) return true;
  if (element.matches(lists)) return text !== '';
  return element.localName !== 'button' && text.length <= 60 && hasIcon(element);
}

/** A date that is typed in parts: a group of small number boxes. */
export const partsOf = (element: Element): number =>
  element.matches('[role="group"]') ? element.querySelectorAll('[role="spinbutton"]').length : 0;

/** Is the drawn box a control of its own, going by role, words and looks? */
export function isDrawnControl(element: HTMLElement, scan: Scan): boolean {
  if (element.matches(choices) || partsOf(element) > 1) return true;
  if (element.matches(fields)) return !element.closest(notFormParts);
  if (element.matches(writable)) return !element.closest('[role="grid"]') && !element.parentElement?.closest(writable);
  if (!asksToChoose(element)) return looksLikeOpener(element, scan);
  return !element.closest(`${notFormParts},a,label,option,ul,ol`);
}

/**
 * The box that stands for a drawn element: a date that is typed in parts is one control, and an empty list may have made its
 * own words invisible.
 */
export function standFor(element: HTMLElement, scan: Scan): HTMLElement {
  if (element.matches('[role="spinbutton"]')) {
    const group = element.closest<HTMLElement>('[role="group"]');
    if (group && partsOf(group) > 1) return group;
  }
  if (!element.matches('[role="combobox"]') || scan.isVisible(element)) return element;
  const { parentElement } = element;
  const isBox = parentElement && scan.box(element).width > 1 && scan.box(parentElement).height <= 80;
  return isBox && scan.isVisible(parentElement) ? parentElement : element;
}

export const opens = '[role="combobox"],[aria-haspopup],[aria-expanded],[readonly]';

/** Words drawn over an input belong to it: its own request to choose, its shown value. The input itself may be transparent. */
export function createOverlaps(inputs: readonly HTMLElement[], scan: Scan): (drawn: Element) => boolean {
  const near = new Map<Element, HTMLElement[]>();
  for (const input of inputs.filter(isTypable)) {
    for (const outer of ancestorsOf(input, 3)) near.set(outer, [...(near.get(outer) ?? []), input].slice(0, 8));
  }
  const covers = (drawn: Element, input: Element): boolean => {
    const [a, b] = [scan.box(drawn), scan.box(input)];
    return a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 2 && a.bottom > b.top + 2;
  };
  return (drawn) => {
    const outer = [drawn, ...ancestorsOf(drawn, 4)].find((one) => near.has(one));
    const close = outer ? (near.get(outer) ?? []) : [];
    if (close.some((input) => scan.isVisible(input) && covers(drawn, input))) return true;
    const isOneLine = outer !== undefined && scan.box(outer).height <= 80;
    return isOneLine && close.length === 1 && close.some((input) => !scan.isVisible(input) && input.matches(opens));
  };
}
