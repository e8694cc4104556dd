/** Builds the portal's pages as a plain web bundle into .output/portal. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { buildFormFont } from './form-font.ts';
import { builtPages } from './page-files.ts';

/** Rejects with the bundler's own words if the pages cannot be built. */
export async function buildPortal(): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../../components/portal', import.meta.url)),
    plugins: [preact()],
    logLevel: 'warn',
    // Inline scripts and data: styles would need holes in the content security policy.
    build: {
      outDir: builtPages,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
    },
  });
  await buildFormFont(builtPages);
}
