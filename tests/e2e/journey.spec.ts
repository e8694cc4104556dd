/** What `npm start` plays without a display, on the portal's own pages and its embedded store. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPortal } from '../../lib/portal/node/serve.ts';
import { importProfile } from '../support/node/assistant.ts';
import { extensionFolder } from '../support/node/build.ts';
import { launchWithExtension } from '../support/node/extension-browser.ts';
import { playJourney } from '../support/node/journey.ts';
import { candidateFile, expect, test } from './fixtures.ts';

test('the candidate goes from sign-in through the six sections, and everything written is held and saved', async () => {
  test.slow();
  const data = mkdtempSync(join(tmpdir(), 'baokao-journey-'));
  const portal = await startPortal({ port: 0, data, clock: '2021-12-20T09:00' });
  const browser = await launchWithExtension({ extension: extensionFolder('demo') });
  try {
    await importProfile(browser, candidateFile);
    expect(await playJourney(browser, portal.url, join(data, 'pictures'))).toBe(true);
    expect(readdirSync(join(data, 'pictures')).length).toBeGreaterThan(20);
  } finally {
    await browser.close();
    await portal.stop();
    rmSync(data, { recursive: true, force: true });
  }
});
