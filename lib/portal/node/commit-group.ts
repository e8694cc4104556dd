/**
 * Commits the writes of many requests together: waiting for the disk is most of what a write costs, and one wait serves them all.
 * A group runs without a pause from BEGIN to COMMIT, so that its lock is held no longer than the disk needs.
 */
import type { DatabaseSync } from 'node:sqlite';

export interface CommitGroup {
  /** Resolves to what `work` returns, once it is on the disk. One statement: nothing of it stays if it throws. */
  add<T>(work: () => T): Promise<T>;
  /** The same for several statements: nothing of them stays if it throws or returns false. */
  addRevocable(work: () => boolean): Promise<boolean>;
  /** Commits now what waits. */
  flush(): void;
}

interface Waiting {
  /** Returns what tells the waiting one, to be called after the commit. */
  work(): () => void;
  fail(error: unknown): void;
}

export function commitGroup(database: DatabaseSync): CommitGroup {
  let waiting: Waiting[] = [];
  const flush = () => {
    const group = waiting;
    waiting = [];
    if (group.length > 0) commit(database, group);
  };
  const add = <T>(work: () => T) =>
    new Promise<T>((resolve, fail) => {
      // Not before the other requests of this turn have added theirs.
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({
        work: () =>
          (
            (result: T) => () =>
              resolve(result)
          )(work()),
        fail,
      });
    });
  return { add, addRevocable: (work) => add(() => revocably(database, work)), flush };
}

function commit(database: DatabaseSync, group: readonly Waiting[]): void {
  const tell: (() => void)[] = [];
  try {
    database.exec('BEGIN IMMEDIATE');
    for (const one of group) tell.push(outcome(database, one));
    database.exec('COMMIT');
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    for (const { fail } of group) fail(error);
    return;
  }
  for (const one of tell) one();
}

function outcome(database: DatabaseSync, { work, fail }: Waiting): () => void {
  try {
    return work();
  } catch (error) {
    // A full disk ends the transaction, and with it what the others wrote.
    if (!database.isTransaction) throw error;
    return () => fail(error);
  }
}

function revocably(database: DatabaseSync, work: () => boolean): boolean {
  database.exec('SAVEPOINT one');
  try {
    const done = work();
    if (!done) database.exec('ROLLBACK TO one');
    database.exec('RELEASE one');
    return done;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK TO one; RELEASE one');
    throw error;
  }
}
