import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** End-to-end tests on the built extension in real Chromium. Nothing is retried: a test that needs luck is broken. */
export default defineConfig({
  testDir: `${root}/tests/e2e`,
  outputDir: `${root}/.output/e2e`,
  globalSetup: `${root}/tests/support/node/before-e2e.ts`,
  timeout: 90_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? `${root}/.output/reports/playwright.json` }],
  ],
});
