/** One browser with the production build a worker; the demonstration candidate is in the profile. */
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { projectRoot } from '../architecture/source-tree.ts';
import { importProfile, openPanel } from '../support/node/assistant.ts';
import { extensionFolder } from '../support/node/build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/node/extension-browser.ts';
import { officialAddress, serveAsOfficialHost, sourceAddress } from '../support/node/official-host.ts';
import { settle } from '../support/node/settle.ts';

export const candidateFile = join(projectRoot, 'tests/pages/candidate.json');
export const productionBuild = extensionFolder('production');

interface PageWithPanel {
  page: Page;
  panel: Page;
}

export interface AssistedBrowser extends ExtensionBrowser {
  /** Opens a page of this repository as if it were on the official host, with the panel beside it. */
  open(path: string): Promise<PageWithPanel>;
  /** The page alone. */
  openPage(path: string): Promise<Page>;
  /** The panel for a page that is open. */
  beside(page: Page): Promise<PageWithPanel>;
}

/** A browser of its own, for tests that change the profile or the settings. */
export async function launchAssisted(profile: string | null = candidateFile): Promise<AssistedBrowser> {
  const browser = await launchWithExtension({ extension: productionBuild });
  let current = new URL('file:///');
  await serveAsOfficialHost(browser.context, () => current);
  if (profile !== null) await importProfile(browser, profile);
  const openPage = async (path: string): Promise<Page> => {
    current = sourceAddress(join(projectRoot, path));
    const page = await browser.context.newPage();
    await page.goto(officialAddress(current));
    await settle(page);
    return page;
  };
  const beside = async (page: Page): Promise<PageWithPanel> => ({ page, panel: await openPanel(browser, page) });
  const open = async (path: string): Promise<PageWithPanel> => beside(await openPage(path));
  return { ...browser, open, openPage, beside };
}

export const test = base.extend<object, { assisted: AssistedBrowser }>({
  assisted: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const assisted = await launchAssisted();
      await use(assisted);
      await assisted.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
