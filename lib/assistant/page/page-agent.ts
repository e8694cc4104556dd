/**
 * The assistant's hands and eyes on one page: everything that the background may ask of it.
 * One operation runs at a time; a second call waits for the first.
 */
import type { FormReading } from './reading.ts';
import type { WriteOutcome, WriteRequest } from './writing.ts';

export interface UndoOutcome {
  controlId: string;
  /** What is shown now equals what stood there before the first write. */
  restored: boolean;
  shown: string;
}

export interface PageAgent {
  /** Reads the whole page anew. Ids stay the same for controls that are still there. */
  read(): FormReading;
  /** Writes one value, reads back what is shown, and forgets the value. */
  write(request: WriteRequest): Promise<WriteOutcome>;
  /** Puts back what stood in every written control before its first write, last written first. */
  undo(): Promise<UndoOutcome[]>;
  /** Scrolls the control into view, flashes it and moves the focus to it. */
  reveal(controlId: string): void;
}
