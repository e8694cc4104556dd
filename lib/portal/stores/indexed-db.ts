/** The portal in a browser's own database, for the practice page. */
import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { Account, AccountStore, Attempts, Session } from '../account/account-store.ts';
import type { Dossier, DossierEntry, Journal, RegistrationSummary } from '../core/journal.ts';
import type { RegistrationEvent } from '../core/registration.ts';
import { loginNames } from './login-names.ts';
import type { PortalStore } from './portal-store.ts';
import type { RecordKinds } from './record-kinds.ts';
import type { KeptRecord, RecordKind, RecordStore } from './record-store.ts';
import { answers, byNumberThenId, defaultLimit } from './summary-order.ts';

interface Schema extends DBSchema {
  journal: { key: [registrationId: string, version: number]; value: RegistrationEvent };
  /** `version` is the journal's. */
  registration: { key: string; value: RegistrationSummary & { version: number } };
  dossier: { key: [registrationId: string, entryId: string]; value: DossierEntry };
  account: { key: string; value: { account: Account; names: string[] }; indexes: { names: string } };
  session: { key: string; value: Session; indexes: { accountId: string } };
  attempts: { key: string; value: Attempts };
  record: { key: [kind: string, id: string]; value: KeptRecord<RecordKinds[RecordKind]> };
  sequence: { key: string; value: number };
}

type Database = IDBPDatabase<Schema>;

/** Tabs of one browser may open it at once. Rejects where the browser keeps nothing. */
export async function openIndexedDbStore(name = 'portal'): Promise<PortalStore> {
  const database: Database = await openDB<Schema>(name, 1, { upgrade: makeStores });
  return {
    journal: journalIn(database),
    dossier: dossierIn(database),
    accounts: { ...accountsIn(database), ...sessionsIn(database), ...attemptsIn(database) },
    records: recordsIn(database),
    close: async () => database.close(),
  };
}

function makeStores(database: Database): void {
  for (const name of ['journal', 'registration', 'dossier', 'attempts', 'record', 'sequence'] as const) {
    database.createObjectStore(name);
  }
  database.createObjectStore('account').createIndex('names', 'names', { multiEntry: true, unique: true });
  database.createObjectStore('session').createIndex('accountId', 'accountId');
}

/** Writers of one store wait for each other, from their first reading to the disk. */
async function writing<Names extends StoreNames<Schema>[], T>(
  database: Database,
  names: Names,
  work: (transaction: ReturnType<typeof begin<Names>>) => Promise<T>,
): Promise<T> {
  const transaction = begin(database, names);
  const worked = work(transaction).catch((error: unknown) => {
    // What it did before would be kept otherwise. A failed request has aborted it already.
    if (transaction.error === null) transaction.abort();
    throw error;
  });
  const [result] = await Promise.all([worked, transaction.done]);
  return result;
}

const begin = <Names extends StoreNames<Schema>[]>(database: Database, names: Names) =>
  database.transaction(names, 'readwrite', { durability: 'strict' });

/** Keys of two parts that begin with this one. An array comes after every text. */
const beginningWith = (first: string) => IDBKeyRange.bound([first], [first, []]);

function journalIn(database: Database): Journal {
  return {
    load: async (id) => {
      const events = await database.getAll('journal', beginningWith(id));
      return { events, version: events.length };
    },
    append: (expectedVersion, events, summary) =>
      writing(database, ['journal', 'registration'], async (transaction) => {
        const { registrationId } = summary;
        const [journal, registrations] = [transaction.objectStore('journal'), transaction.objectStore('registration')];
        if (((await registrations.get(registrationId))?.version ?? 0) !== expectedVersion) return false;
        await Promise.all([
          registrations.put({ ...summary, version: expectedVersion + events.length }, registrationId),
          ...events.map((event, index) => journal.add(event, [registrationId, expectedVersion + index + 1])),
        ]);
        return true;
      }),
    find: async (query, limit = defaultLimit) => {
      const all = (await database.getAll('registration')).map(({ version: _, ...summary }) => summary);
      return all.filter(answers(query)).sort(byNumberThenId).slice(0, limit);
    },
  };
}

function dossierIn(database: Database): Dossier {
  return {
    put: (id, entryId, entry) =>
      writing(database, ['dossier'], async (transaction) => {
        await transaction.objectStore('dossier').put(entry, [id, entryId]);
      }),
    read: async (id) => {
      const store = database.transaction('dossier').store;
      const [keys, entries] = await Promise.all([store.getAllKeys(beginningWith(id)), store.getAll(beginningWith(id))]);
      return new Map(keys.flatMap(([, entryId], index) => (entries[index] ? [[entryId, entries[index]] as const] : [])));
    },
    erase: (id, entryIds) =>
      writing(database, ['dossier'], async (transaction) => {
        const keys = entryIds === 'all' ? [beginningWith(id)] : entryIds.map((entryId) => IDBKeyRange.only([id, entryId]));
        await Promise.all(keys.map((key) => transaction.objectStore('dossier').delete(key)));
      }),
  };
}

function accountsIn(database: Database): Pick<AccountStore, 'put' | 'get' | 'findByLogin'> {
  return {
    put: (account, expected) =>
      writing(database, ['account'], async (transaction) => {
        const store = transaction.objectStore('account');
        const known = expected && (await store.get(account.id))?.account;
        if (expected && JSON.stringify(known) !== JSON.stringify(expected)) return false;
        const names = loginNames(account);
        const owners = await Promise.all(names.map((name) => store.index('names').getKey(name)));
        if (owners.some((owner) => owner !== undefined && owner !== account.id)) return false;
        await store.put({ account, names }, account.id);
        return true;
      }),
    get: async (id) => (await database.get('account', id))?.account ?? null,
    findByLogin: async (login) => (await database.getFromIndex('account', 'names', login))?.account ?? null,
  };
}

function sessionsIn(database: Database): Pick<AccountStore, 'putSession' | 'findSession' | 'endSession' | 'endSessionsOf'> {
  return {
    putSession: (tokenHash, session) =>
      writing(database, ['session'], async (transaction) => {
        await transaction.objectStore('session').put(session, tokenHash);
      }),
    findSession: async (tokenHash) => (await database.get('session', tokenHash)) ?? null,
    endSession: (tokenHash) =>
      writing(database, ['session'], (transaction) => transaction.objectStore('session').delete(tokenHash)),
    endSessionsOf: (accountId) =>
      writing(database, ['session'], async (transaction) => {
        const store = transaction.objectStore('session');
        const keys = await store.index('accountId').getAllKeys(accountId);
        await Promise.all(keys.map((key) => store.delete(key)));
      }),
  };
}

const isOver = ({ lockedUntil }: Attempts, now: number): boolean => lockedUntil > 0 && lockedUntil <= now;

function attemptsIn(database: Database): Pick<AccountStore, 'attempts' | 'countAttempt' | 'putAttempts'> {
  return {
    attempts: async (key) => (await database.get('attempts', key)) ?? null,
    countAttempt: (key, now) =>
      writing(database, ['attempts'], async (transaction) => {
        const store = transaction.objectStore('attempts');
        const known = await store.get(key);
        const { failures, lockedUntil } = known && !isOver(known, now) ? known : { failures: 0, lockedUntil: 0 };
        await store.put({ failures: failures + 1, lockedUntil }, key);
        return failures + 1;
      }),
    putAttempts: (key, value) =>
      writing(database, ['attempts'], async (transaction) => {
        const store = transaction.objectStore('attempts');
        await (value ? store.put(value, key) : store.delete(key));
      }),
  };
}

function recordsIn(database: Database): RecordStore {
  type Kept<K extends RecordKind> = KeptRecord<RecordKinds[K]>;
  return {
    get: async <K extends RecordKind>(kind: K, id: string) =>
      ((await database.get('record', [kind, id])) ?? null) as Kept<K> | null,
    put: (kind, id, value, expectedVersion) =>
      writing(database, ['record'], async (transaction) => {
        const store = transaction.objectStore('record');
        const version = (await store.get([kind, id]))?.version ?? 0;
        if (expectedVersion !== undefined && expectedVersion !== version) return false;
        await store.put({ id, value, version: version + 1 }, [kind, id]);
        return true;
      }),
    list: async <K extends RecordKind>(kind: K, prefix = '') =>
      (await database.getAll('record', IDBKeyRange.bound([kind, prefix], [kind, `${prefix}\uffff`]))) as Kept<K>[],
    erase: (kind, id) => writing(database, ['record'], (transaction) => transaction.objectStore('record').delete([kind, id])),
    nextNumber: (sequence) =>
      writing(database, ['sequence'], async (transaction) => {
        const store = transaction.objectStore('sequence');
        const next = ((await store.get(sequence)) ?? 0) + 1;
        await store.put(next, sequence);
        return next;
      }),
  };
}
