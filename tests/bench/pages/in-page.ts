/** Runs inside of the measured page: reads it again and again, and times what a page would feel. */
import { createPageReader } from '../../../lib/assistant/page/read-form.ts';
import { watchPage } from '../../../lib/assistant/page/watch-page.ts';
import { formSections } from './generated-form.ts';

export interface ScanTimes {
  fields: number;
  elements: number;
  first: number;
  scans: number[];
  inspections: number[];
  walks: number[];
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** What any reader has to do at least: visit every text of the page once. */
function walkTexts(): number {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) length += node.nodeValue?.trim().length ?? 0;
  return length;
}

/** The clock ticks in tenths of a millisecond: what is quicker is done many times. */
const perTurn = (turns: number, work: () => unknown): number =>
  timed(() => {
    for (let turn = 0; turn < turns; turn += 1) work();
  }) / turns;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function measureScans(repeats: number): Promise<ScanTimes> {
  const reader = createPageReader(document);
  document.body.getBoundingClientRect();
  const [walks, scans, inspections]: [number[], number[], number[]] = [[], [], []];
  const first = timed(() => reader.read());
  const { controls } = reader.read();
  const turns = controls.length > 500 ? 1 : 10;
  for (let at = 0; at < repeats; at += 1) {
    await pause(0);
    walks.push(perTurn(turns * 2, walkTexts));
    scans.push(perTurn(Math.max(1, turns / 5), () => reader.read()));
    const control = reader.find(controls[Math.floor((at / repeats) * controls.length)]?.id ?? '');
    if (control) inspections.push(perTurn(3, () => reader.inspect(control)));
  }
  return { fields: controls.length, elements: document.querySelectorAll('*').length, first, scans, inspections, walks };
}

/** Watches as the content script does; resolves with what each report cost and when it came. */
function watchAsInstalled(signal: AbortSignal, told: (fields: string[]) => void): void {
  const reader = createPageReader(document, signal);
  reader.read();
  watchPage(document, () => told(reader.read().controls.map(({ label }) => label.text)), signal);
}

/** Milliseconds from a change of step to the reading that knows the new one: the new step comes in two turns, as Vue draws it. */
export async function measureStep(fields: number): Promise<number> {
  const end = new AbortController();
  const form = document.querySelector('form');
  let wanted = '';
  let arrived: (at: number) => void = () => undefined;
  watchAsInstalled(end.signal, (labels) => {
    if (wanted !== '' && labels.includes(wanted)) arrived(performance.now());
  });
  await pause(400);
  const start = performance.now();
  const took = new Promise<number>((resolve) => {
    arrived = (at) => resolve(at - start);
  });
  wanted = '新的一步';
  form?.replaceChildren();
  await Promise.resolve();
  form?.insertAdjacentHTML('beforeend', `<p><label>${wanted}<input></label></p>${formSections(fields)}`);
  const result = await Promise.race([took, pause(5_000).then(() => Number.POSITIVE_INFINITY)]);
  end.abort();
  await pause(200);
  return result;
}

/** Adds nodes at an even pace, with the watch or without. The caller compares the processor time of the two. */
export async function addNodes(count: number, milliseconds: number, watched: boolean): Promise<number> {
  const end = new AbortController();
  let reports = 0;
  if (watched)
    watchAsInstalled(end.signal, () => {
      reports += 1;
    });
  const later = document.createElement('div');
  document.body.append(later);
  const start = performance.now();
  for (let added = 0; added < count; ) {
    await pause(8);
    const due = Math.min(count, Math.ceil(((performance.now() - start) / milliseconds) * count));
    const rows = document.createDocumentFragment();
    for (; added < due; added += 1) rows.append(Object.assign(document.createElement('p'), { textContent: `第 ${added} 行` }));
    later.append(rows);
  }
  await pause(400);
  end.abort();
  later.remove();
  return reports;
}

/** The longest time for which other tasks had to wait while a change was read in the background. */
export async function measureLongestTask(): Promise<number> {
  const end = new AbortController();
  watchAsInstalled(end.signal, () => undefined);
  await pause(300);
  const channel = new MessageChannel();
  let [last, longest, isOver] = [performance.now(), 0, false];
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  await pause(50);
  longest = 0;
  document.querySelector('main p, main div')?.append(document.createElement('input'));
  await pause(600);
  isOver = true;
  end.abort();
  return longest;
}
