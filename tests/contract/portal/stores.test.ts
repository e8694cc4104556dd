import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../lib/portal/node/open-store.ts';
import { createMemoryStore } from '../../../lib/portal/stores/memory.ts';
import { describeStore } from '../stores/portal-store.ts';
import { describeProcesses } from '../stores/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let places = 0;
const freshPlace = async () => join(folder, `${places++}`);

describeStore('memory', { freshPlace, open: async () => createMemoryStore() }, 'this store only');
describeStore('node:sqlite in a file', { freshPlace, open: (data) => openStore({ data }) }, 'shared');
describe('processes on one SQLite file', () => describeProcesses(async () => ({ data: await freshPlace() })));

it('a file of another version of the portal is refused in words, and left alone', async () => {
  const data = await freshPlace();
  await (await openStore({ data })).close();
  const file = new DatabaseSync(join(data, 'portal.sqlite'));
  file.exec('PRAGMA user_version = 1');
  await expect(openStore({ data })).rejects.toThrow(/another version of the portal/);
  expect(file.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
  file.close();
});

it('a place must be named', async () => {
  await expect(openStore({})).rejects.toThrow(/neither/);
});

it('opening waits for a file that another is busy with', async () => {
  const data = await freshPlace();
  mkdirSync(data);
  const other = new DatabaseSync(join(data, 'portal.sqlite'));
  other.exec('BEGIN EXCLUSIVE');
  let opened = false;
  const opening = openStore({ data }).then((store) => {
    opened = true;
    return store;
  });
  await new Promise((done) => setTimeout(done, 100));
  expect(opened).toBe(false);
  other.close();
  const store = await opening;
  expect(await store.journal.load('r1')).toEqual({ events: [], version: 0 });
  await store.close();
});
