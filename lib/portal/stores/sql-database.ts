/** What the SQL store asks of a database: kysely builds and compiles, the database runs. */
import type { Compilable, Kysely } from 'kysely';
import type { Tables } from './sql-schema.ts';

export interface Step {
  query: Compilable;
  /** How many rows it must change; otherwise the whole write is refused. */
  mustChange?: number;
}

export interface SqlDatabase {
  /** Builds queries; runs none. */
  build: Kysely<Tables>;
  /** The type of a text that is compared byte by byte. */
  textType: 'text' | 'text collate "C"';
  /** Whether a statement may contain another that changes something. */
  changesWithin: boolean;
  /** Makes what is missing; several processes may do so at the same moment. */
  makeTables(statements: readonly Compilable[]): Promise<void>;
  /** What has been committed. */
  read<R>(query: Compilable<R>): Promise<R[]>;
  /** One statement that changes something; resolves to the rows it returns, once they outlive a crash. */
  change<R>(query: Compilable<R>): Promise<R[]>;
  /**
   * All steps or none, once they outlive a crash; false if one changed another number of rows than it must. A step that waits for
   * a row decides on what the row then is. Begin with a step that writes: a transaction that has read may be refused the lock.
   */
  changeAll(steps: readonly Step[]): Promise<boolean>;
  close(): Promise<void>;
}
