/** Serves a page of this machine under the official host's name, so that the production build's own match applies to it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Route } from '@playwright/test';

/** A host of the manifest's match that no real server answers for. */
const officialOrigin = 'https://practice.21wecan.com';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** A file's path, a file: address or an http address, as the address of the source. */
export function sourceAddress(given: string): URL {
  if (/^(https?|file):/.test(given)) return new URL(given);
  const [path = '', rest = ''] = [given.replace(/[?#].*$/s, ''), given.match(/[?#].*$/s)?.[0] ?? ''];
  return new URL(pathToFileURL(resolve(path)).href + rest);
}

/** What the page's address is under the official host. */
export const officialAddress = (source: URL): string => officialOrigin + source.pathname + source.search + source.hash;

function fulfilFromFile(route: Route, path: string): Promise<void> {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!existsSync(file)) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'not found' });
  return route.fulfill({
    status: 200,
    contentType: contentTypes[extname(file)] ?? 'application/octet-stream',
    body: readFileSync(file),
  });
}

async function fulfilFromServer(route: Route, origin: string): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  try {
    const headers = { ...route.request().headers(), host: new URL(origin).host };
    const response = await route.fetch({ url: origin + pathname + search, maxRedirects: 0, headers });
    const location = response.headers().location;
    const moved = location ? { location: location.replace(origin, officialOrigin) } : {};
    await route.fulfill({ response, headers: { ...response.headers(), ...moved } });
  } catch (error) {
    await route.fulfill({ status: 502, contentType: 'text/plain', body: String(error) });
  }
}

/** From now on the official host's requests of this browser are answered by `current()`'s folder or server. */
export async function serveAsOfficialHost(context: BrowserContext, current: () => URL): Promise<void> {
  await context.route(`${officialOrigin}/**`, (route) => {
    const source = current();
    if (source.protocol !== 'file:') return fulfilFromServer(route, source.origin);
    const { pathname } = new URL(route.request().url());
    return fulfilFromFile(route, fileURLToPath(`file://${pathname}`));
  });
}
