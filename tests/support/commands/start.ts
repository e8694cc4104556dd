/**
 * `npm start`: builds the extension and the portal, starts the portal on 127.0.0.1 with its embedded store, and opens Chromium with
 * both and a demonstration candidate. Without a display, or with `--headless`, it plays the journey itself and ends with 1 if
 * anything did not hold.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPortal } from '../../../lib/portal/node/build-portal.ts';
import { startPortal } from '../../../lib/portal/node/serve.ts';
import { importProfile } from '../node/assistant.ts';
import { buildExtension } from '../node/build.ts';
import { ensureChromium } from '../node/chromium.ts';
import { type ExtensionBrowser, launchWithExtension } from '../node/extension-browser.ts';
import { playJourney } from '../node/journey.ts';

const candidate = join('tests', 'pages', 'candidate.json');
const pictures = join('.output', 'journey');

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** On the port that was asked for, or on any free one where somebody else has it. */
async function servePortal(port: number, data: string) {
  const options = { data, clock: '2021-12-20T09:00' };
  try {
    return await startPortal({ port, ...options });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken: another one is used.`);
    return startPortal({ port: 0, ...options });
  }
}

async function accompany(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(url);
  await page.bringToFront();
  console.log(`\n练习系统 / practice portal: ${url}\n点击页面上的小标记或工具栏上的“报考助手”即可打开助手。关闭浏览器即结束。`);
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: false }, port: { type: 'string', default: '8420' } },
  });
  const headless = values.headless || !hasDisplay();
  ensureChromium();
  const extension = buildExtension('demo');
  await buildPortal();
  const data = mkdtempSync(join(tmpdir(), 'baokao-portal-'));
  const portal = await servePortal(headless ? 0 : Number(values.port), data);
  const browser = await launchWithExtension({ extension, headless, ...(headless ? {} : { viewport: null }) });
  try {
    await importProfile(browser, candidate);
    if (headless) process.exitCode = (await playJourney(browser, portal.url, pictures)) ? 0 : 1;
    else await accompany(browser, portal.url);
  } finally {
    await browser.close().catch(() => undefined);
    await portal.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
