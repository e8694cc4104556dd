/** A page made of texts: controls that take what is written to them, and may change one another as real pages do. */
import type { ControlReading, FormReading } from '../../../../lib/assistant/page/reading.ts';
import type { WriteOutcome, WriteRequest } from '../../../../lib/assistant/page/writing.ts';
import type { AssessedControl, Assessment } from '../../../../lib/assistant/session/assess-page.ts';
import { buildControl } from '../forms/build-reading.ts';

export interface FakeControl {
  label: string;
  shown?: string;
  id?: string;
  readonly?: boolean;
  /** What comes of a write; taking the value where it is absent. */
  onWrite?: (text: string, control: ControlReading) => WriteOutcome;
}

export class FakePage {
  controls: ControlReading[];
  url = 'https://zwfw.21wecan.com/form';
  readonly writes: string[] = [];
  readonly settled: boolean[] = [];
  /** Called after every write: where the page reacts. */
  afterWrite: (label: string) => void = () => undefined;
  readonly #onWrite = new Map<string, FakeControl['onWrite']>();

  constructor(controls: FakeControl[]) {
    this.controls = controls.map((one) => this.make(one));
  }

  make({ label, id, onWrite, ...rest }: FakeControl): ControlReading {
    this.#onWrite.set(label, onWrite);
    return buildControl({ label, id: id ?? `id-${label}`, signature: `signature-${label}`, ...rest });
  }

  control(label: string): ControlReading {
    const found = this.controls.find((one) => one.label.text === label);
    if (!found) throw new Error(`no control ${label}`);
    return found;
  }

  read = async (settle: boolean): Promise<FormReading> => {
    this.settled.push(settle);
    const controls = structuredClone(this.controls);
    return { url: this.url, title: '', headings: [], activeTab: '', controls, scanMs: 2 };
  };

  write = async ({ controlId, value }: WriteRequest): Promise<WriteOutcome> => {
    const control = this.controls.find(({ id }) => id === controlId);
    if (!control) return { outcome: 'failed', reason: 'control-gone', shown: '' };
    if (value.type !== 'text') throw new Error('texts only');
    this.writes.push(control.label.text);
    const ending = this.#onWrite.get(control.label.text)?.(value.text, control);
    if (!ending) control.shown = value.text;
    this.afterWrite(control.label.text);
    return ending ?? { outcome: 'written', shown: value.text };
  };
}

/** Judges by label alone: what `profile` holds is wanted. */
export const assessBy =
  (profile: Record<string, string>) =>
  (reading: FormReading): Assessment => ({
    packId: 'health-2022',
    packRecognised: true,
    section: null,
    sectionLabel: '',
    controls: reading.controls.map((control) => assessControl(control, profile[control.label.text])),
    counts: { seen: reading.controls.length, recognised: 0, fillable: 0, errors: 0, warnings: 0, notices: 0 },
  });

function assessControl(control: ControlReading, wanted: string | undefined): AssessedControl {
  const base = { controlId: control.id, wanted: wanted ?? '' };
  const step = (): AssessedControl['step'] => {
    if (wanted === undefined) return { ...base, decision: 'skip', reason: 'no-value' };
    if (control.readonly) return { ...base, decision: 'skip', reason: 'readonly' };
    if (control.shown === wanted) return { ...base, decision: 'keep' };
    if (control.shown !== '') return { ...base, decision: 'skip', reason: 'differs' };
    return { ...base, decision: 'write', value: { type: 'text', text: wanted }, overwrite: false };
  };
  const match = { controlId: control.id, field: control.label.text, customLabel: null, confidence: 0.9, evidence: [] };
  return { control, match, fieldLabel: control.label.text, step: step(), findings: [] };
}
