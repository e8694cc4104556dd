/** Hand-written readings for the tests of the judging rooms: only what matters is named, the rest is as an empty control. */
import type { ControlReading, FormReading, LabelReading } from '../../../../lib/assistant/page/reading.ts';

type ControlSketch = Partial<Omit<ControlReading, 'label' | 'otherLabels' | 'options'>> & {
  label?: string | LabelReading;
  otherLabels?: Array<string | LabelReading>;
  options?: string[] | null;
};

const asLabel = (label: string | LabelReading): LabelReading =>
  typeof label === 'string' ? { text: label, source: label === '' ? 'none' : 'form-item' } : label;

export function buildControl(sketch: ControlSketch, index = 0): ControlReading {
  const { label = '', otherLabels = [], options = null, ...rest } = sketch;
  return {
    id: `c${index}`,
    signature: `s${index}`,
    kind: 'text',
    hint: '',
    headings: [],
    required: false,
    readonly: false,
    disabled: false,
    maxLength: null,
    shown: '',
    selected: [],
    isDefault: false,
    touched: false,
    ...rest,
    label: asLabel(label),
    otherLabels: otherLabels.map(asLabel),
    options: options?.map((text) => ({ text, disabled: false })) ?? null,
  };
}

export function buildReading(sketches: readonly ControlSketch[], page: Partial<FormReading> = {}): FormReading {
  const controls = sketches.map((sketch, index) => buildControl(sketch, index));
  return { url: 'https://example.21wecan.com/form', title: '', headings: [], activeTab: '', scanMs: 1, ...page, controls };
}
