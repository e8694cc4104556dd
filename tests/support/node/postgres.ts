/** A real PostgreSQL server of the test's own: found or installed, started in a temporary folder, stopped and removed afterwards. */
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'pg';

interface RunningPostgres {
  /** A schema in which nothing is kept yet, of one database that all share: 'postgresql://…'. */
  freshSchema(): Promise<string>;
  /** A whole database in which nothing is kept yet; takes longer. */
  freshDatabase(): Promise<string>;
  /** Ends it without any tidying up, and starts it again. */
  crash(): void;
  stop(): void;
}

/** The server, or why there is none. */
type PostgresOrReason = { server: RunningPostgres } | { reason: string };

const isRoot = process.getuid?.() === 0;

/** Takes about two seconds. Where there is no server it says so on stderr, for everybody to see. */
export async function startPostgres(): Promise<PostgresOrReason> {
  const programs = findPrograms() ?? installPrograms();
  if (typeof programs === 'object') return unavailable(programs.reason);
  const folder = mkdtempSync(join(tmpdir(), 'portal-postgres-'));
  try {
    return { server: start(programs, folder, await freePort()) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return unavailable(error instanceof Error ? error.message : String(error));
  }
}

function unavailable(reason: string): { reason: string } {
  const frame = '!'.repeat(100);
  process.stderr.write(`\n${frame}\nNO POSTGRESQL: nothing that needs it is tested in this run.\n${reason}\n${frame}\n\n`);
  return { reason };
}

/** Folder of initdb and pg_ctl; Debian keeps them out of the PATH. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

function installPrograms(): string | { reason: string } {
  if (!isRoot || !existsSync('/etc/debian_version'))
    return { reason: 'initdb is not installed (Debian: apt-get install postgresql).' };
  const run = (...parameters: string[]): SpawnSyncReturns<string> =>
    spawnSync('apt-get', parameters, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    });
  process.stderr.write('installing postgresql …\n');
  let installed = run('install', '-y', '--no-install-recommends', 'postgresql');
  if (installed.status !== 0 && run('update').status === 0)
    installed = run('install', '-y', '--no-install-recommends', 'postgresql');
  return findPrograms() ?? { reason: `apt-get could not install postgresql: ${installed.stderr.trim().split('\n').at(-1)}` };
}

/** What nobody waits for is written late, and so is surely lost in a crash. */
const lazyWriter = '-c wal_writer_delay=10s -c wal_writer_flush_after=0';

/** The server refuses to run as root, so root becomes `postgres`, whom Debian's package has made. */
function start(programs: string, folder: string, port: number): RunningPostgres {
  const data = join(folder, 'data');
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  const run = (program: string, ...parameters: string[]) => {
    const command = [join(programs, program), ...parameters];
    const [file = '', ...rest] = isRoot
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...command]
      : command;
    const { status, stderr, error } = spawnSync(file, rest, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.trim()}`);
  };
  const log = join(folder, 'log');
  run('initdb', '-D', data, '-A', 'trust', '-U', 'portal', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=on -c max_connections=200 ${lazyWriter}`;
  run('pg_ctl', '-D', data, '-l', log, '-w', '-o', settings, 'start');
  const stop = () => {
    process.off('exit', stop);
    run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const urlOf = (database: string) => `postgresql://portal@127.0.0.1:${port}/${database}`;
  const make = async (what: string) => {
    const client = new Client({ connectionString: urlOf('postgres') });
    await client.connect();
    await client.query(`CREATE ${what}`);
    await client.end();
  };
  let places = 0;
  return {
    freshSchema: async () => {
      const name = `portal_${places++}`;
      await make(`SCHEMA ${name}`);
      return `${urlOf('postgres')}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
    },
    freshDatabase: async () => {
      const name = `portal_${places++}`;
      await make(`DATABASE ${name}`);
      return urlOf(name);
    },
    crash: () => run('pg_ctl', '-D', data, '-l', log, '-m', 'immediate', '-w', '-o', settings, 'restart'),
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
