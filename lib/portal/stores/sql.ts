/** The portal's store in SQL, in the subset that SQLite and PostgreSQL share. */
import type { Dossier, DossierEntry } from '../core/journal.ts';
import type { PortalStore } from './portal-store.ts';
import { accountsIn } from './sql-accounts.ts';
import type { SqlDatabase } from './sql-database.ts';
import { journalIn } from './sql-journal.ts';
import { recordsIn } from './sql-records.ts';
import { tableStatements } from './sql-schema.ts';

/** Makes the tables that are missing. Closing the store closes the database; so does failing to open it. */
export async function openSqlStore(database: SqlDatabase): Promise<PortalStore> {
  try {
    await database.makeTables(tableStatements(database));
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    journal: journalIn(database),
    dossier: dossierIn(database),
    accounts: accountsIn(database),
    records: recordsIn(database),
    close: () => database.close(),
  };
}

function dossierIn({ build, read, change }: SqlDatabase): Dossier {
  return {
    put: async (registrationId, entryId, entry) => {
      const row = { registration_id: registrationId, entry_id: entryId, entry: JSON.stringify(entry) };
      const insert = build.insertInto('dossier').values(row);
      await change(insert.onConflict((on) => on.columns(['registration_id', 'entry_id']).doUpdateSet({ entry: row.entry })));
    },
    read: async (registrationId) => {
      const rows = await read(build.selectFrom('dossier').selectAll().where('registration_id', '=', registrationId));
      return new Map(rows.map((row) => [row.entry_id, JSON.parse(row.entry) as DossierEntry]));
    },
    erase: async (registrationId, entryIds) => {
      const all = build.deleteFrom('dossier').where('registration_id', '=', registrationId);
      if (entryIds === 'all') await change(all);
      else if (entryIds.length > 0) await change(all.where('entry_id', 'in', [...entryIds]));
    },
  };
}
