/**
 * `npm run bench:portal [-- --trainees 500 --think 2000 --ramp 30000]`: whole journeys of many trainees at once, over HTTP, against
 * real server processes: SQLite with one, PostgreSQL with one and two. Each is told as a ratio to the bare store on the same
 * machine in the same run. Afterwards every journal is read: nothing lost, nothing doubled. Then a server is killed in mid-load.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RegistrationEvent } from '../../lib/portal/core/registration.ts';
import { openStore, type StorePlace } from '../../lib/portal/node/open-store.ts';
import { startPostgres } from '../support/node/postgres.ts';
import { bareJourneysPerSecond } from './portal/bare-store.ts';
import { eventsOfJourney } from './portal/journey.ts';
import { type LoadResult, percentile, playLoad } from './portal/load.ts';
import { type ServerProcess, startServer } from './portal/servers.ts';
import { seedTrainees, traineeName } from './portal/trainees.ts';

const { values } = parseArgs({
  options: {
    trainees: { type: 'string', default: '500' },
    think: { type: 'string', default: '2000' },
    ramp: { type: 'string', default: '30000' },
    only: { type: 'string', default: '' },
  },
});
const trainees = Number(values.trainees);
const pace = { trainees, thinkMillis: Number(values.think), rampMillis: Number(values.ramp) };

const shown = (event: RegistrationEvent): string =>
  event.type === 'SectionSaved' ? `SectionSaved/${event.section}` : event.type;

/** What the journals say against what the trainees were told: acknowledged and not there, or there more often than commanded. */
async function compare(place: StorePlace, acknowledged: LoadResult['acknowledged']): Promise<{ lost: number; doubled: number }> {
  const store = await openStore(place);
  let [lost, doubled] = [0, 0];
  for (const [name, told] of acknowledged) {
    const recorded = (await store.journal.load(`${name}/health-2022`)).events.map(shown);
    // One more than was acknowledged may be there: its answer did not arrive any more.
    lost += told.filter((event, index) => recorded[index] !== event).length;
    const expected = eventsOfJourney.slice(0, recorded.length);
    doubled += recorded.length > told.length + 1 || recorded.join() !== expected.join() ? 1 : 0;
  }
  await store.close();
  return { lost, doubled };
}

async function seed(place: StorePlace): Promise<void> {
  const store = await openStore(place);
  await seedTrainees(store, trainees);
  await store.close();
}

const millis = (value: number): string => `${value.toFixed(1)} ms`;

function tell(name: string, result: LoadResult, bare: number, checked: { lost: number; doubled: number }): boolean {
  const { latencies, signInLatencies, journeys, seconds, failures } = result;
  const perSecond = journeys / seconds;
  const [p50 = 0, p95 = 0, p99 = 0] = [50, 95, 99].map((percent) => percentile(latencies, percent));
  console.log(
    `${name}: ${journeys} of ${trainees} journeys in ${seconds.toFixed(1)} s = ${perSecond.toFixed(1)}/s (${(latencies.length / seconds).toFixed(0)} requests/s), ` +
      `p50 ${millis(p50)}  p95 ${millis(p95)}  p99 ${millis(p99)}  sign-in p95 ${millis(percentile(signInLatencies, 95))}  ` +
      `ratio to the bare store ${(perSecond / bare).toFixed(3)} (${bare.toFixed(0)}/s)  ` +
      `failed ${failures.length}  lost ${checked.lost}  doubled ${checked.doubled}`,
  );
  for (const failure of failures.slice(0, 3)) console.log(`    ${failure}`);
  return failures.length === 0 && checked.lost === 0 && checked.doubled === 0 && journeys === trainees;
}

type Urls = (place: StorePlace, count: number) => Promise<ServerProcess[]>;
const start: Urls = (place, count) =>
  Promise.all(
    Array.from({ length: count }, () =>
      startServer({ data: place.data ?? '', ...(place.databaseUrl && { databaseUrl: place.databaseUrl }) }),
    ),
  );

async function measure(name: string, place: StorePlace, processes: number, bare: number): Promise<boolean> {
  await seed(place);
  const servers = await start(place, processes);
  const result = await playLoad({ ...pace, urls: servers.map(({ url }) => url) });
  await Promise.all(servers.map((server) => server.kill('SIGTERM')));
  return tell(name, result, bare, await compare(place, result.acknowledged));
}

/** Nobody thinks: how much the servers can do at most. */
async function flatOut(name: string, place: StorePlace, processes: number, bare: number): Promise<boolean> {
  await seed(place);
  const servers = await start(place, processes);
  const result = await playLoad({ trainees, thinkMillis: 0, rampMillis: 0, urls: servers.map(({ url }) => url) });
  await Promise.all(servers.map((server) => server.kill('SIGTERM')));
  return tell(`${name}, flat out`, result, bare, await compare(place, result.acknowledged));
}

/** As fast as it goes, and killed in the middle of it. */
async function killed(name: string, place: StorePlace): Promise<boolean> {
  await seed(place);
  const [server] = await start(place, 1);
  if (!server) return false;
  let dead = false;
  const count = Math.min(trainees, 100);
  const load = playLoad({
    ...{ urls: [server.url], trainees: count, thinkMillis: 20, rampMillis: 1500, stopped: () => dead },
    // In the thick of it: some have finished, others have just begun.
    onAcknowledged: (total) => {
      if (total < (count * eventsOfJourney.length) / 2 || dead) return;
      dead = true;
      void server.kill('SIGKILL');
    },
  });
  const { acknowledged } = await load;
  const told = [...acknowledged.values()].reduce((sum, one) => sum + one.length, 0);
  const unfinished = [...acknowledged.values()].filter((one) => one.length < eventsOfJourney.length).length;
  const { lost, doubled } = await compare(place, acknowledged);
  const [again] = await start(place, 1);
  const healthy = again ? (await fetch(`${again.url}/api/health`)).ok : false;
  await again?.kill('SIGTERM');
  console.log(
    `${name}, killed in mid-load: ${told} commands acknowledged, ${unfinished} of ${count} journeys cut off, lost ${lost}, doubled ${doubled}, starts again ${healthy}`,
  );
  return lost === 0 && doubled === 0 && told > 0 && unfinished > 0 && healthy;
}

async function sqlite(folder: string): Promise<boolean[]> {
  const bare = await bareJourneysPerSecond({ data: join(folder, 'bare') });
  return [
    await measure('sqlite, 1 process', { data: join(folder, 'sqlite') }, 1, bare),
    await flatOut('sqlite, 1 process', { data: join(folder, 'flat-out') }, 1, bare),
    await killed('sqlite', { data: join(folder, 'killed') }),
  ];
}

async function postgres(folder: string): Promise<boolean[]> {
  const found = await startPostgres();
  if (!('server' in found)) return [];
  const place = async (): Promise<StorePlace> => ({ data: folder, databaseUrl: await found.server.freshDatabase() });
  try {
    const bare = await bareJourneysPerSecond(await place());
    return [
      await measure('postgresql, 1 process', await place(), 1, bare),
      await measure('postgresql, 2 processes', await place(), 2, bare),
      await flatOut('postgresql, 1 process', await place(), 1, bare),
      await flatOut('postgresql, 2 processes', await place(), 2, bare),
      await killed('postgresql', await place()),
    ];
  } finally {
    found.server.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
try {
  console.log(
    `${trainees} trainees, ${traineeName(0)} …, thinking ${values.think} ms on average, all begun within ${values.ramp} ms`,
  );
  const held = [
    ...(values.only === 'postgresql' ? [] : await sqlite(folder)),
    ...(values.only === 'sqlite' ? [] : await postgres(folder)),
  ];
  process.exitCode = held.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
