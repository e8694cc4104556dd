/** The command that contributors run on a page from a bug report: served or on disk, and with the page's own word on the result. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../architecture/source-tree.ts';
import { candidateFile, expect, test } from './fixtures.ts';

const run = promisify(execFile);
const command = join(projectRoot, 'tests/support/commands/try-page.ts');
const page = readFileSync(join(projectRoot, 'tests/e2e/pages/open-form.html'));

test('prints one object a page, with the page’s own value after the fill', async () => {
  const server = createServer((request, response) => {
    const isThere = request.url?.startsWith('/form');
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(isThere ? page : '');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const served = `http://127.0.0.1:${(server.address() as AddressInfo).port}/form?step=2`;
  const evaluate = "Promise.resolve(document.querySelector('#postcode').value)";
  try {
    const { stdout } = await run(
      process.execPath,
      [command, served, 'tests/e2e/pages/no-form.html', '--profile', candidateFile, '--evaluate', evaluate, '--json'],
      { cwd: projectRoot },
    ).catch((error: { stdout: string }) => error);
    const [first, second] = JSON.parse(stdout);
    expect(first).toMatchObject({ url: served, evaluated: '100035' });
    expect(first.scanMs).toBeGreaterThan(0);
    expect(first.fillMs).toBeGreaterThan(first.scanMs);
    const postcode = { label: '邮编', field: 'postalCode', kind: 'text', outcome: 'written', shown: '100035' };
    expect(first.fields).toContainEqual({ ...postcode, confidence: expect.any(Number) });
    expect(first.fields).toContainEqual(expect.objectContaining({ outcome: 'skipped', reason: 'consent' }));
    // There is no such element on the second page: its report stands, and says what went wrong.
    expect(second).toMatchObject({ fields: [], evaluated: null, error: expect.stringContaining('null') });
  } finally {
    server.close();
  }
});

test('says in one sentence what is missing', async () => {
  const failed = await run(process.execPath, [command, 'tests/e2e/pages/no-form.html'], { cwd: projectRoot }).catch(
    (error) => error,
  );
  expect(failed.code).toBe(1);
  expect(failed.stderr.trim().split('\n')).toHaveLength(1);
  expect(failed.stderr).toContain('--profile');
});
