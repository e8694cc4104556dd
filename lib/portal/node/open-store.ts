import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalStore } from '../stores/portal-store.ts';
import { openSqlStore } from '../stores/sql.ts';
import { openPostgresDatabase } from './postgres-database.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

export interface StorePlace {
  /** Folder of the SQLite file; made if it is not there. */
  data?: string;
  /** 'postgresql://…': goes before the folder. */
  databaseUrl?: string | undefined;
}

/** Rejects if neither is given, or if the database cannot be opened. */
export async function openStore({ data, databaseUrl }: StorePlace): Promise<PortalStore> {
  if (databaseUrl) return await openSqlStore(openPostgresDatabase(databaseUrl));
  if (!data) throw new Error('neither a database URL nor a folder for the data');
  mkdirSync(data, { recursive: true });
  return await openSqlStore(await openSqliteDatabase(join(data, 'portal.sqlite')));
}
