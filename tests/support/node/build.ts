/** Builds what the browser is to run: the extension in one of its modes, and the portal's pages. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['{entrypoints,components,lib,locales,public}/**/*', 'wxt.config.ts', 'package.json'];

/** `demo` also works on the portal at 127.0.0.1; everything else is alike. */
export type Mode = 'production' | 'demo';

export const extensionFolder = (mode: Mode): string => join(root, '.output', mode === 'demo' ? 'chrome-mv3-demo' : 'chrome-mv3');

/** Makes the extension anew when a source is younger than it. Rejects with one sentence; the builder's own words are on stderr. */
export function buildExtension(mode: Mode): string {
  const folder = extensionFolder(mode);
  const manifest = join(folder, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  const isFresh = built > 0 && globSync(sources, { cwd: root }).every((path) => statSync(join(root, path)).mtimeMs <= built);
  if (isFresh) return folder;
  const program = join(root, 'node_modules', '.bin', 'wxt');
  const { status } = spawnSync(program, ['build', '--mode', mode], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The extension could not be built; see above.');
  return folder;
}
