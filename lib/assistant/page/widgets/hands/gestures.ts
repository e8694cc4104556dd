/** A person's gestures as events, in the order in which a browser fires them. */
import { centreOf, contains, elementAt, parentOf, type Typable } from './dom.ts';
import { isHarmless, withoutSubmitting } from './harm-wall.ts';

function focusEvents(element: Element, types: readonly string[], relatedTarget: Element | null): void {
  for (const type of types) {
    element.dispatchEvent(
      new FocusEvent(type, { bubbles: type === 'focusin' || type === 'focusout', composed: true, relatedTarget }),
    );
  }
}

/** Does `act` and says whether the browser itself fired `type`: it does not while the window has no focus (side panel). */
function fires(element: Element, type: string, act: () => void): boolean {
  let fired = false;
  const note = () => {
    fired = true;
  };
  element.addEventListener(type, note, true);
  act();
  element.removeEventListener(type, note, true);
  return fired;
}

/** Moves the focus. What had it before hears where it went: many layers close when the focus goes nowhere. */
export function focusOn(element: HTMLElement): void {
  const { activeElement, body } = element.ownerDocument;
  if (activeElement === element) return;
  if (fires(element, 'focus', () => element.focus({ preventScroll: true }))) return;
  if (activeElement && activeElement !== body) focusEvents(activeElement, ['blur', 'focusout'], element);
  focusEvents(element, ['focus', 'focusin'], activeElement);
}

export function leave(element: HTMLElement): void {
  if (!fires(element, 'blur', () => element.blur())) focusEvents(element, ['blur', 'focusout'], null);
}

const focusable = 'input,textarea,select,button,a[href],[tabindex],[contenteditable="true"]';

function mouse(target: Element, type: string, bubbles: boolean): boolean {
  const { x, y } = centreOf(target);
  const init = {
    bubbles,
    cancelable: bubbles,
    composed: true,
    clientX: x,
    clientY: y,
    button: 0,
    buttons: /down/.test(type) ? 1 : 0,
    detail: /click|mousedown|mouseup/.test(type) ? 1 : 0,
    view: null,
  };
  if (!type.startsWith('pointer')) return target.dispatchEvent(new MouseEvent(type, init));
  return target.dispatchEvent(new PointerEvent(type, { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true }));
}

/** The pointer comes to rest on the element. */
export function hover(target: Element): void {
  const chain: Element[] = [];
  for (let at: Element | null = target; at; at = parentOf(at)) chain.unshift(at);
  for (const kind of ['pointer', 'mouse']) {
    mouse(target, `${kind}over`, true);
    for (const element of chain) mouse(element, `${kind}enter`, false);
    mouse(target, `${kind}move`, true);
  }
}

/**
 * A full click: pointer and mouse down, the focus it moves, up, click. False where the harm wall refuses.
 * `own` and `confirms`: see `isHarmless`.
 */
export function press(element: Element, own: readonly Element[], confirms?: Element): boolean {
  const doc = element.ownerDocument;
  const { x, y } = centreOf(element);
  const hit = elementAt(doc, x, y);
  const target = hit && contains(element, hit) ? hit : element;
  if (!isHarmless(target, own, confirms)) return false;
  withoutSubmitting(doc, () => {
    hover(target);
    mouse(target, 'pointerdown', true);
    if (mouse(target, 'mousedown', true)) {
      const heir = target.closest<HTMLElement>(focusable);
      const active = doc.activeElement as HTMLElement | null;
      if (heir) focusOn(heir);
      else if (active && active !== doc.body) leave(active);
    }
    mouse(target, 'pointerup', true);
    mouse(target, 'mouseup', true);
    mouse(target, 'click', true);
  });
  return true;
}

/** A click beside everything: closes what closes when one clicks elsewhere. */
export function pressOutside(doc: Document): void {
  withoutSubmitting(doc, () => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) mouse(doc.body, type, true);
  });
}

const keyCodes: Record<string, number> = { Enter: 13, Escape: 27, ArrowDown: 40 };

/** One key, down and up. Enter submits nothing: untrusted keys have no default action, and what the page itself makes of it is stopped. */
export function strike(target: Element, key: string): void {
  const code = keyCodes[key] ?? 0;
  const init = { key, code: code ? key : '', keyCode: code, which: code, bubbles: true, cancelable: true, composed: true };
  withoutSubmitting(target.ownerDocument, () => {
    target.dispatchEvent(new KeyboardEvent('keydown', init));
    if (key === 'Enter') target.dispatchEvent(new KeyboardEvent('keypress', init));
    target.dispatchEvent(new KeyboardEvent('keyup', init));
  });
}

/** The value as the browser itself sets it, past a setter that a framework put on the element. */
function setRaw(element: Typable, text: string): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value');
  if (own?.set) own.set.call(element, text);
  else element.value = text;
}

/** Types the text in place of what is there: keys and input, no change and no blur yet. */
export function typeInto(element: Typable, text: string): void {
  focusOn(element);
  const key = text.at(-1) ?? 'Backspace';
  withoutSubmitting(element.ownerDocument, () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
    setRaw(element, text);
    const inputType = text ? 'insertText' : 'deleteContentBackward';
    element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text || null, inputType }));
    element.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true, composed: true }));
  });
}

/** Types key by key, as boxes with a mask of their own expect it. */
export function typeKeys(element: Typable, text: string): void {
  focusOn(element);
  setRaw(element, '');
  withoutSubmitting(element.ownerDocument, () => {
    for (const key of text) {
      const code = key.toUpperCase().charCodeAt(0);
      const init = {
        key,
        code: /\d/.test(key) ? `Digit${key}` : '',
        keyCode: code,
        which: code,
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      const isLeft = element.dispatchEvent(new KeyboardEvent('keydown', init));
      if (isLeft && element.dispatchEvent(new KeyboardEvent('keypress', { ...init, keyCode: key.charCodeAt(0) }))) {
        setRaw(element, element.value + key);
        element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: key, inputType: 'insertText' }));
      }
      element.dispatchEvent(new KeyboardEvent('keyup', init));
    }
  });
}

export function announceChange(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
