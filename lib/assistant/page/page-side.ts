/**
 * The assistant's side inside one page: answers the background's requests, and reports what has changed. It holds no profile and
 * judges nothing; what it shows has come ready from the background.
 */
import { AssistantError } from '../session/failure.ts';
import type { Mark, MarkPlace, PageBinding, PageReading } from '../session/page-port.ts';
import { type Hands, placedHands } from './hands-place.ts';
import { createInlineFindings } from './inline-findings.ts';
import { createMark } from './mark.ts';
import { createOverlay } from './overlay.ts';
import { createPageAgent, type PagePorts, type UndoOutcome } from './page-agent.ts';
import { waitForQuiet } from './wait-for-quiet.ts';
import type { WriteOutcome, WriteRequest } from './writing.ts';

/** The way to the background. */
export interface Reporter {
  pageChanged(page: PageReading): Promise<Mark>;
  openPanel(): Promise<unknown>;
  moveMark(place: MarkPlace): Promise<unknown>;
  /** Resolves when the hands are there. */
  needHands(): Promise<unknown>;
}

export interface PageSide {
  read(settle: boolean): Promise<PageReading>;
  write(bound: PageBinding, request: WriteRequest): Promise<WriteOutcome>;
  undo(bound: PageBinding): Promise<UndoOutcome[]>;
  reveal(bound: PageBinding, controlId: string): void;
  showMark(mark: Mark): void;
  /** To be called when the page may show another form, or other values. */
  reportChange(): Promise<void>;
}

async function handsFrom(reporter: Reporter): Promise<Hands> {
  await reporter.needHands();
  const hands = placedHands();
  if (!hands) throw new AssistantError('page-gone', 'the hands did not come');
  return hands;
}

/** A link to nowhere (`href="#"`) is no other page. */
const addressOf = (document: Document): string => document.location.href.replace(/#$/, '');

const newPageId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

export function createPageSide(document: Document, eyes: PagePorts, reporter: Reporter, signal: AbortSignal): PageSide {
  const pageId = newPageId();
  const agent = createPageAgent(document, eyes, async () => placedHands() ?? (await handsFrom(reporter)));
  const show = createShow(document, eyes, reporter, signal);
  /** Writes under way: what they change is asked for by the background itself. */
  let writing = 0;
  const read = (): PageReading => ({ pageId, reading: { ...agent.read(), url: addressOf(document) } });
  const check = (bound: PageBinding): void => {
    if (bound.pageId !== pageId || bound.url !== addressOf(document)) {
      throw new AssistantError('page-changed', 'the page is not the one that was read');
    }
  };
  const whileWriting = async <T>(bound: PageBinding, work: () => Promise<T>): Promise<T> => {
    check(bound);
    writing += 1;
    try {
      return await work();
    } finally {
      writing -= 1;
    }
  };
  return {
    read: async (settle) => {
      if (settle) await waitForQuiet(document);
      return read();
    },
    write: (bound, request) => whileWriting(bound, () => agent.write(request)),
    undo: (bound) => whileWriting(bound, () => agent.undo()),
    reveal: (bound, controlId) => {
      check(bound);
      agent.reveal(controlId);
    },
    showMark: show,
    reportChange: async () => {
      if (writing > 0 || signal.aborted) return;
      show(await reporter.pageChanged(read()));
    },
  };
}

/** Nothing is added to a page until there is something to show. */
function createShow(document: Document, eyes: PagePorts, reporter: Reporter, signal: AbortSignal): (mark: Mark) => void {
  let parts: { mark: ReturnType<typeof createMark>; inline: ReturnType<typeof createInlineFindings> } | null = null;
  return (mark) => {
    if (signal.aborted || (!parts && mark.text === '')) return;
    if (!parts) {
      const overlay = createOverlay(document, signal);
      parts = {
        mark: createMark(overlay, {
          onOpen: () => void reporter.openPanel().catch(() => undefined),
          onMove: (place) => void reporter.moveMark(place).catch(() => undefined),
        }),
        inline: createInlineFindings(overlay, (controlId) => eyes.find(controlId)?.root ?? null),
      };
    }
    parts.mark.show(mark);
    parts.inline.show(mark.inline);
  };
}
