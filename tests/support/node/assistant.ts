/** The assistant's own pages, driven as a person would: the only way the tests and commands reach it. */
import type { Page } from '@playwright/test';
import type { PanelAnswers, PanelRequestName, PanelRequestOf } from '../../../lib/assistant/messages/panel-requests.ts';
import { unwrap } from '../../../lib/assistant/session/failure.ts';
import type { FillReport } from '../../../lib/assistant/session/fill-report.ts';
import { type ExtensionBrowser, tabIdOf } from './extension-browser.ts';

/** Imports a profile through the options page. Rejects with the page's own words when the file is refused. */
export async function importProfile(browser: ExtensionBrowser, file: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html`);
  await page.locator('input[type=file]').setInputFiles(file);
  const done = page.getByTestId('import-done');
  const refused = page.getByTestId('import-problems');
  await done.or(refused).first().waitFor();
  const problems = (await refused.isVisible()) && !(await done.isVisible()) ? await refused.innerText() : null;
  await page.close();
  if (problems !== null) throw new Error(problems);
}

interface WindowsApi {
  chrome: { windows: { create(options: object): Promise<unknown> } };
}

/**
 * Opens the panel for the page's tab in a window of its own, as the extension does where there is no side panel: the page stays
 * in view, and its timers and animations run as they do for a person. Waits until the page was read.
 */
export async function openPanel(browser: ExtensionBrowser, page: Page): Promise<Page> {
  const url = `${browser.origin}/sidepanel.html?tab=${await tabIdOf(browser, page)}`;
  const opened = browser.context.waitForEvent('page', { predicate: (one) => one !== page });
  await browser.worker.evaluate(
    (options) => (globalThis as unknown as WindowsApi).chrome.windows.create(options).then(() => undefined),
    { url, type: 'popup', width: 420, height: 900 },
  );
  const panel = await opened;
  await panel.waitForURL(url);
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.locator('[data-state]:not([data-state=loading])').first().waitFor();
  return panel;
}

interface RuntimeApi {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Presses 填写本页 and waits for the report. Where there is nothing to press, the report says so field by field. */
export async function fillPage(panel: Page, tabId: number): Promise<FillReport> {
  const button = panel.getByTestId('fill');
  if (!(await button.isVisible()) || (await button.isDisabled())) return ask(panel, { name: 'fill', tabId });
  await button.click();
  await panel.locator('[data-state=filled]').waitFor({ timeout: 120_000 });
  return ask(panel, { name: 'lastReport', tabId });
}

/** One of the panel's own requests, sent as the panel sends it. Rejects when the background answers with a failure. */
export async function ask<Name extends PanelRequestName>(panel: Page, request: PanelRequestOf<Name>) {
  const answer = await panel.evaluate(
    (message) => (globalThis as unknown as RuntimeApi).chrome.runtime.sendMessage(message),
    request,
  );
  return unwrap(answer as NonNullable<PanelAnswers[Name]>);
}
