/** What is counted by client is counted by the address at the other end of the socket, whatever the request says of itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningPortal, startPortal } from '../../../lib/portal/node/serve.ts';

let data: string;
let running: RunningPortal;

beforeEach(async () => {
  // Not where the ten minutes end by which clients are counted.
  const left = 600_000 - (Date.now() % 600_000);
  if (left < 3000) await new Promise((done) => setTimeout(done, left));
  data = mkdtempSync(join(tmpdir(), 'portal-client-'));
  running = await startPortal({ port: 0, data });
});
afterEach(async () => {
  await running.stop();
  rmSync(data, { recursive: true, force: true });
});

/** Every address of 127.0.0.0/8 is this machine: each is another client. */
function askForTicket(localAddress: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((done, failed) => {
    const asking = request(`${running.url}/api/wechat/tickets`, { method: 'POST', localAddress, headers }, (response) => {
      response.resume().once('end', () => done(response.statusCode ?? 0));
    });
    asking.once('error', failed).end();
  });
}

/** How often each client was counted; which is which, their hashes do not say. */
async function counted(): Promise<number[]> {
  const database = new DatabaseSync(join(data, 'portal.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT failures FROM sign_in_attempt ORDER BY failures').all();
  database.close();
  return rows.map(({ failures }) => Number(failures));
}

it('two addresses are counted apart, and a header that names another one is not believed', async () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' };
  const answers = [
    await askForTicket('127.0.0.1'),
    await askForTicket('127.0.0.1', forwarded),
    await askForTicket('127.0.0.1', { 'x-real-ip': '203.0.113.9' }),
    await askForTicket('127.0.0.2', forwarded),
  ];
  expect(answers).toEqual([200, 200, 200, 200]);
  expect(await counted()).toEqual([1, 3]);
});
