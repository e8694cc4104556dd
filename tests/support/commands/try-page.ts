/**
 * `npm run -s try-page -- URL… --profile FILE [--evaluate 'JS'] --json`: opens each page in Chromium with the production build, as if
 * it were on the official host, fills it through the assistant and prints what became of every field. A URL is an http or file
 * address, or a file's path. Ends with 1 when a page could not be opened or read.
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { FieldReport, FillReport } from '../../../lib/assistant/session/fill-report.ts';
import { fillPage, importProfile, openPanel } from '../node/assistant.ts';
import { buildExtension } from '../node/build.ts';
import { type ExtensionBrowser, launchWithExtension, tabIdOf } from '../node/extension-browser.ts';
import { officialAddress, serveAsOfficialHost, sourceAddress } from '../node/official-host.ts';
import { settle } from '../node/settle.ts';

interface Tried {
  url: string;
  scanMs: number;
  fillMs: number;
  fields: Array<Omit<FieldReport, 'controlId'>>;
  evaluated: unknown;
  error?: string;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens, reads and fills; a form that is drawn late is waited for. */
async function fillOne(browser: ExtensionBrowser, page: Page, given: string, source: URL): Promise<FillReport> {
  const response = await page.goto(officialAddress(source));
  if (!response?.ok()) throw new Error(`${given} answered ${response?.status() ?? 'nothing'}`);
  await settle(page);
  const panel = await openPanel(browser, page);
  await panel
    .locator('[data-state=no-form]')
    .waitFor({ state: 'detached', timeout: 3000 })
    .catch(() => undefined);
  const report = await fillPage(panel, await tabIdOf(browser, page));
  await panel.close();
  return report;
}

async function tryPage(browser: ExtensionBrowser, given: string, source: URL, evaluate: string | undefined): Promise<Tried> {
  const page = await browser.context.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  const tried: Tried = { url: given, scanMs: 0, fillMs: 0, fields: [], evaluated: null };
  try {
    const { scanMs, fillMs, fields } = await fillOne(browser, page, given, source);
    Object.assign(tried, { scanMs, fillMs, fields: fields.map(({ controlId: _, ...field }) => field) });
    if (evaluate !== undefined) tried.evaluated = (await page.evaluate(evaluate)) ?? null;
    return tried;
  } catch (error) {
    return { ...tried, error: messageOf(error) };
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
  console.error(messageOf(error));
  process.exit(1);
});
