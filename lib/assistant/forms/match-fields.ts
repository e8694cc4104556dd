/** Which field of the exam pack each control of a reading is, judged over the page as a whole. Pure. */
import type { ExamPack } from '../../exam/pack.ts';
import type { FormReading } from '../page/reading.ts';

export interface FieldMatch {
  controlId: string;
  /** Field id of the pack, or null: unknown. */
  field: string | null;
  /** The label of the profile's `custom` answers that this control is, where no pack field was found. */
  customLabel: string | null;
  /** 0…1. For an unknown control: of the best candidate that was not good enough. */
  confidence: number;
  /** Why, readable by a person: 'label "证件编号" = alias', 'options 男/女', 'heading 学位'. */
  evidence: string[];
  /** Present when `field` and `customLabel` are null. */
  unknownBecause?: 'no-label' | 'below-threshold' | 'ambiguous';
}

export type MatchFields = (reading: FormReading, pack: ExamPack, customLabels: readonly string[]) => FieldMatch[];
