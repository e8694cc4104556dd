/** Node's own SQLite: nothing to install, and ready in a moment. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqlDatabase } from '../stores/sql-database.ts';
import { schemaVersion, type Tables } from '../stores/sql-schema.ts';
import { type CommitGroup, commitGroup } from './commit-group.ts';

const buildOnly = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/**
 * WAL lets readers read while one writes; FULL means that what was acknowledged survives a power cut too. Reads have a connection
 * of their own, and so see only what has been committed. Other processes may use the file at the same time.
 * Rejects if the file cannot be opened.
 */
export async function openSqliteDatabase(path: string): Promise<SqlDatabase> {
  const writer = await connect(path);
  checkVersion(writer, path);
  const reader = await connect(path);
  const [run, ask] = [cachedStatements(writer), cachedStatements(reader)];
  const group = commitGroup(writer);
  return {
    build: buildOnly,
    textType: 'text',
    changesWithin: false,
    makeTables: (statements) => makeTables(group, writer, statements),
    read: async (query) => rowsOf(ask, query.compile()),
    change: (query) => {
      const compiled = query.compile();
      return group.add(() => rowsOf(run, compiled));
    },
    changeAll: (steps) => {
      const compiled = steps.map(({ query, mustChange }) => ({ query: query.compile(), mustChange }));
      return group.addRevocable(() =>
        compiled.every(({ query, mustChange }) => {
          const { changes } = run(query.sql).run(...valuesOf(query));
          return mustChange === undefined || changes === mustChange;
        }),
      );
    },
    close: async () => {
      group.flush();
      reader.close();
      writer.close();
    },
  };
}

const patienceMs = 10_000;

async function connect(path: string): Promise<DatabaseSync> {
  const database = new DatabaseSync(path);
  try {
    await turnOnWal(database, Date.now() + patienceMs);
    database.exec(`PRAGMA busy_timeout = ${patienceMs}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const busy = 5;

/** Two who do this to a new file at one moment stand in each other's way, and SQLite's own waiting does not help them. */
async function turnOnWal(database: DatabaseSync, deadline: number): Promise<void> {
  try {
    database.exec('PRAGMA journal_mode = WAL');
  } catch (error) {
    const isBusy = error instanceof Error && 'errcode' in error && error.errcode === busy;
    if (!isBusy || Date.now() > deadline) throw error;
    await setTimeout(5 + Math.random() * 20);
    await turnOnWal(database, deadline);
  }
}

/** Throws on a file with tables of another version. */
function checkVersion(database: DatabaseSync, path: string): void {
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  const version = database.prepare('PRAGMA user_version').get()?.user_version;
  if (isEmpty || version === schemaVersion) return;
  database.close();
  throw new Error(`${path} belongs to another version of the portal. Move it away, or name another folder with --data.`);
}

async function makeTables(group: CommitGroup, writer: DatabaseSync, statements: readonly Compilable[]): Promise<void> {
  await group.addRevocable(() => {
    for (const statement of statements) writer.exec(statement.compile().sql);
    writer.exec(`PRAGMA user_version = ${schemaVersion}`);
    return true;
  });
}

type Prepare = (sql: string) => StatementSync;

/** Preparing costs more than running; lists of many lengths must not fill the memory. */
function cachedStatements(database: DatabaseSync): Prepare {
  const statements = new Map<string, StatementSync>();
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= 500) statements.clear();
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}

const valuesOf = ({ parameters }: CompiledQuery) => parameters as SQLInputValue[];

const rowsOf = <R>(prepare: Prepare, query: CompiledQuery<R>) => prepare(query.sql).all(...valuesOf(query)) as R[];
