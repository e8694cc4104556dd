/** What the assistant never touches: whatever sends, agrees, pays or throws away. */
import { contains } from './dom.ts';

const refusedWords = /提交|确认|同意|支付|保存|下一步|重置|删除|submit|reset|delete/i;
const confirmWords = /^(确定|确认|完成|ok|done|confirm)$/i;
const actionable = 'button,input,[role="button"],a[href]';

/** Labels that only the candidate's own hand may answer. */
export const isConsent = (label: string): boolean => /同意|承诺|声明|已阅读|确认无误/.test(label);

const wordsOf = (element: Element): string =>
  [element.textContent, element.getAttribute('value'), element.getAttribute('aria-label'), element.getAttribute('title')]
    .map((word) => (word ?? '').replace(/\s+/g, ''))
    .filter(Boolean)
    .join('|');

/** The word of a wheel's or a calendar's own confirm button. Pressed only in the layer that the choice was made in. */
export const isConfirmButton = (element: Element): boolean => confirmWords.test((element.textContent ?? '').replace(/\s+/g, ''));

/** Gives a list or a wheel up without having chosen. */
export const isCancelButton = (element: Element): boolean =>
  /^(取消|cancel)$/i.test((element.textContent ?? '').replace(/\s+/g, ''));

/**
 * May this element be clicked? `own` are the boxes that belong to the control: its root, its members, its popup layers.
 * Buttons and links are refused outside of them, and some words, submitting and leaving everywhere. `confirms` is the layer in
 * which a choice was just made: its own 确认 takes over that choice and nothing else; in any other layer it is refused.
 */
export function isHarmless(target: Element, own: readonly Element[], confirms?: Element): boolean {
  if (confirms && contains(confirms, target) && isConfirmButton(target)) return !leavesOrSends(target);
  if (new RegExp(`^(?:${refusedWords.source})$`, 'i').test((target.textContent ?? '').replace(/\s+/g, ''))) return false;
  const button = target.closest(actionable);
  if (!button) return own.some((box) => contains(box, target));
  if (button.localName === 'input') {
    const { type } = button as HTMLInputElement;
    if (['submit', 'reset', 'image', 'button', 'file'].includes(type)) return false;
    return own.some((box) => contains(box, button));
  }
  if (!own.some((box) => contains(box, button))) return false;
  return !leavesOrSends(button) && !refusedWords.test(wordsOf(button));
}

function leavesOrSends(target: Element): boolean {
  const button = target.closest(actionable);
  if (!button) return false;
  const type = button.getAttribute('type')?.toLowerCase();
  if (button.localName === 'button' && (type === 'submit' || type === 'reset')) return true;
  const href = button.getAttribute('href');
  return href !== null && !/^(#.*|javascript:.*|)$/i.test(href.trim());
}

/** Runs `act` while no form of the page can be submitted or reset by what it does. */
export function withoutSubmitting<T>(doc: Document, act: () => T): T {
  const view = doc.defaultView ?? window;
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['submit', 'reset']) view.addEventListener(type, stop, true);
  try {
    return act();
  } finally {
    for (const type of ['submit', 'reset']) view.removeEventListener(type, stop, true);
  }
}
