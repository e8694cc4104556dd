/** The tables, in the subset that SQLite and PostgreSQL share. */
import { type Compilable, sql } from 'kysely';
import type { Registration } from '../core/registration.ts';
import type { SqlDatabase } from './sql-database.ts';

export interface Tables {
  journal: { registration_id: string; version: number; event: string };
  /** The summary. `version` is the journal's: whoever moves it on may write the events. */
  registration: {
    registration_id: string;
    version: number;
    status: Registration['status'];
    exam_id: string | null;
    area_code: string | null;
    site_code: string | null;
    online_registration_number: string | null;
  };
  dossier: { registration_id: string; entry_id: string; entry: string };
  account: { id: string; account: string };
  login_name: { name: string; account_id: string };
  session: { token_hash: string; account_id: string; expires_at: number };
  sign_in_attempt: { key: string; failures: number; locked_until: number };
  record: { kind: string; id: string; version: number; value: string };
  sequence: { name: string; last: number };
}

/** One more at every change of the tables that an older database could not follow. */
export const schemaVersion = 2;

type ColumnType = 'text' | 'text?' | 'integer' | 'bigint';

interface TableShape<T> {
  columns: Record<keyof T & string, ColumnType>;
  key: (keyof T & string)[];
  indexes?: (keyof T & string)[][];
}

const shapes: { [Name in keyof Tables]: TableShape<Tables[Name]> } = {
  journal: { columns: { registration_id: 'text', version: 'integer', event: 'text' }, key: ['registration_id', 'version'] },
  registration: {
    columns: {
      registration_id: 'text',
      version: 'integer',
      status: 'text',
      exam_id: 'text?',
      area_code: 'text?',
      site_code: 'text?',
      online_registration_number: 'text?',
    },
    key: ['registration_id'],
    indexes: [['online_registration_number', 'registration_id'], ['site_code'], ['area_code']],
  },
  dossier: { columns: { registration_id: 'text', entry_id: 'text', entry: 'text' }, key: ['registration_id', 'entry_id'] },
  account: { columns: { id: 'text', account: 'text' }, key: ['id'] },
  login_name: { columns: { name: 'text', account_id: 'text' }, key: ['name'], indexes: [['account_id']] },
  session: {
    columns: { token_hash: 'text', account_id: 'text', expires_at: 'bigint' },
    key: ['token_hash'],
    indexes: [['account_id']],
  },
  sign_in_attempt: { columns: { key: 'text', failures: 'integer', locked_until: 'bigint' }, key: ['key'] },
  record: { columns: { kind: 'text', id: 'text', version: 'integer', value: 'text' }, key: ['kind', 'id'] },
  sequence: { columns: { name: 'text', last: 'bigint' }, key: ['name'] },
};

/** The statements that make what is missing. */
export function tableStatements({ build, textType }: Pick<SqlDatabase, 'build' | 'textType'>): Compilable[] {
  return Object.entries(shapes).flatMap(([name, { columns, key, indexes = [] }]) => {
    const empty = build.schema.createTable(name).ifNotExists();
    const table = Object.entries<ColumnType>(columns).reduce((sofar, [column, type]) => {
      const isText = type === 'text' || type === 'text?';
      return sofar.addColumn(column, isText ? sql.raw(textType) : type, (one) => (type === 'text?' ? one : one.notNull()));
    }, empty);
    return [
      table.addPrimaryKeyConstraint(`${name}_key`, key as never[]),
      ...indexes.map((keys) => build.schema.createIndex(`${name}_by_${keys[0]}`).ifNotExists().on(name).columns(keys)),
    ];
  });
}
