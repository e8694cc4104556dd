import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from '../support/node/chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = findChromium();

/** Three climates: plain Node, a simulated DOM, and real Chromium for what depends on layout, focus or real events. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: { name: 'node', environment: 'node', include: ['tests/{unit,contract,architecture}/**/*.test.ts'] },
      },
      {
        root,
        plugins: [preact()],
        test: { name: 'dom', environment: 'happy-dom', include: ['tests/{unit,contract}/**/*.test.tsx'] },
      },
      {
        root,
        plugins: [preact()],
        // Found by the first test only, they would reload the page under its feet.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'hash-wasm',
            'hono',
            'hono/body-limit',
            'hono/secure-headers',
            'zod',
            'fast-check',
            'axe-core',
            'uqr',
            'jpeg-js',
            'idb',
            'pdfmake',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments } }),
          },
        },
      },
    ],
  },
});
