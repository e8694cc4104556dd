/** How a fill ended, field by field. */
import type { FailReason, SkipReason } from '../page/writing.ts';

export interface FieldReport {
  controlId: string;
  label: string;
  field: string | null;
  kind: string;
  confidence: number;
  outcome: 'written' | 'kept' | 'failed' | 'skipped';
  reason?: SkipReason | FailReason;
  shown: string;
}

export interface FillReport {
  url: string;
  scanMs: number;
  fillMs: number;
  fields: FieldReport[];
}
