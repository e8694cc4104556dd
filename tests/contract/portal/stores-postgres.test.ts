/** The suite against a real server. Where none can be had, the run says so on stderr and in the title of what it skips. */
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../lib/portal/node/open-store.ts';
import { startPostgres } from '../../support/node/postgres.ts';
import { areaSelected, examSelected } from '../../support/portal/scenario.ts';
import { summaryOf } from '../stores/journal.ts';
import { describeStore } from '../stores/portal-store.ts';
import { describeProcesses } from '../stores/processes.ts';

const postgres = await startPostgres();

if ('reason' in postgres) {
  describe.skip(`store: PostgreSQL. NOT TESTED, there is no server: ${postgres.reason}`, () => {
    it('passes the suite of every store', () => undefined);
  });
} else {
  const { server } = postgres;
  afterAll(() => server.stop());
  const freshPlace = () => server.freshSchema();
  describeStore('PostgreSQL', { freshPlace, open: (databaseUrl) => openStore({ databaseUrl }) }, 'shared');
  describe('processes on one PostgreSQL database', () => describeProcesses(async () => ({ databaseUrl: await freshPlace() })));

  it('many processes may make the tables of one database at the same moment', async () => {
    const databaseUrl = await server.freshDatabase();
    const stores = await Promise.all(Array.from({ length: 12 }, () => openStore({ databaseUrl })));
    const results = await Promise.all(stores.map(({ journal }) => journal.append(0, [examSelected()], summaryOf('r1'))));
    expect(results.filter(Boolean)).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('a connection that the server ended is replaced', async () => {
    const databaseUrl = await server.freshDatabase();
    const store = await openStore({ databaseUrl });
    await store.journal.append(0, [examSelected()], summaryOf('r1'));
    const other = new Client({ connectionString: databaseUrl });
    await other.connect();
    await other.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await other.end();
    await expect.poll(() => store.journal.load('r1').catch(() => null)).toMatchObject({ version: 1 });
    await store.close();
  });

  it('what was acknowledged survives a crash of the server, whatever its default', async () => {
    const databaseUrl = await server.freshDatabase();
    const admin = new Client({ connectionString: databaseUrl });
    await admin.connect();
    await admin.query(`ALTER DATABASE "${new URL(databaseUrl).pathname.slice(1)}" SET synchronous_commit = off`);
    await admin.end();
    const store = await openStore({ databaseUrl });
    await store.journal.append(0, [examSelected(), areaSelected()], summaryOf('r1'));
    await store.records.put('secret', 'portal', { key: '00' });
    server.crash();
    await expect.poll(() => store.journal.load('r1').catch(() => null), { timeout: 20_000 }).toMatchObject({ version: 2 });
    expect(await store.records.get('secret', 'portal')).toMatchObject({ version: 1 });
    await store.close();
  }, 60_000);

  it('where there is no server, opening says so', async () => {
    await expect(openStore({ databaseUrl: 'postgresql://portal@127.0.0.1:1/none' })).rejects.toThrow(/ECONNREFUSED/);
  });
}
