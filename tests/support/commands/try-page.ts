/**
 * `npm run -s try-page -- URL… --profile FILE [--evaluate 'JS'] --json`: opens each page in Chromium with the production build, as if
 * it were on the official host, fills it through the assistant and prints what became of every field. A URL is an http or file
 * address, or a file's path. Ends with 1 when a page could not be opened or read.
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { FieldReport } from '../../../lib/assistant/session/fill-report.ts';
import { fillPage, importProfile, openPanel } from '../node/assistant.ts';
import { buildExtension } from '../node/build.ts';
import { type ExtensionBrowser, launchWithExtension, tabIdOf } from '../node/extension-browser.ts';
import { officialAddress, serveAsOfficialHost, sourceAddress } from '../node/official-host.ts';
import { requireNode } from './steps.ts';

interface Tried {
  url: string;
  scanMs: number;
  fillMs: number;
  fields: Array<Omit<FieldReport, 'controlId'>>;
  evaluated: unknown;
  error?: string;
}

/** The page's forms are often rendered late: wait until nothing has changed for a while, 5 s at most. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const end = (): void => {
          observer.disconnect();
          resolve();
        };
        let quiet = setTimeout(end, 250);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(end, 250);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        setTimeout(end, 5000);
      }),
  );
}

async function tryPage(browser: ExtensionBrowser, given: string, source: URL, evaluate: string | undefined): Promise<Tried> {
  const page = await browser.context.newPage();
  const problems: string[] = [];
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  try {
    const response = await page.goto(officialAddress(source));
    if (!response?.ok()) throw new Error(`${given} answered ${response?.status() ?? 'nothing'}`);
    await settle(page);
    const panel = await openPanel(browser, page);
    const report = await fillPage(panel, await tabIdOf(browser, page));
    const evaluated = evaluate === undefined ? null : await page.evaluate(evaluate);
    const fields = report.fields.map(({ controlId: _, ...field }) => field);
    await panel.close();
    return { url: given, scanMs: report.scanMs, fillMs: report.fillMs, fields, evaluated };
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return { url: given, scanMs: 0, fillMs: 0, fields: [], evaluated: null, error: problems.join('; ') };
  } finally {
    await page.close();
  }
}

function printTable({ url, scanMs, fillMs, fields, error }: Tried): void {
  console.log(`\n${url}  (read in ${scanMs.toFixed(1)} ms, filled in ${fillMs.toFixed(0)} ms)${error ? `\n  ${error}` : ''}`);
  for (const { label, field, outcome, reason, shown } of fields) {
    console.log(`  ${outcome.padEnd(8)} ${(field ?? '?').padEnd(26)} ${label} → ${shown}${reason ? `  (${reason})` : ''}`);
  }
}

async function main(): Promise<void> {
  requireNode();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { profile: { type: 'string' }, evaluate: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0 || !values.profile) {
    throw new Error("Usage: npm run -s try-page -- URL… --profile FILE [--evaluate 'JS'] [--json]");
  }
  const browser = await launchWithExtension({ extension: buildExtension('production') });
  try {
    let current = sourceAddress(positionals[0] ?? '');
    await serveAsOfficialHost(browser.context, () => current);
    await importProfile(browser, values.profile);
    const tried: Tried[] = [];
    for (const given of positionals) {
      current = sourceAddress(given);
      tried.push(await tryPage(browser, given, current, values.evaluate));
    }
    if (values.json) console.log(JSON.stringify(tried, null, 2));
    else tried.forEach(printTable);
    process.exitCode = tried.some(({ error }) => error) ? 1 : 0;
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
