/**
 * The portal as a server: `node lib/portal/node/serve.ts [--port 8420] [--data DIR] [--clock 2021-12-20T09:00]`. Listens on this
 * machine only, and keeps everything in one SQLite file, or where DATABASE_URL says.
 */
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type ServerType, serve } from '@hono/node-server';
import { demonstrations, seedDemonstrations } from '../account/demonstration.ts';
import { setPasswordHasher } from '../account/password.ts';
import { practiceDesks } from '../account/staff.ts';
import { type Clock, type ClockSetting, millisOf } from '../clock.ts';
import { seedPhotos } from '../demonstration/seed-photos.ts';
import { createPortalApp } from '../http/app.ts';
import { firstDay } from '../practice-season.ts';
import type { PortalStore } from '../stores/portal-store.ts';
import { nativeHasher } from './native-argon2.ts';
import { openStore } from './open-store.ts';
import { builtPages, readPageFiles } from './page-files.ts';

export interface PortalOptions {
  /** 0 = any free one. */
  port: number;
  /** Folder of the database; made if it is not there. */
  data: string;
  /** 'postgresql://…': then the folder is not used. */
  databaseUrl?: string | undefined;
  /** Shanghai time to which the exam's clock is set: '2021-12-20T09:00'. Absent = as the store has it. */
  clock?: string;
}

export interface RunningPortal {
  /** 'http://127.0.0.1:8420' */
  url: string;
  /** Answers what has been asked, then closes the store. */
  stop(): Promise<void>;
}

const realClock: Clock = () => Date.now();

/** Throws a RangeError on a time that is none. */
function settingOf(clock: string): ClockSetting {
  const examMillis = millisOf(clock);
  if (examMillis === null) throw new RangeError(`not a time such as 2021-12-20T09:00: ${clock}`);
  return { examMillis, realMillis: realClock(), speed: 1 };
}

async function openStoreOf({ data, databaseUrl, clock }: PortalOptions): Promise<PortalStore> {
  const asked = clock === undefined ? null : settingOf(clock);
  const store = await openStore({ data, databaseUrl });
  // Another server on the same database may have set it already.
  if (asked) await store.records.put('clock', 'portal', asked);
  else await store.records.put('clock', 'portal', settingOf(firstDay), 0);
  await seedDemonstrations(store.accounts);
  await seedPhotos({ store, realClock });
  return store;
}

/** Resolves when it listens. Rejects if the port is taken or the data cannot be opened. */
export async function startPortal(options: PortalOptions): Promise<RunningPortal> {
  const faster = nativeHasher();
  if (faster) setPasswordHasher(faster);
  const store = await openStoreOf(options);
  const pages = readPageFiles(builtPages);
  const app = createPortalApp({
    store,
    realClock,
    demonstration: [...demonstrations, ...practiceDesks],
    pages: (path) => pages.get(path),
  });
  try {
    const { server, address } = await listen((request, bindings) => app.fetch(request, bindings), options.port);
    return { url: `http://127.0.0.1:${address.port}`, stop: () => stop(server).then(() => store.close()) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function listen(
  fetch: (request: Request, bindings: object) => Response | Promise<Response>,
  port: number,
): Promise<{ server: ServerType; address: AddressInfo }> {
  return new Promise((done, failed) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address) => done({ server, address }));
    // Longer than people pause: a connection that closes just as they go on would fail their request.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = 75_000;
    server.once('error', failed);
  });
}

/** Whoever has been answered is let go at once; whoever is being answered, as soon as that is done. */
function stop(server: ServerType): Promise<void> {
  return new Promise((done, failed) => {
    const letGo = (): void => {
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    };
    const again = setInterval(letGo, 50);
    server.close((error) => {
      clearInterval(again);
      if (error) failed(error);
      else done();
    });
    letGo();
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8420' },
      data: { type: 'string', default: join('.output', 'portal-data') },
      clock: { type: 'string' },
    },
  });
  if (readPageFiles(builtPages).size === 0) await (await import('./build-portal.ts')).buildPortal();
  const { port, data, clock } = values;
  const databaseUrl = process.env.DATABASE_URL;
  const portal = await startPortal({
    port: Number(port),
    data: resolve(data),
    databaseUrl,
    ...(clock === undefined ? {} : { clock }),
  });
  console.log(`练习系统 / practice portal: ${portal.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void portal.stop().then(() => process.exit(0)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
