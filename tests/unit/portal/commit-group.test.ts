import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommitGroup, commitGroup } from '../../../lib/portal/node/commit-group.ts';

let database: DatabaseSync;
let group: CommitGroup;
beforeEach(() => {
  database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  group = commitGroup(database);
});
afterEach(() => {
  if (database.isOpen) database.close();
});

const write = (id: number) => database.prepare('INSERT INTO note VALUES (?, ?)').run(id, 'x').changes;
const ids = () =>
  database
    .prepare('SELECT id FROM note ORDER BY id')
    .all()
    .map(({ id }) => id);

it('writes of one turn are one transaction, and nobody is told before it is over', async () => {
  const told: boolean[] = [];
  const writes = [1, 2, 3].map((id) =>
    group
      .add(() => [write(id), database.isTransaction])
      .then((result) => {
        told.push(database.isTransaction);
        return result;
      }),
  );
  expect(ids()).toEqual([]);
  expect(await Promise.all(writes)).toEqual([
    [1, true],
    [1, true],
    [1, true],
  ]);
  expect(told).toEqual([false, false, false]);
  expect(ids()).toEqual([1, 2, 3]);
});

it('one that fails takes nobody with it', async () => {
  const results = await Promise.allSettled([group.add(() => write(1)), group.add(() => write(1)), group.add(() => write(2))]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(ids()).toEqual([1, 2]);
});

it('of several statements that are revoked, by false or by failing, nothing stays', async () => {
  const results = await Promise.allSettled([
    group.addRevocable(() => write(1) === 1),
    group.addRevocable(() => write(2) === 2),
    group.addRevocable(() => write(3) === write(1)),
    group.addRevocable(() => write(4) === 1),
  ]);
  expect(results).toMatchObject([{ value: true }, { value: false }, { status: 'rejected' }, { value: true }]);
  expect(ids()).toEqual([1, 4]);
});

it('where the whole transaction ends in the middle, nobody is told that it was kept', async () => {
  const results = await Promise.allSettled([
    group.add(() => write(1)),
    group.addRevocable(() => {
      database.exec('ROLLBACK');
      throw new Error('disk full');
    }),
    group.add(() => write(2)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(ids()).toEqual([]);
  await group.add(() => write(3));
  expect(ids()).toEqual([3]);
});

it('a commit that fails is told to all', async () => {
  database.exec('PRAGMA foreign_keys = ON; CREATE TABLE part (id INTEGER REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED)');
  const results = await Promise.allSettled([
    group.add(() => write(1)),
    group.add(() => database.exec('INSERT INTO part VALUES (9)')),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(ids()).toEqual([]);
});

it('what waits is committed at once where it is asked for', async () => {
  const written = group.add(() => write(1));
  group.flush();
  expect(ids()).toEqual([1]);
  expect(await written).toBe(1);
});
