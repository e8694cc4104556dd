/** The built pages, read once: nothing that a request names is ever looked up on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFile } from '../http/ports.ts';

/** Where `buildPortal` puts them. */
export const builtPages = fileURLToPath(new URL('../../../.output/portal', import.meta.url));

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** From the path after the origin to the file. Empty if nothing has been built. */
export function readPageFiles(folder: string): Map<string, PageFile> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      `/${relative(folder, file).split(sep).join('/')}`,
      { body: new Uint8Array(readFileSync(file)), contentType: contentTypes[extname(file)] ?? 'application/octet-stream' },
    ]),
  );
}
