/** One way in which widgets take a value. Families know mechanisms, never the names of a library. */
import type { Control } from '../../control.ts';
import type { FailReason, SkipReason, WriteValue } from '../../writing.ts';
import type { Shown } from './holds.ts';
import type { Pace } from './pace.ts';

export interface WriteContext {
  pace: Pace;
  /** What the control shows now. */
  look(): Shown;
  /** It shows the wanted value. */
  isHeld(): boolean;
  /** The page's placeholder or hint, for the form in which it wants a date. */
  hint: string;
}

export interface WidgetFamily {
  id: string;
  /** 0 = not this family's; the families are tried from the highest on. Looks only, touches nothing. */
  evidence(control: Control, value: WriteValue): number;
  /** Tries to bring the value in. 'done' is a claim, judged by what is shown afterwards. */
  write(control: Control, value: WriteValue, context: WriteContext): Promise<'done' | FailReason | SkipReason>;
}
