/** Emptying a control again, by the means that a person has. */
import type { Control } from '../../control.ts';
import { hitTest, isEditable, isVisible } from './dom.ts';
import { announceChange, hover, leave, press, pressOutside, typeInto } from './gestures.ts';
import type { Pace } from './pace.ts';

/** The little crosses of a widget that say so, or that turn up under the pointer. */
async function clearIcons(root: HTMLElement, pace: Pace): Promise<Element[]> {
  const parts = () => [...root.querySelectorAll('*')].filter((element) => !element.matches('input,select,textarea'));
  const seen = new Set(parts().filter(isVisible));
  hover(hitTest(root) ?? root);
  await pace.settle();
  const says = (element: Element) =>
    /clear|close|remove/i.test(`${element.getAttribute('class')} ${element.getAttribute('aria-label')}`);
  const isNew = (element: Element) => isVisible(element) && !seen.has(element) && !element.textContent?.trim();
  const isSmall = (element: Element) => element.getBoundingClientRect().width <= 48;
  return parts()
    .filter((element) => isSmall(element) && (says(element) || isNew(element)))
    .slice(0, 6);
}

/** True once nothing is shown; says so honestly where the widget has no way back to empty. */
export async function clearControl(control: Control, isEmpty: () => boolean, pace: Pace): Promise<boolean> {
  const { input, root, kind } = control;
  if (isEmpty()) return true;
  if (control.members.length > 0) return false;
  if (root !== input) {
    for (const icon of await clearIcons(root, pace)) {
      press(icon, [root]);
      await pace.settle();
      if (isEmpty()) break;
    }
    pressOutside(root.ownerDocument);
    await pace.settle();
  }
  // Emptied by typing only where typing counts: a list keeps its choice behind an emptied box.
  if (!isEmpty() && isEditable(input) && !['select', 'searchable-select', 'cascader'].includes(kind)) {
    typeInto(input, '');
    announceChange(input);
    leave(input);
    await pace.settle();
  }
  return isEmpty();
}
