/** One page as the background sees it, wherever it runs: what may be asked of it, and what it is asked by. */
import type { UndoOutcome } from '../page/page-agent.ts';
import type { FormReading } from '../page/reading.ts';
import type { WriteOutcome, WriteRequest } from '../page/writing.ts';

export interface PageReading {
  /** Made anew with every load of the page: what was planned for another load is refused. */
  pageId: string;
  reading: FormReading;
}

/** What a write or an undo is bound to. The page refuses when it is no longer the one that was read. */
export interface PageBinding {
  pageId: string;
  url: string;
}

export interface PagePort {
  /** `settle` waits until the page has come to rest first. */
  read(settle: boolean): Promise<PageReading>;
  write(bound: PageBinding, request: WriteRequest): Promise<WriteOutcome>;
  undo(bound: PageBinding): Promise<UndoOutcome[]>;
  reveal(bound: PageBinding, controlId: string): Promise<void>;
  /** Makes its tab the active one of its window: behind another tab, pages stop drawing and their lists do not open. */
  comeIntoView(): Promise<void>;
  /** Sends what the mark and the lines at the fields are to say from now on. */
  showMark(mark: Mark): Promise<void>;
}

export interface MarkPlace {
  /** CSS pixels from the right and the bottom edge of the window. */
  right: number;
  bottom: number;
}

/** Stands on the page itself, so it holds no personal value. */
export interface InlineFinding {
  controlId: string;
  severity: 'error' | 'warning' | 'notice';
  message: string;
}

/** What the page shows of the assistant. Words come ready from the background. */
export interface Mark {
  /** Empty: no mark (the page has no form). */
  text: string;
  /** Read out and shown on hover. */
  title: string;
  place: MarkPlace | null;
  inline: InlineFinding[];
}
