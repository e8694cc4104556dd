/** What holds between processes: none of this can be seen from within one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStore, type StorePlace } from '../../../lib/portal/node/open-store.ts';

const program = fileURLToPath(new URL('../../support/portal/keep-appending.ts', import.meta.url));

interface Appending {
  child: ChildProcess;
  /** What it said so far. */
  said: string[];
  closed: Promise<unknown>;
}

function startAppending(place: StorePlace, name: string, count: number): Appending {
  const child = spawn(process.execPath, [program, JSON.stringify(place), name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  return { child, said, closed: once(child, 'close') };
}

async function recorded(place: StorePlace): Promise<string[]> {
  const store = await openStore(place);
  const { events } = await store.journal.load('r1');
  await store.close();
  return events.map((event) => (event.type === 'ExamSelected' ? event.examId : event.type));
}

export function describeProcesses(freshPlace: () => Promise<StorePlace>): void {
  it('several processes begin on one empty database and append to one registration: nothing is lost or doubled', async () => {
    const place = await freshPlace();
    const all = ['a', 'b', 'c'].map((name) => startAppending(place, name, 40));
    await Promise.all(all.map(({ closed }) => closed));
    expect(all.map(({ child }) => child.exitCode)).toEqual([0, 0, 0]);
    const inJournal = await recorded(place);
    expect(inJournal).toHaveLength(120);
    for (const [index, { said }] of all.entries()) {
      expect(inJournal.filter((one) => one.startsWith('abc'.charAt(index)))).toEqual(said);
    }
  }, 60_000);

  it('a process killed in the middle of writing loses nothing that it acknowledged', async () => {
    const place = await freshPlace();
    const { child, said, closed } = startAppending(place, 'a', 1_000_000);
    await expect.poll(() => said.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(100);
    child.kill('SIGKILL');
    await closed;
    const inJournal = await recorded(place);
    expect(inJournal.slice(0, said.length)).toEqual(said);
    expect(inJournal.length - said.length).toBeLessThanOrEqual(1);
  }, 60_000);
}
