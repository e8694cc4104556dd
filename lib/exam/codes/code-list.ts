import type { Confidence } from '../pack.ts';

interface CodeItem {
  /** A string, leading zeros kept. Where the official code is not known, the printed name stands for it. */
  code: string;
  /** As printed on the form. */
  name: string;
  /** For lists in groups (specialties by level, cities by area): the group's name. */
  group?: string;
  /** How sure this one is, where it differs from the list as a whole. */
  confidence?: Confidence;
}

/** One drop-down list of the form. */
export interface CodeList {
  id: string;
  /** The word on the form. */
  label: string;
  items: readonly CodeItem[];
  /** False where the official list was never seen: a value outside `items` may still be right, so it is never called wrong. */
  complete: boolean;
  source: string;
  confidence: Confidence;
}
