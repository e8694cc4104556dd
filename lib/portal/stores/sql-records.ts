import { type Compilable, sql } from 'kysely';
import type { RecordKinds } from './record-kinds.ts';
import type { KeptRecord, RecordKind, RecordStore } from './record-store.ts';
import type { SqlDatabase } from './sql-database.ts';
import type { Tables } from './sql-schema.ts';

/** After every text that begins with what stands before it. */
const last = '\u{10FFFF}';

export function recordsIn(database: SqlDatabase): RecordStore {
  const { build, read, change, changeAll } = database;
  const ofKind = (kind: RecordKind) => build.selectFrom('record').select(['id', 'version', 'value']).where('kind', '=', kind);
  return {
    get: async <K extends RecordKind>(kind: K, id: string) => {
      const [row] = await read(ofKind(kind).where('id', '=', id));
      return row ? parsed<K>(row) : null;
    },
    put: (kind, id, value, expectedVersion) => {
      const row = { kind, id, value: JSON.stringify(value) };
      return changeAll([{ query: putQuery(database, row, expectedVersion), mustChange: 1 }]);
    },
    list: async <K extends RecordKind>(kind: K, prefix = '') => {
      const all = ofKind(kind).orderBy('id');
      const rows = await read(prefix === '' ? all : all.where('id', '>=', prefix).where('id', '<', prefix + last));
      return rows.map((row) => parsed<K>(row));
    },
    erase: async (kind, id) => {
      await change(build.deleteFrom('record').where('kind', '=', kind).where('id', '=', id));
    },
    nextNumber: async (name) => {
      const first = build.insertInto('sequence').values({ name, last: 1 });
      const further = first.onConflict((on) => on.column('name').doUpdateSet({ last: sql<number>`sequence.last + 1` }));
      const [row] = await change(further.returning('last'));
      if (!row) throw new Error('an upsert returned no row');
      return row.last;
    },
  };
}

const parsed = <K extends RecordKind>({ id, version, value }: Omit<Tables['record'], 'kind'>): KeptRecord<RecordKinds[K]> => ({
  id,
  version,
  value: JSON.parse(value) as RecordKinds[K],
});

function putQuery({ build }: SqlDatabase, row: Omit<Tables['record'], 'version'>, expected?: number): Compilable {
  const insert = build.insertInto('record').values({ ...row, version: 1 });
  const { kind, id, value } = row;
  if (expected === undefined) {
    const version = sql<number>`record.version + 1`;
    return insert.onConflict((on) => on.columns(['kind', 'id']).doUpdateSet({ value, version }));
  }
  if (expected === 0) return insert.onConflict((on) => on.doNothing());
  const update = build.updateTable('record').set({ value, version: expected + 1 });
  return update.where('kind', '=', kind).where('id', '=', id).where('version', '=', expected);
}
