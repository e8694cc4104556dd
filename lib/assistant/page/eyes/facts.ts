/** What the page states about a control besides its name: must it, may it, how long, and which options. */
import { normaliseBlanks } from '../../../text.ts';
import type { OptionReading } from '../reading.ts';
import { isSelect, isTypable } from '../widgets/hands/dom.ts';
import type { Draft } from './draft.ts';
import { ancestorsOf, type Scan } from './scan.ts';
import { isEmptyOption, isPlaceholderName } from './shown.ts';
import type { Counts } from './widget-box.ts';
import { isComplaint, isCounter, isPlaceholder } from './words.ts';

const star = /[*＊✱]/;

function hasStar(element: Element, counts: Counts, scan: Scan): boolean {
  if (star.test(scan.text(element))) return true;
  const view = element.ownerDocument.defaultView;
  const { parentElement } = element;
  const outer = parentElement && !counts.has(parentElement) ? parentElement : null;
  const parts = [element, element.firstElementChild, element.lastElementChild, outer].filter((one) => one !== null);
  return parts.some((part) =>
    ['::before', '::after'].some((pseudo) => star.test(view?.getComputedStyle(part, pseudo).content ?? '')),
  );
}

/** The elements that hold this control and no other, innermost first. */
const ownWrappers = (root: Element, counts: Counts): Element[] => {
  const outer = ancestorsOf(root, 6);
  const end = outer.findIndex((one) => (counts.get(one) ?? 0) > 1);
  return end < 0 ? outer.slice(0, 3) : outer.slice(0, end);
};

export function isRequired(
  { input, core, members }: Draft,
  root: Element,
  { name, element: label }: { name: string; element: Element | null },
  counts: Counts,
  scan: Scan,
): boolean {
  const parts = [...new Set([core, root, ...(input ? [input] : []), ...members.flatMap((one) => one.input ?? [])])];
  if (parts.some((part) => part.matches('[required],[aria-required="true"]'))) return true;
  if (star.test(name) || (label && hasStar(label, counts, scan))) return true;
  const beside = label?.previousElementSibling;
  if (beside && !counts.has(beside) && /^[*＊✱]$/.test(scan.text(beside))) return true;
  const cell = label?.parentElement;
  if (cell && !counts.has(cell) && /^[*＊✱]|[*＊✱]$/.test(scan.text(cell))) return true;
  return ownWrappers(root, counts).some((outer) => [...outer.classList].some((one) => /(^|[-_])(is-)?required$/i.test(one)));
}

/** An input that only opens a list is readonly by build, and not by meaning. */
export function isReadonly({ input }: Draft, kind: string): boolean {
  return (kind === 'text' || kind === 'textarea' || kind === 'number') && isTypable(input) && input.readOnly;
}

export function isDisabled({ input, core, members }: Draft, root: Element): boolean {
  if (members.length > 0 && members.every((one) => one.input?.disabled || one.element.matches('[aria-disabled="true"]')))
    return true;
  const parts = [...new Set([core, root, ...(input ? [input] : [])])];
  if (parts.some((part) => part.matches(':disabled,[aria-disabled="true"]'))) return true;
  return [root, core].some((part) => [...part.classList].some((one) => /(^|[-_])disabled$/i.test(one)));
}

export function maxLengthOf({ input }: Draft, root: Element, counts: Counts, scan: Scan): number | null {
  if (isTypable(input) && input.maxLength > 0) return input.maxLength;
  const around = [root, ...ownWrappers(root, counts)];
  const noted = around.flatMap((outer) => [...outer.attributes]).find(({ value }) => isCounter(value))?.value;
  const parts = around.at(-1)?.querySelectorAll('span,div,em,i,small,p') ?? [];
  const counter = noted ?? [...parts].find((part) => isWrittenCounter(part, scan))?.textContent ?? '';
  return counter ? Number(counter.split(/[/／]/)[1]) : null;
}

/** The own words are cheap to look at; whether they are seen is asked only of a counter. */
const isWrittenCounter = (part: Element, scan: Scan): boolean =>
  part.childElementCount <= 1 && isCounter(part.textContent ?? '') && isCounter(scan.text(part));

/** Options that are known without opening anything. */
export function optionsOf({ input, members, core }: Draft, root: Element): OptionReading[] | null {
  if (members.length > 1) return members.map(({ text, input: one }) => ({ text, disabled: one?.disabled ?? false }));
  if (isSelect(input)) {
    const listed = [...input.options].filter((option) => !isEmptyOption(option));
    return listed.length > 0 ? listed.map((option) => ({ text: normaliseBlanks(option.text), disabled: option.disabled })) : null;
  }
  const owner = [root, core, ...(input ? [input] : [])]
    .map((one) => one.getAttribute('aria-controls') ?? one.getAttribute('aria-owns'))
    .find(Boolean);
  const list = owner ? (root.getRootNode() as Document | ShadowRoot).getElementById(owner) : null;
  const options = [...((list ?? root).querySelectorAll('[role="option"]') ?? [])];
  const texts = options.map((one) => ({
    text: normaliseBlanks(one.textContent ?? ''),
    disabled: one.getAttribute('aria-disabled') === 'true',
  }));
  return list === null && options.length < 2 ? null : isWhole(list ?? root, texts) ? texts : null;
}

/** Rows or their box are laid out by numbers: the list may draw only what is in view. */
const measured = '[style*="height:"],[style*="translate"],[style*="position: absolute"],[style*="position:absolute"]';

/** A list that draws only what is in view is not known as a whole. */
const isWhole = (list: Element, texts: readonly OptionReading[]): boolean => {
  const size = list.querySelector('[aria-setsize]')?.getAttribute('aria-setsize');
  return (
    texts.length > 2 &&
    texts.every(({ text }) => text !== '') &&
    (size
      ? Number(size) === texts.length
      : !/virtual/i.test(list.innerHTML.slice(0, 2000)) && list.querySelector(measured) === null)
  );
};

/** Placeholder, description and the small print of the control's own wrapper. */
export function hintOf(
  { input, core }: Draft,
  root: HTMLElement,
  { name, element: label }: { name: string; element: Element | null },
  counts: Counts,
  scan: Scan,
): string {
  const inner = root.querySelector('input');
  const described = (input ?? core).getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const scope = root.getRootNode() as Document | ShadowRoot;
  const small = ownWrappers(root, counts).flatMap((outer) =>
    [...outer.children].filter(
      (child) => !child.contains(root) && child !== label && child.localName !== 'legend' && !(label && child.contains(label)),
    ),
  );
  const texts = [
    isTypable(input) ? input.placeholder : (inner?.placeholder ?? ''),
    isSelect(input) && isPlaceholder(input.options[0]?.text ?? '') ? (input.options[0]?.text ?? '') : '',
    ...[...root.querySelectorAll('[class*="placeholder"]')]
      .filter((one) => isPlaceholderName(one.getAttribute('class') ?? ''))
      .map((one) => scan.text(one)),
    ...described.map((id) => scope.getElementById(id)).map((one) => (one ? scan.text(one) : '')),
    ...small.map((child) => scan.text(child)).filter((text) => text.length <= 80 && !isCounter(text) && !isComplaint(text)),
    root.title,
  ];
  const told = texts
    .map((text) => text.replace(/(^|\s)\d+\s*[/／]\s*\d+$/, '').trim())
    .filter((text) => text !== name && /[\p{L}\p{N}]/u.test(text));
  return [...new Set(told)].join(' ').slice(0, 300);
}
