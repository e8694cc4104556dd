/** Controls built by hand, so that the writer is tested apart from the reader. */
import type { Control, ControlMember } from '../../../lib/assistant/page/control.ts';
import { hands } from '../../../lib/assistant/page/hands.ts';
import { createPageAgent, type PageAgent } from '../../../lib/assistant/page/page-agent.ts';
import type { ControlKind, ControlReading } from '../../../lib/assistant/page/reading.ts';
import type { WriteOutcome, WriteValue } from '../../../lib/assistant/page/writing.ts';

export function element<T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export interface HandMade {
  control: Control;
  facts: Partial<ControlReading>;
}

type Look = { shown: string; selected: string[] };

const boxed = (kind: ControlKind): boolean => kind === 'radio-group' || kind === 'checkbox-group' || kind === 'checkbox';

function isOn({ element: box, input }: ControlMember): boolean {
  return input ? input.checked : box.getAttribute('aria-checked') === 'true' || box.classList.contains('on');
}

export function look({ kind, input, root, members }: Control): Look {
  if (boxed(kind)) {
    const selected = members.filter(isOn).map(({ text }) => text);
    return { shown: selected.join('、'), selected };
  }
  if (input instanceof HTMLSelectElement) {
    const stand = root === input ? (input.selectedOptions[0]?.text ?? '') : (root.querySelector('.shown')?.textContent ?? '');
    const shown = input.value === '' ? '' : stand.trim();
    return { shown, selected: shown ? [shown] : [] };
  }
  const shown = (input ? input.value : (root.querySelector('.shown')?.textContent ?? '')).trim();
  return { shown, selected: kind.includes('select') && shown ? [shown] : [] };
}

export interface MadeWith {
  label?: string;
  members?: ControlMember[];
  facts?: Partial<ControlReading>;
}

export function handMade(
  kind: ControlKind,
  root: HTMLElement,
  { label = '字段', members = [], facts = {} }: MadeWith = {},
): HandMade {
  const inner = root.matches('input,textarea,select') ? root : root.querySelector('input:not([type="hidden"]),textarea,select');
  const input = boxed(kind) ? null : (inner as Control['input']);
  return { control: { id: 'c1', kind, signature: 's', label, root, input, members }, facts };
}

export function agentFor({ control, facts }: HandMade, see: (control: Control) => Look = look): PageAgent {
  return createPageAgent(
    document,
    {
      read: () => ({ url: '', title: '', headings: [], activeTab: '', controls: [], scanMs: 0 }),
      find: () => control,
      look: see,
      inspect: () => ({
        id: control.id,
        signature: control.signature,
        kind: control.kind,
        label: { text: control.label, source: 'form-item' },
        otherLabels: [],
        hint: '',
        headings: [],
        required: false,
        readonly: false,
        disabled: false,
        maxLength: null,
        options: null,
        isDefault: false,
        touched: false,
        ...see(control),
        ...facts,
      }),
    },
    async () => hands,
  );
}

export function write(made: HandMade, value: WriteValue, overwrite = false): Promise<WriteOutcome> {
  return agentFor(made).write({ controlId: 'c1', signature: 's', value, overwrite });
}

export const choice = (option: string, keyword?: string): WriteValue => ({
  type: 'choice',
  option,
  aliases: [],
  ...(keyword ? { keyword } : {}),
});
export const choices = (...options: string[]): WriteValue => ({
  type: 'choices',
  options: options.map((option) => ({ option, aliases: [] })),
});
export const text = (words: string): WriteValue => ({ type: 'text', text: words });
export const date = (day: string): WriteValue => ({ type: 'date', date: day });
export const month = (one: string): WriteValue => ({ type: 'month', month: one });
export const path = (...words: string[]): WriteValue => ({ type: 'path', path: words });
