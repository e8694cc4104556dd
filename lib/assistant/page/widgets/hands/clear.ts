/** Emptying a control again, by the means that a person has. */
import type { Control } from '../../control.ts';
import { isEditable, isVisible } from './dom.ts';
import { announceChange, hover, leave, press, pressOutside, typeInto } from './gestures.ts';
import type { Pace } from './pace.ts';

/** The little crosses of a widget: those that say so, and those that turn up under the pointer. */
async function clearIcons(root: HTMLElement, pace: Pace): Promise<Element[]> {
  const all = [...root.querySelectorAll('*')].filter((element) => !element.matches('input,select,textarea'));
  const seen = new Set(all.filter(isVisible));
  hover(root);
  await pace.settle();
  const named = all.filter((element) =>
    /clear|close|remove/i.test(`${element.getAttribute('class')} ${element.getAttribute('aria-label')}`),
  );
  const fresh = [...root.querySelectorAll('*')].filter(
    (element) => isVisible(element) && !seen.has(element) && !element.textContent?.trim(),
  );
  return [...new Set([...named, ...fresh])]
    .filter((element) => element.isConnected && element.getBoundingClientRect().width <= 48)
    .slice(0, 6);
}

/** True once nothing is shown; says so honestly where the widget has no way back to empty. */
export async function clearControl(control: Control, isEmpty: () => boolean, pace: Pace): Promise<boolean> {
  const { input, root } = control;
  if (isEmpty()) return true;
  const isChosen = ['select', 'searchable-select', 'cascader'].includes(control.kind);
  if (isEditable(input) && !isChosen) {
    typeInto(input, '');
    announceChange(input);
    await pace.settle();
    leave(input);
    await pace.settle();
    if (isEmpty()) return true;
  }
  if (control.members.length > 0) return false;
  for (const icon of await clearIcons(root, pace)) {
    press(icon, [root]);
    await pace.settle();
    if (isEmpty()) break;
  }
  pressOutside(root.ownerDocument);
  await pace.settle();
  return isEmpty();
}
