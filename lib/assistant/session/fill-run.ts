/**
 * One fill of one page, free of the browser: plan, one write at a time, read again, and go on with what appeared or changed
 * because of what was written (其它单位 after 其它, linked lists). The page has the last word: what is reported as written is what
 * the final reading still shows.
 */
import type { FormReading } from '../page/reading.ts';
import type { FailReason, SkipReason, WriteOutcome, WriteRequest } from '../page/writing.ts';
import type { AssessedControl, Assessment } from './assess-page.ts';
import type { FieldReport, FillReport } from './fill-report.ts';
import { shownLabel } from './shown-label.ts';

export interface FillProgress {
  done: number;
  total: number;
  /** The field that is being written; never a value. */
  label: string;
}

export interface FillPorts {
  /** Reads the page; with `settle` after it has come to rest. Rejects when the page is gone. */
  read(settle: boolean): Promise<FormReading>;
  /** Rejects when the page is gone; everything else is an outcome. */
  write(request: WriteRequest): Promise<WriteOutcome>;
  /** Milliseconds, from any start. */
  now(): number;
  onProgress(progress: FillProgress): void;
}

const maxPasses = 3;
const maxAttempts = 2;
/** Endings that another field may have caused: worth one more attempt once something else was written. */
const mayPass = new Set<SkipReason | FailReason>([
  'no-exact-option',
  'disabled',
  'control-changed',
  'control-gone',
  'did-not-open',
  'not-shown',
  'not-visible',
]);

interface Attempt {
  assessed: AssessedControl;
  outcome: WriteOutcome;
  count: number;
}

/** What was done so far, found again by id, or by signature where the page has drawn the control anew. */
class Attempts {
  readonly #byControl = new Map<string, Attempt>();

  find({ control }: AssessedControl, reading: FormReading): Attempt | undefined {
    const known = this.#byControl.get(control.id);
    if (known) return known;
    const present = new Set(reading.controls.map(({ id }) => id));
    return [...this.#byControl.values()].find(
      ({ assessed }) => assessed.control.signature === control.signature && !present.has(assessed.control.id),
    );
  }

  record(assessed: AssessedControl, outcome: WriteOutcome, before: Attempt | undefined): void {
    this.#byControl.set(assessed.control.id, { assessed, outcome, count: (before?.count ?? 0) + 1 });
  }

  /** Those whose control is no longer on the page in any shape. */
  vanished(reading: FormReading): Attempt[] {
    const present = new Set(reading.controls.flatMap(({ id, signature }) => [id, signature]));
    return [...this.#byControl.values()].filter(
      ({ assessed: { control } }) => !present.has(control.id) && !present.has(control.signature),
    );
  }
}

function isDue(assessed: AssessedControl, attempt: Attempt | undefined): boolean {
  if (assessed.step.decision !== 'write') return false;
  if (!attempt) return true;
  if (attempt.count >= maxAttempts) return false;
  // Written, and to be written again: the page has taken it back since.
  return !('reason' in attempt.outcome) || mayPass.has(attempt.outcome.reason);
}

async function writeOne({ control, step }: AssessedControl, ports: FillPorts): Promise<WriteOutcome> {
  if (step.decision !== 'write') throw new Error('only planned writes are written');
  return ports.write({ controlId: control.id, signature: control.signature, value: step.value, overwrite: step.overwrite });
}

/**
 * Fills the page that `ports` stand for. `assess` judges a reading with the open profile. Rejects only when the page is gone;
 * every field of the last reading is in the report.
 */
export async function runFill(assess: (reading: FormReading) => Assessment, ports: FillPorts): Promise<FillReport> {
  const start = ports.now();
  const first = await ports.read(false);
  const attempts = new Attempts();
  let [reading, assessment] = [first, assess(first)];
  let [done, total, isLeft] = [0, 0, false];
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const due = assessment.controls.filter((one) => isDue(one, attempts.find(one, reading)));
    if (due.length === 0) break;
    total += due.length;
    let written = 0;
    for (const assessed of due) {
      ports.onProgress({ done, total, label: assessed.fieldLabel });
      const before = attempts.find(assessed, reading);
      const outcome = await writeOne(assessed, ports);
      attempts.record(assessed, outcome, before);
      if (outcome.outcome === 'written') written += 1;
      done += 1;
    }
    ports.onProgress({ done, total, label: '' });
    const next = await ports.read(true);
    isLeft = next.url !== first.url;
    if (isLeft) break;
    [reading, assessment] = [next, assess(next)];
    if (written === 0) break;
  }
  const fields = [
    ...assessment.controls.map((one) => reportField(one, attempts.find(one, reading), isLeft)),
    ...attempts.vanished(reading).map(({ assessed, outcome }) => fieldReport(assessed, outcome)),
  ];
  return { url: first.url, scanMs: first.scanMs, fillMs: ports.now() - start, fields };
}

/** Of a page that was left there is no final reading: then the writer's word stands. */
function reportField(assessed: AssessedControl, attempt: Attempt | undefined, isLeft: boolean): FieldReport {
  return fieldReport(assessed, isLeft && attempt ? attempt.outcome : endingOf(assessed, attempt));
}

/** How it ended, by what the final reading shows and not by what the writer said. */
function endingOf({ control, step }: AssessedControl, attempt: Attempt | undefined): WriteOutcome {
  const { shown } = control;
  const outcome = attempt?.outcome;
  if (outcome?.outcome === 'written') {
    const isHeld = step.decision === 'keep' || shown === outcome.shown;
    return isHeld ? { outcome: 'written', shown } : { outcome: 'failed', reason: 'not-shown', shown };
  }
  if (step.decision === 'keep') return { outcome: 'kept', shown };
  if (outcome) return { ...outcome, shown };
  if (step.decision === 'skip') return { outcome: 'skipped', reason: step.reason, shown };
  // Appeared after the last pass.
  return { outcome: 'failed', reason: 'timed-out', shown };
}

function fieldReport({ control, match, fieldLabel }: AssessedControl, outcome: WriteOutcome): FieldReport {
  return {
    controlId: control.id,
    label: shownLabel(control.label.text) || fieldLabel,
    field: match.field,
    kind: control.kind,
    confidence: match.confidence,
    ...outcome,
  };
}
