/** Chromium with the built extension in it, as the end-to-end tests and the command-line tools use it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumArguments, ensureChromium } from './chromium.ts';

export interface ExtensionBrowser {
  context: BrowserContext;
  worker: Worker;
  /** `chrome-extension://…` without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Interface language of the browser: the extension follows it. */
  language?: 'zh-CN' | 'en-US';
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
}

/** Starts a browser with a fresh profile folder, which is removed again on `close`. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const {
    extension,
    headless = true,
    language = 'zh-CN',
    colorScheme = 'light',
    viewport = { width: 1280, height: 900 },
  } = options;
  const folder = mkdtempSync(join(tmpdir(), 'baokao-browser-'));
  const posix = language.replace('-', '_');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: ensureChromium(),
    headless,
    locale: language,
    colorScheme,
    viewport,
    env: { ...process.env, LANGUAGE: posix, LANG: `${posix}.UTF-8` },
    args: [
      ...chromiumArguments,
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // A page that is served under the official host's name may load from this machine what it names by address.
      '--disable-features=LocalNetworkAccessChecks',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return {
    context,
    worker,
    origin: new URL(worker.url()).origin.replace(/^null$/, `chrome-extension://${new URL(worker.url()).host}`),
    close,
  };
}

interface TabsApi {
  chrome: { tabs: { query(filter: object): Promise<Array<{ id?: number; url?: string }>> } };
}

/** The browser's own number of the tab that a Playwright page is. */
export async function tabIdOf(browser: ExtensionBrowser, page: Page): Promise<number> {
  const url = page.url();
  const id = await browser.worker.evaluate(async (wanted) => {
    const tabs = await (globalThis as unknown as TabsApi).chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`No tab of the extension's hosts shows ${url}`);
  return id;
}
