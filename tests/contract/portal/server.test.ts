import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPortalClient, type PortalClient } from '../../../lib/portal/http/client.ts';
import { type PortalOptions, type RunningPortal, startPortal } from '../../../lib/portal/node/serve.ts';

let data: string;
let running: RunningPortal | undefined;
let token: string | null = null;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'portal-server-'));
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(data, { recursive: true, force: true });
});

async function start(options: Partial<PortalOptions> = {}): Promise<PortalClient> {
  running = await startPortal({ port: 0, data, ...options });
  return createPortalClient({
    send: (request) => fetch(request),
    origin: running.url,
    token: {
      get: () => token,
      set: (value) => {
        token = value;
      },
    },
    language: () => 'zh',
  });
}

it('the same client works over the wire, and what was saved outlives a restart', async () => {
  const client = await start();
  expect(await client.signIn('demo', 'practice-2022')).toMatchObject({ ok: true });
  await client.selectExam('health-2022');
  await client.selectExamArea('health-2022', '110000');
  await running?.stop();
  const again = await start();
  expect(await again.registration('health-2022')).toMatchObject({ value: { status: 'readingNotice', areaCode: '110000' } });
});

it('the exam’s clock starts where it is set and runs on', async () => {
  const client = await start({ clock: '2021-12-20T09:00' });
  expect(await client.system()).toMatchObject({ value: { now: expect.stringMatching(/^2021-12-20T09:00:\d\d\+08:00$/) } });
});

it('stop answers what is under way and then no longer listens', async () => {
  const client = await start();
  const signingIn = client.signIn('demo', 'practice-2022');
  await new Promise((resolve) => setTimeout(resolve, 30));
  await running?.stop();
  running = undefined;
  expect(await signingIn).toMatchObject({ ok: true });
  expect(await client.system()).toMatchObject({ ok: false });
});

it('says what is wrong with a clock or a port', async () => {
  await expect(start({ clock: 'tomorrow' })).rejects.toThrow('not a time such as 2021-12-20T09:00: tomorrow');
  await start();
  const port = Number(new URL(running?.url ?? '').port);
  await expect(startPortal({ port, data })).rejects.toThrow('EADDRINUSE');
});
