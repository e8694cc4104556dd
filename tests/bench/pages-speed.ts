/**
 * How long reading takes, in real Chromium: on generated forms and on the form pages of real libraries. Prints medians, 95th
 * percentiles and the ratio to a bare walk through the texts of the same page in the same run.
 *
 *     node tests/bench/pages-speed.ts [--quick]
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumArguments, ensureChromium } from '../support/node/chromium.ts';
import { formDocument } from './pages/generated-form.ts';
import type * as InPage from './pages/in-page.ts';

declare const pageBench: typeof InPage;

const root = fileURLToPath(new URL('../..', import.meta.url));
const isQuick = process.argv.includes('--quick');

/** One file that a page can load, as the extension's build would make it. */
async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'chrome108', lib: { entry: `${root}/${entry}`, formats: ['iife'], name, fileName: name } },
  });
  const [first] = (Array.isArray(built) ? built : [built]) as Array<{ output: Array<{ code?: string }> }>;
  const code = first?.output[0]?.code;
  if (!code) throw new Error(`nothing was built from ${entry}`);
  return code;
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);

const shown = (value: number): string => value.toFixed(value < 10 ? 2 : 1).padStart(8);

function printScan(name: string, { fields, elements, first, scans, inspections, walks }: InPage.ScanTimes): void {
  const counts = `${name.padEnd(24)}${String(fields).padStart(6)}${String(elements).padStart(8)}`;
  const ratio = median(scans) / median(walks);
  const times = [first, median(scans), quantile(scans, 0.95), median(walks), ratio, median(inspections)];
  console.log(`${counts}${times.map(shown).join('')}`);
}

async function open(browser: Browser, code: string, show: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await show(page);
  await page.evaluate(`${code};globalThis.pageBench = pageBench`);
  return page;
}

const openForm = (browser: Browser, code: string, fields: number): Promise<Page> =>
  open(browser, code, (page) => page.setContent(formDocument(fields)));

const libraries = ['element-ui', 'iview', 'layui', 'table'];
const sections = ['basics', 'contact', 'education'];

async function openLibrary(browser: Browser, code: string, library: string, section: string): Promise<Page> {
  return open(browser, code, async (page) => {
    await page.goto(`file://${root}/tests/pages/${library}/index.html?section=${section}`);
    await page.waitForFunction(() => ((globalThis as { __truth?: unknown[] }).__truth?.length ?? 0) > 0);
    await page.waitForTimeout(300);
  });
}

async function measureScans(browser: Browser, code: string): Promise<void> {
  console.log('page                    fields elements  first  median     p95    walk   ratio inspect   (milliseconds)');
  const scan = async (name: string, page: Page, repeats: number): Promise<void> => {
    printScan(name, await page.evaluate((count) => pageBench.measureScans(count), isQuick ? Math.ceil(repeats / 3) : repeats));
    await page.close();
  };
  for (const fields of [48, 200, 500, 2_000]) {
    await scan(`generated ${fields}`, await openForm(browser, code, fields), fields > 1_000 ? 25 : 60);
  }
  for (const library of libraries) {
    for (const section of isQuick ? ['basics'] : sections)
      await scan(`${library} ${section}`, await openLibrary(browser, code, library, section), 40);
  }
}

async function measureSteps(browser: Browser, code: string): Promise<void> {
  const page = await openForm(browser, code, 48);
  const steps: number[] = [];
  for (let at = 0; at < (isQuick ? 4 : 12); at += 1) steps.push(await page.evaluate(() => pageBench.measureStep(30)));
  console.log(`change of step, until read:     median ${shown(median(steps))}  p95 ${shown(quantile(steps, 0.95))} ms`);
  await page.close();
}

async function measureTasks(browser: Browser, code: string): Promise<void> {
  for (const fields of [48, 200, 2_000]) {
    const page = await openForm(browser, code, fields);
    const tasks: number[] = [];
    for (let at = 0; at < (isQuick ? 3 : 9); at += 1) tasks.push(await page.evaluate(() => pageBench.measureLongestTask()));
    const name = `longest task, ${fields} fields:`.padEnd(32);
    console.log(`${name}median ${shown(median(tasks))}  max ${shown(Math.max(...tasks))} ms`);
    await page.close();
  }
}

/** Processor time of the page's own thread, in milliseconds. */
async function busy(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
}

async function measureBurst(browser: Browser, code: string): Promise<void> {
  const page = await openForm(browser, code, 48);
  const now = await busy(page);
  const cost = async (watched: boolean): Promise<number> => {
    const before = await now();
    await page.evaluate((isWatched) => pageBench.addNodes(10_000, 2_000, isWatched), watched);
    return (await now()) - before;
  };
  await cost(true);
  const [without, within]: [number[], number[]] = [[], []];
  for (let at = 0; at < (isQuick ? 2 : 7); at += 1) {
    without.push(await cost(false));
    within.push(await cost(true));
  }
  const extra = median(within) - median(without);
  console.log(
    `10 000 nodes in 2 s: the page ${shown(median(without))} ms, watched ${shown(median(within))} ms: ${((extra / 2_000) * 100).toFixed(2)} % of the time`,
  );
  await page.close();
}

function printSize(name: string, code: string): void {
  console.log(`${name.padEnd(32)}${(code.length / 1_000).toFixed(1)} kB, ${(gzipSync(code).length / 1_000).toFixed(1)} kB gzip`);
}

const code = await bundle('tests/bench/pages/in-page.ts', 'pageBench');
printSize('the eyes', await bundle('lib/assistant/page/read-form.ts', 'eyes'));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
try {
  await measureScans(browser, code);
  await measureSteps(browser, code);
  await measureTasks(browser, code);
  await measureBurst(browser, code);
} finally {
  await browser.close();
}
