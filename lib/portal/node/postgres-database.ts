/** PostgreSQL behind a pool: several server processes may share one database. */
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import { Pool, type PoolClient, type QueryResult, types } from 'pg';
import type { SqlDatabase } from '../stores/sql-database.ts';
import type { Tables } from '../stores/sql-schema.ts';

const buildOnly = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** Any number, the same in every process of the portal: who holds this lock makes the tables. */
const tablesLock = 8420_2022;

/** Connects when first asked. What was acknowledged is on the server's disk, whatever the server's default. */
export function openPostgresDatabase(url: string): SqlDatabase {
  const pool = new Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
    options: '-c synchronous_commit=on',
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const run = pool.query.bind(pool);
  return {
    build: buildOnly,
    textType: 'text collate "C"',
    changesWithin: true,
    makeTables: (statements) => makeTables(pool, statements),
    read: async (query) => rowsOf(await run(prepared(query.compile())), query),
    change: async (query) => rowsOf(await run(prepared(query.compile())), query),
    changeAll: (steps) => {
      const compiled = steps.map(({ query, mustChange }) => ({ query: prepared(query.compile()), mustChange }));
      const [only] = compiled;
      return only && compiled.length === 1 ? runOne(pool, only) : runAll(pool, compiled);
    },
    close: () => pool.end(),
  };
}

/** Counts and moments are far below 2^53. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format as 'text');

interface Prepared {
  text: string;
  values: unknown[];
  name?: string;
}

interface PreparedStep {
  query: Prepared;
  mustChange: number | undefined;
}

const names = new Map<string, string>();

/** Texts of a name are parsed once a connection. Lists of many lengths must not fill the server's memory. */
function prepared({ sql, parameters }: CompiledQuery): Prepared {
  const query = { text: sql, values: [...parameters] };
  if (!names.has(sql) && names.size < 500) names.set(sql, `portal-${names.size}`);
  const name = names.get(sql);
  return name === undefined ? query : { ...query, name };
}

const rowsOf = <R>({ rows }: QueryResult, _query: Compilable<R>): R[] => rows;

const isAsItMust = ({ rowCount }: QueryResult, { mustChange }: PreparedStep) =>
  mustChange === undefined || rowCount === mustChange;

const runOne = async (pool: Pool, step: PreparedStep): Promise<boolean> => isAsItMust(await pool.query(step.query), step);

async function runAll(pool: Pool, steps: readonly PreparedStep[]): Promise<boolean> {
  return await within(pool, async (client) => {
    for (const step of steps) if (!isAsItMust(await client.query(step.query), step)) return false;
    return true;
  });
}

/** A transaction; `work` says whether to keep it. A connection that cannot even roll back is not used again. */
async function within(pool: Pool, work: (client: PoolClient) => Promise<boolean>): Promise<boolean> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN');
    const kept = await work(client).catch(async (error: unknown) => {
      await client.query('ROLLBACK');
      broken = false;
      throw error;
    });
    await client.query(kept ? 'COMMIT' : 'ROLLBACK');
    broken = false;
    return kept;
  } finally {
    client.release(broken);
  }
}

async function makeTables(pool: Pool, statements: readonly Compilable[]): Promise<void> {
  await within(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [tablesLock]);
    for (const statement of statements) await client.query(statement.compile().sql);
    return true;
  });
}
