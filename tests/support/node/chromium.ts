/** Finds a Chromium on this machine, and installs one where there is none. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What every start here needs: no sandbox for root in a container, and no calls home. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-for-testing',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium that can load extensions, or null: CHROME_PATH, then the system's, then Playwright's own. */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  return [...systemPaths, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
