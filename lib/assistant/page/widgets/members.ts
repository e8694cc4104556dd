/** Radio groups, checkbox groups and single boxes of any build: the choice that a person would click, clicked. */
import { normaliseOption } from '../../../text.ts';
import type { Control, ControlMember } from '../control.ts';
import type { WriteValue } from '../writing.ts';
import { hitTest } from './hands/dom.ts';
import { press } from './hands/gestures.ts';
import type { WidgetFamily, WriteContext } from './hands/widget-family.ts';

type Wanted = Array<{ option: string; aliases: string[] }>;

function wantedOf(value: WriteValue): Wanted | null {
  if (value.type === 'choices') return value.options;
  if (value.type === 'choice') return [value];
  return value.type === 'text' ? [{ option: value.text, aliases: [] }] : null;
}

const isNamed = (member: ControlMember, { option, aliases }: Wanted[number]): boolean =>
  [option, ...aliases].some((word) => normaliseOption(word) === normaliseOption(member.text));

/** Ticked or not by what a person or a screen reader is told; null where neither the input nor ARIA says. */
function isTicked({ element, input }: ControlMember): boolean | null {
  if (input) return input.checked;
  const stated = element.closest('[aria-checked]') ?? element.querySelector('[aria-checked]');
  return stated ? stated.getAttribute('aria-checked') === 'true' : null;
}

async function flip(member: ControlMember, control: Control, { pace, look }: WriteContext): Promise<boolean> {
  const own = [control.root, member.element, ...(member.input ? [member.input] : [])];
  const before = JSON.stringify(look().selected);
  const hit = hitTest(member.element);
  if (!hit && !(member.input && hitTest(member.input))) return false;
  for (const target of [hit, member.element, member.input]) {
    if (!target || !press(target, own)) continue;
    await pace.settle();
    if (JSON.stringify(look().selected) !== before) return true;
  }
  return false;
}

export const members: WidgetFamily = {
  id: 'members',
  evidence({ members: choices, kind }, value) {
    if (choices.length === 0) return 0;
    return value.type === 'flag' ? Number(kind === 'checkbox') : Number(wantedOf(value) !== null);
  },
  async write(control, value, context) {
    const [single] = control.members;
    if (value.type === 'flag') return single && (await flip(single, control, context)) ? 'done' : 'not-visible';
    const wanted = wantedOf(value);
    if (!wanted) return 'unsupported';
    const named = wanted.map((option) => control.members.filter((member) => isNamed(member, option)));
    if (named.some((found) => found.length > 1)) return 'ambiguous-option';
    if (named.some(([found]) => !found || found.input?.disabled)) return 'no-exact-option';
    const chosen = new Set(named.flat());
    if (control.kind === 'radio-group' && chosen.size !== 1) return 'unsupported';
    for (const member of control.members) {
      const ticked = isTicked(member) ?? context.look().selected.some((text) => isNamed(member, { option: text, aliases: [] }));
      if (ticked === chosen.has(member) || (control.kind === 'radio-group' && ticked)) continue;
      if (!(await flip(member, control, context))) return 'not-visible';
    }
    return 'done';
  },
};
