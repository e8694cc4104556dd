/** What is to be done with each control: the list of writes, and why the others are left alone. Pure. */
import type { SkipReason, WriteValue } from '../page/writing.ts';

export type PlannedStep =
  | { controlId: string; decision: 'write'; value: WriteValue; wanted: string; overwrite: boolean }
  /** What is shown is already the profile's answer. */
  | { controlId: string; decision: 'keep'; wanted: string }
  | { controlId: string; decision: 'skip'; reason: SkipReason; wanted: string };
