/**
 * The assistant's hands and eyes on one page: everything that the background may ask of it.
 * One operation runs at a time; a second call waits for the first.
 */
import type { Control } from './control.ts';
import type { Hands } from './hands-place.ts';
import type { ControlReading, FormReading } from './reading.ts';
import type { Before } from './undo.ts';
import type { Shown } from './widgets/hands/holds.ts';
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

/** The eyes: what the agent needs of the reader. */
export interface PagePorts {
  read(): FormReading;
  /** The live control, or null where it is gone. */
  find(controlId: string): Control | null;
  /** The control as it is now; null where it is gone. */
  inspect(control: Control): ControlReading | null;
  look(control: Control): Shown;
}

function flash(element: HTMLElement): void {
  element.animate(
    [
      { outline: '3px solid #1677ff', outlineOffset: '2px' },
      { outline: '3px solid transparent', outlineOffset: '6px' },
    ],
    1_200,
  );
}

/** `fetchHands` is asked before every write; rejects where they cannot be had. */
export function createPageAgent(doc: Document, ports: PagePorts, fetchHands: () => Promise<Hands>): PageAgent {
  const written = new Map<Control, Before>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act, act);
    last = turn.catch(() => undefined);
    return turn;
  };

  async function write(request: WriteRequest): Promise<WriteOutcome> {
    const control = ports.find(request.controlId);
    const reading = control && ports.inspect(control);
    if (!control || !reading) return { outcome: 'failed', reason: 'control-gone', shown: '' };
    const active = doc.activeElement;
    const { writeControl } = await fetchHands();
    const outcome = await writeControl(
      control,
      reading,
      request,
      () => ports.look(control),
      (before) => {
        if (!written.has(control)) written.set(control, before);
      },
    );
    if (outcome.outcome !== 'written' && active && doc.activeElement !== active && doc.activeElement !== doc.body) {
      (doc.activeElement as HTMLElement | null)?.blur();
    }
    return outcome;
  }

  async function undo(): Promise<UndoOutcome[]> {
    const outcomes: UndoOutcome[] = [];
    if (written.size === 0) return outcomes;
    const { restore } = await fetchHands();
    for (const [control, before] of [...written].reverse()) {
      const isThere = control.root.isConnected;
      const restored = isThere && (await restore(control, before, () => ports.look(control)));
      outcomes.push({ controlId: control.id, restored, shown: isThere ? ports.look(control).shown : '' });
    }
    written.clear();
    return outcomes;
  }

  return {
    read: () => ports.read(),
    write: (request) => inTurn(() => write(request)),
    undo: () => inTurn(undo),
    reveal(controlId) {
      const control = ports.find(controlId);
      if (!control?.root.isConnected) return;
      control.root.scrollIntoView({ block: 'center', behavior: 'instant' });
      flash(control.root);
      const target = control.input ?? control.members[0]?.input ?? control.root;
      void fetchHands().then(
        ({ focusOn }) => focusOn(target),
        () => target.focus({ preventScroll: true }),
      );
    },
  };
}
