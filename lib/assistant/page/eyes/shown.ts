/** What a control shows to a person right now. */
import { normaliseBlanks, sameOption } from '../../../text.ts';
import type { Control, ControlMember } from '../control.ts';
import { isInput, isSelect, isTypable } from '../widgets/hands/dom.ts';
import { isCounter, isPlaceholder, isSign } from './words.ts';

export interface ShownNow {
  shown: string;
  selected: string[];
  isDefault: boolean;
}

const empty: ShownNow = { shown: '', selected: [], isDefault: false };
const chosen = /(^|[-_])(checked|active|selected|on|chosen|current)$/i;

const classesOf = (element: Element): string[] => [...element.classList];

/** Words of a class list that say "chosen" and that not every choice carries. */
function hasOwnMark({ element }: ControlMember, all: readonly ControlMember[]): boolean {
  const common =
    all.length > 1 ? classesOf(element).filter((one) => all.every((other) => other.element.classList.contains(one))) : [];
  return classesOf(element).some((one) => chosen.test(one) && !common.includes(one));
}

/** Ticked by the input, else by ARIA, else by the one mark that the others lack. */
function isTicked(member: ControlMember, all: readonly ControlMember[]): boolean {
  const stated = member.element.closest('[aria-checked]') ?? member.element.querySelector('[aria-checked]');
  const isStated = stated?.getAttribute('aria-checked') === 'true';
  // An input that nobody sees may be there for the keyboard only, and never be ticked.
  if (member.input) return member.input.checked || (isStated && !isSeen(member.input));
  if (stated) return isStated;
  return hasOwnMark(member, all);
}

function shownByMembers({ kind, members }: Control): ShownNow {
  const selected = members.filter((member) => isTicked(member, members)).map(({ text }) => text);
  const isDefault = kind === 'checkbox-group' && members.length > 1 && selected.length === members.length;
  return { shown: selected.join('、'), selected, isDefault };
}

function shownBySelect(select: HTMLSelectElement): ShownNow {
  const selected = [...select.selectedOptions]
    .filter((option) => !isEmptyOption(option))
    .map(({ text }) => normaliseBlanks(text));
  const isDefault = selected.length > 0 && select.selectedIndex === 0 && !select.options[0]?.hasAttribute('selected');
  return { shown: selected.join('、'), selected, isDefault };
}

/** `--请选择--`, or an option without a value and without a name. */
export const isEmptyOption = (option: HTMLOptionElement): boolean => {
  const text = normaliseBlanks(option.text);
  return text === '' || isPlaceholder(text) || (option.value === '' && !/^无$/.test(text)) || /^[-—=\s]+$/.test(text);
};

const leavesOf = (root: Element): Element[] =>
  [root, ...root.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()),
  );

const isSeen = (element: Element): boolean => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

/** A box that holds the placeholder or the value by turns says which one by a second name. */
export const isPlaceholderName = (name: string): boolean =>
  /placeholder/i.test(name) && (!/selected|value/i.test(name) || /transparent|empty|is-placeholder/i.test(name));

/** The browser's own box, not parked behind a replacement. */
const isShown = (select: HTMLSelectElement): boolean => isSeen(select) && select.offsetWidth > 8 && select.offsetHeight > 8;

const saysPlaceholder = (element: Element, root: Element): boolean => {
  for (let at: Element | null = element; at; at = at === root ? null : at.parentElement)
    if (isPlaceholderName(at.getAttribute('class') ?? '')) return true;
  return false;
};

/** A name inside of the box; a box that lies in its name as a whole is another matter. */
function isName(leaf: Element, root: Element): boolean {
  const label = leaf.closest('label,legend');
  return label !== null && label !== root && root.contains(label);
}

/** A picture that a font draws for a word: `arrow_drop_down`. */
const isPicture = (leaf: Element): boolean => leaf.matches('i[aria-hidden="true"],i[role],svg,svg *');

/** The texts written in the box, without what only asks, counts, decorates or is one of `others`: its name, its placeholder. */
function writtenIn(root: HTMLElement, others: readonly string[]): string[] {
  const texts = leavesOf(root)
    .filter(
      (leaf) =>
        isSeen(leaf) &&
        !leaf.matches('option,select,style,script') &&
        !isPicture(leaf) &&
        !isName(leaf, root) &&
        !leaf.closest('[role="listbox"],[role="option"],ul,dl'),
    )
    .filter((leaf) => !saysPlaceholder(leaf, root))
    .map((leaf) =>
      normaliseBlanks(
        [...leaf.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent)
          .join(' '),
      ),
    )
    .filter((text) => text !== '' && !isPlaceholder(text) && !isCounter(text) && !(isSign(text) && !/\d/.test(text)));
  return texts.filter((text) => !others.some((other) => other !== '' && sameOption(text, other)));
}

const listKinds = new Set(['select', 'searchable-select', 'cascader']);

function shownByBox({ kind, root, input, label }: Control): ShownNow {
  const box = isTypable(input)
    ? input
    : [...root.querySelectorAll('input')].find((one) => isTypable(one) && one.type !== 'search' && isSeen(one));
  const typed = box && isSeen(box) ? normaliseBlanks(box.value) : '';
  // Where the input has no width, its placeholder is not what is seen: some lists keep the chosen text in it.
  const asked = box && box.offsetWidth > 8 ? box.placeholder : '';
  const written = listKinds.has(kind) || !box ? writtenIn(root, [asked, label]) : [];
  if (typed !== '' && !isPlaceholder(typed)) {
    return { shown: typed, selected: listKinds.has(kind) ? [typed] : [], isDefault: false };
  }
  const selected = kind === 'cascader' ? [written.join(' / ')].filter(Boolean) : written;
  return { shown: selected.join('、'), selected: listKinds.has(kind) ? selected : [], isDefault: false };
}

/** Reads one control. Cheap: looks at its own box only. */
export function readShown(control: Control): ShownNow {
  const { input, root, kind, members } = control;
  if (members.length > 0) return shownByMembers(control);
  if (isSelect(input) && (root === input || isShown(input))) return shownBySelect(input);
  if (kind === 'file') return empty;
  if (isSelect(input)) return shownByBox({ ...control, input: null, kind: 'select' });
  if (kind === 'number' || kind === 'textarea' || kind === 'text') {
    const shown = isTypable(input) ? input.value.trim() : (root.textContent?.trim() ?? '');
    const least = isInput(input) ? input.min || input.getAttribute('aria-valuemin') : null;
    return { shown, selected: [], isDefault: kind === 'number' && (shown === '0' || (shown !== '' && shown === least)) };
  }
  return shownByBox(control);
}
