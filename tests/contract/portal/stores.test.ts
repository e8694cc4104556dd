import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sqliteDialect } from '../../../lib/portal/node/sqlite-dialect.ts';
import { createMemoryStore } from '../../../lib/portal/stores/memory.ts';
import { openSqlStore } from '../../../lib/portal/stores/sql.ts';
import { examSelected } from '../../support/portal/scenario.ts';
import { describeStore } from '../journal-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = () => join(folder, `${files++}.sqlite`);

describeStore('memory', async () => createMemoryStore());
describeStore('node:sqlite in a file', () => openSqlStore(sqliteDialect(fresh())));

it('what a SQLite file holds is there when it is opened again', async () => {
  const path = fresh();
  const first = await openSqlStore(sqliteDialect(path));
  await first.journal.append('r1', 0, [examSelected()]);
  await first.close();
  const second = await openSqlStore(sqliteDialect(path));
  expect(await second.journal.load('r1')).toEqual({ events: [examSelected()], version: 1 });
  await second.close();
});

it('two stores on one SQLite file see each other’s events, and the later writer of a version is refused', async () => {
  const path = fresh();
  const [a, b] = [await openSqlStore(sqliteDialect(path)), await openSqlStore(sqliteDialect(path))];
  expect(await a.journal.append('r1', 0, [examSelected()])).toBe(true);
  expect(await b.journal.append('r1', 0, [examSelected()])).toBe(false);
  expect((await b.journal.load('r1')).version).toBe(1);
  await Promise.all([a.close(), b.close()]);
});
