import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, productionBuild, test } from './fixtures.ts';

test('the production manifest asks for the official hosts and nothing wider', () => {
  const manifest = JSON.parse(readFileSync(join(productionBuild, 'manifest.json'), 'utf8'));
  expect(manifest.manifest_version).toBe(3);
  expect([...manifest.permissions].sort()).toEqual(['scripting', 'sidePanel', 'storage']);
  expect(manifest.host_permissions).toEqual(['https://*.21wecan.com/*']);
  expect(manifest.optional_permissions ?? []).toEqual([]);
  expect(manifest.optional_host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts).toHaveLength(1);
  expect(manifest.content_scripts[0].matches).toEqual(['https://*.21wecan.com/*']);
  expect(manifest.content_scripts[0].all_frames ?? false).toBe(false);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  const policy: string = manifest.content_security_policy.extension_pages;
  for (const part of ["default-src 'none'", "connect-src 'none'", "frame-ancestors 'none'", "form-action 'none'"]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toMatch(/https?:|unsafe-inline|unsafe-eval|\*/);
});

test('reading and filling a page makes no request outside of the extension’s own files and the page’s', async ({ assisted }) => {
  const requests: string[] = [];
  const note = (request: { url(): string }): void => void requests.push(request.url());
  assisted.context.on('request', note);
  const { page, panel } = await assisted.open('tests/pages/table/index.html?section=basics');
  const own = requests.length;
  await panel.getByTestId('fill').click();
  await panel.locator('[data-state=filled]').waitFor();
  assisted.context.off('request', note);
  expect(own).toBeGreaterThan(0);
  expect(requests.slice(own)).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(assisted.origin) && !url.startsWith(new URL(page.url()).origin))).toEqual([]);
  await Promise.all([page.close(), panel.close()]);
});

test('the browser itself refuses the background and the extension’s pages every request', async ({ assisted }) => {
  let arrived = 0;
  const server = createServer((_, response) => {
    arrived += 1;
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('here');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const attempt = (url: string): Promise<string> =>
    fetch(url).then(
      () => 'sent',
      () => 'refused',
    );
  const options = await assisted.context.newPage();
  const outside = await assisted.openPage('tests/e2e/pages/no-form.html');
  try {
    await options.goto(`${assisted.origin}/options.html`);
    expect(await assisted.worker.evaluate(attempt, address)).toBe('refused');
    expect(await options.evaluate(attempt, address)).toBe('refused');
    expect(arrived).toBe(0);
    // The same request from a page that no policy binds does arrive: the server can be reached.
    expect(await outside.evaluate(attempt, address)).toBe('sent');
    expect(arrived).toBe(1);
  } finally {
    await Promise.all([options.close(), outside.close()]);
    server.close();
  }
});
