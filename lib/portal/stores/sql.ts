/** The portal's store in SQL, in the subset that SQLite and PostgreSQL share. */
import { type Dialect, Kysely, sql } from 'kysely';
import type { Account, AccountStore } from '../account/account-store.ts';
import type { Dossier, DossierEntry, Journal } from '../core/journal.ts';
import type { RegistrationEvent } from '../core/registration.ts';
import type { PortalStore } from './portal-store.ts';

interface Tables {
  journal: { registration_id: string; version: number; event: string };
  dossier: { registration_id: string; entry_id: string; entry: string };
  account: { id: string; user_name: string; document_number: string; account: string };
  session: { token_hash: string; account_id: string; expires_at: number };
  sign_in_attempt: { key: string; failures: number; locked_until: number };
}

type Database = Kysely<Tables>;

/** Opens the database and makes the tables that are missing. */
export async function openSqlStore(dialect: Dialect): Promise<PortalStore> {
  const database: Database = new Kysely<Tables>({ dialect });
  await makeTables(database);
  return {
    journal: journalIn(database),
    dossier: dossierIn(database),
    accounts: accountsIn(database),
    close: () => database.destroy(),
  };
}

async function makeTables({ schema }: Database): Promise<void> {
  const table = (name: keyof Tables) => schema.createTable(name).ifNotExists();
  await table('journal')
    .addColumn('registration_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('journal_key', ['registration_id', 'version'])
    .execute();
  await table('dossier')
    .addColumn('registration_id', 'text', (column) => column.notNull())
    .addColumn('entry_id', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('dossier_key', ['registration_id', 'entry_id'])
    .execute();
  await table('account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_name', 'text', (column) => column.notNull().unique())
    .addColumn('document_number', 'text', (column) => column.notNull().unique())
    .addColumn('account', 'text', (column) => column.notNull())
    .execute();
  await table('session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await table('sign_in_attempt')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('locked_until', 'bigint', (column) => column.notNull())
    .execute();
}

function journalIn(database: Database): Journal {
  return {
    load: async (registrationId) => {
      const rows = await database
        .selectFrom('journal')
        .select('event')
        .where('registration_id', '=', registrationId)
        .orderBy('version')
        .execute();
      return { events: rows.map(({ event }) => JSON.parse(event) as RegistrationEvent), version: rows.length };
    },
    append: async (registrationId, expectedVersion, events) => {
      const rows = events.map((event, index) => ({
        registration_id: registrationId,
        version: expectedVersion + index + 1,
        event: JSON.stringify(event),
      }));
      try {
        await database.transaction().execute((transaction) => insertAt(transaction, registrationId, expectedVersion, rows));
        return true;
      } catch (error) {
        if (error instanceof VersionTaken) return false;
        throw error;
      }
    },
  };
}

/** Thrown inside the transaction, so that nothing of it stays. */
class VersionTaken extends Error {}

/** Writes before it reads: a transaction that begins with reading may be refused the write lock in the middle. */
async function insertAt(database: Database, registrationId: string, expected: number, rows: Tables['journal'][]): Promise<void> {
  if (rows.length > 0) {
    const insert = database.insertInto('journal').values(rows);
    const { numInsertedOrUpdatedRows } = await insert.onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    if (Number(numInsertedOrUpdatedRows) !== rows.length) throw new VersionTaken();
  }
  const { before } = await database
    .selectFrom('journal')
    .select(({ fn }) => fn.count<number | string>('version').as('before'))
    .where('registration_id', '=', registrationId)
    .where('version', '<=', expected)
    .executeTakeFirstOrThrow();
  if (Number(before) !== expected) throw new VersionTaken();
}

function dossierIn(database: Database): Dossier {
  return {
    put: async (registrationId, entryId, entry) => {
      const row = { registration_id: registrationId, entry_id: entryId, entry: JSON.stringify(entry) };
      await database
        .insertInto('dossier')
        .values(row)
        .onConflict((conflict) => conflict.columns(['registration_id', 'entry_id']).doUpdateSet({ entry: row.entry }))
        .execute();
    },
    read: async (registrationId) => {
      const rows = await database.selectFrom('dossier').selectAll().where('registration_id', '=', registrationId).execute();
      return new Map(rows.map((row) => [row.entry_id, JSON.parse(row.entry) as DossierEntry]));
    },
    erase: async (registrationId, entryIds) => {
      const all = database.deleteFrom('dossier').where('registration_id', '=', registrationId);
      if (entryIds === 'all') await all.execute();
      else if (entryIds.length > 0) await all.where('entry_id', 'in', [...entryIds]).execute();
    },
  };
}

function accountsIn(database: Database): AccountStore {
  const parsed = (row: { account: string } | undefined): Account | null => (row ? (JSON.parse(row.account) as Account) : null);
  const accounts = () => database.selectFrom('account').select('account');
  return {
    put: async (account) => {
      const row = {
        user_name: account.userName,
        document_number: account.facts.documentNumber,
        account: JSON.stringify(account),
      };
      await database
        .insertInto('account')
        .values({ id: account.id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    get: async (id) => parsed(await accounts().where('id', '=', id).executeTakeFirst()),
    findByLogin: async (login) =>
      parsed(
        await accounts()
          .where(({ or, eb }) => or([eb('user_name', '=', login), eb('document_number', '=', login)]))
          .executeTakeFirst(),
      ),
    ...sessionsIn(database),
    ...attemptsIn(database),
  };
}

function sessionsIn(database: Database): Pick<AccountStore, 'putSession' | 'findSession' | 'endSession'> {
  return {
    putSession: async (tokenHash, { accountId, expiresAt }) => {
      await database
        .insertInto('session')
        .values({ token_hash: tokenHash, account_id: accountId, expires_at: expiresAt })
        .execute();
    },
    findSession: async (tokenHash) => {
      const row = await database.selectFrom('session').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
      return row ? { accountId: row.account_id, expiresAt: Number(row.expires_at) } : null;
    },
    endSession: async (tokenHash) => {
      await database.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
    },
  };
}

const isOver = (now: number) => sql<boolean>`sign_in_attempt.locked_until > 0 AND sign_in_attempt.locked_until <= ${now}`;

function attemptsIn(database: Database): Pick<AccountStore, 'attempts' | 'countAttempt' | 'putAttempts'> {
  return {
    attempts: async (key) => {
      const row = await database.selectFrom('sign_in_attempt').selectAll().where('key', '=', key).executeTakeFirst();
      return row ? { failures: Number(row.failures), lockedUntil: Number(row.locked_until) } : null;
    },
    countAttempt: async (key, now) => {
      const { failures } = await database
        .insertInto('sign_in_attempt')
        .values({ key, failures: 1, locked_until: 0 })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            failures: sql<number>`CASE WHEN ${isOver(now)} THEN 1 ELSE sign_in_attempt.failures + 1 END`,
            locked_until: sql<number>`CASE WHEN ${isOver(now)} THEN 0 ELSE sign_in_attempt.locked_until END`,
          }),
        )
        .returning('failures')
        .executeTakeFirstOrThrow();
      return Number(failures);
    },
    putAttempts: async (key, attempts) => {
      if (!attempts) {
        await database.deleteFrom('sign_in_attempt').where('key', '=', key).execute();
        return;
      }
      const row = { failures: attempts.failures, locked_until: attempts.lockedUntil };
      await database
        .insertInto('sign_in_attempt')
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
    },
  };
}
