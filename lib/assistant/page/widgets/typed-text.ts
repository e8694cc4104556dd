/** Text boxes that a person types into: input, textarea, number. */
import { isEditable } from './hands/dom.ts';
import { announceChange, leave, typeInto, typeKeys } from './hands/gestures.ts';
import type { WidgetFamily } from './hands/widget-family.ts';

const strength: Partial<Record<string, number>> = { text: 0.9, textarea: 0.9, number: 0.9 };

/** Most take the value in a breath before the blur; some redraw in that breath what they have not parsed; masks want keys. */
const manners = [
  [typeInto, true],
  [typeInto, false],
  [typeKeys, true],
] as const;

export const typedText: WidgetFamily = {
  id: 'typed-text',
  evidence({ kind, input }, value) {
    if (!isEditable(input) || !(kind in strength)) return 0;
    return value.type === 'choice' ? 0.3 : value.type === 'text' || value.type === 'date' || value.type === 'month' ? 0.9 : 0;
  },
  async write({ input }, value, { pace, isHeld }) {
    if (!isEditable(input)) return 'unsupported';
    const text =
      value.type === 'text' ? value.text : value.type === 'choice' ? value.option : value.type === 'date' ? value.date : null;
    const typed = text ?? (value.type === 'month' ? value.month : null);
    if (typed === null) return 'unsupported';
    if (input.maxLength >= 0 && typed.length > input.maxLength) return 'too-long';
    for (const [type, breathes] of manners) {
      type(input, typed);
      announceChange(input);
      if (breathes) await pace.breathe();
      leave(input);
      await pace.settle();
      if (isHeld()) break;
    }
    return 'done';
  },
};
