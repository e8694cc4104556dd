/** Everything in this process's memory: for tests, and for a portal that forgets. */
import type { Account, AccountStore, Attempts, Session } from '../account/account-store.ts';
import type { Dossier, DossierEntry, Journal, RegistrationSummary } from '../core/journal.ts';
import type { RegistrationEvent } from '../core/registration.ts';
import { loginNames } from './login-names.ts';
import type { PortalStore } from './portal-store.ts';
import type { RecordKinds } from './record-kinds.ts';
import type { KeptRecord, RecordKind, RecordStore } from './record-store.ts';
import { answers, byNumberThenId, defaultLimit } from './summary-order.ts';

export function createMemoryStore(): PortalStore {
  return {
    journal: memoryJournal(),
    dossier: memoryDossier(),
    accounts: { ...memoryAccounts(), ...memorySessions(), ...memoryAttempts() },
    records: memoryRecords(),
    close: async () => undefined,
  };
}

/** Copies on the way in and out, as a store on disk would. */
const copy = <T>(value: T | undefined): T | null => (value === undefined ? null : structuredClone(value));

function memoryJournal(): Journal {
  const streams = new Map<string, RegistrationEvent[]>();
  const summaries = new Map<string, RegistrationSummary>();
  return {
    load: async (id) => {
      const events = structuredClone(streams.get(id) ?? []);
      return { events, version: events.length };
    },
    append: async (expectedVersion, events, summary) => {
      const stream = streams.get(summary.registrationId) ?? [];
      if (stream.length !== expectedVersion) return false;
      streams.set(summary.registrationId, [...stream, ...structuredClone(events)]);
      summaries.set(summary.registrationId, structuredClone(summary));
      return true;
    },
    find: async (query, limit = defaultLimit) =>
      structuredClone([...summaries.values()].filter(answers(query)).sort(byNumberThenId).slice(0, limit)),
  };
}

function memoryDossier(): Dossier {
  const dossiers = new Map<string, Map<string, DossierEntry>>();
  return {
    put: async (id, entryId, entry) => {
      dossiers.set(id, new Map([...(dossiers.get(id) ?? []), [entryId, structuredClone(entry)]]));
    },
    read: async (id) => structuredClone(dossiers.get(id) ?? new Map()),
    erase: async (id, entryIds) => {
      if (entryIds === 'all') dossiers.delete(id);
      else for (const entryId of entryIds) dossiers.get(id)?.delete(entryId);
    },
  };
}

function memoryAccounts(): Pick<AccountStore, 'put' | 'get' | 'findByLogin'> {
  const accounts = new Map<string, Account>();
  const named = (name: string) => [...accounts.values()].find((one) => loginNames(one).includes(name));
  return {
    put: async (account, expected) => {
      if (expected && JSON.stringify(accounts.get(account.id)) !== JSON.stringify(expected)) return false;
      if (loginNames(account).some((name) => (named(name)?.id ?? account.id) !== account.id)) return false;
      accounts.set(account.id, structuredClone(account));
      return true;
    },
    get: async (id) => copy(accounts.get(id)),
    findByLogin: async (login) => copy(named(login)),
  };
}

function memorySessions(): Pick<AccountStore, 'putSession' | 'findSession' | 'endSession' | 'endSessionsOf'> {
  const sessions = new Map<string, Session>();
  return {
    putSession: async (tokenHash, session) => {
      sessions.set(tokenHash, structuredClone(session));
    },
    findSession: async (tokenHash) => copy(sessions.get(tokenHash)),
    endSession: async (tokenHash) => {
      sessions.delete(tokenHash);
    },
    endSessionsOf: async (accountId) => {
      for (const [tokenHash, session] of sessions) if (session.accountId === accountId) sessions.delete(tokenHash);
    },
  };
}

const isOver = ({ lockedUntil }: Attempts, now: number): boolean => lockedUntil > 0 && lockedUntil <= now;

function memoryAttempts(): Pick<AccountStore, 'attempts' | 'countAttempt' | 'putAttempts'> {
  const attempts = new Map<string, Attempts>();
  return {
    attempts: async (key) => copy(attempts.get(key)),
    countAttempt: async (key, now) => {
      const known = attempts.get(key);
      const { failures, lockedUntil } = known && !isOver(known, now) ? known : { failures: 0, lockedUntil: 0 };
      attempts.set(key, { failures: failures + 1, lockedUntil });
      return failures + 1;
    },
    putAttempts: async (key, value) => {
      if (value) attempts.set(key, structuredClone(value));
      else attempts.delete(key);
    },
  };
}

function memoryRecords(): RecordStore {
  const kinds = new Map<RecordKind, Map<string, KeptRecord<RecordKinds[RecordKind]>>>();
  const sequences = new Map<string, number>();
  const of = <K extends RecordKind>(kind: K) => {
    const records = kinds.get(kind) ?? new Map();
    kinds.set(kind, records);
    return records as Map<string, KeptRecord<RecordKinds[K]>>;
  };
  return {
    get: async (kind, id) => copy(of(kind).get(id)),
    put: async (kind, id, value, expectedVersion) => {
      const version = of(kind).get(id)?.version ?? 0;
      if (expectedVersion !== undefined && expectedVersion !== version) return false;
      of(kind).set(id, { id, value: structuredClone(value), version: version + 1 });
      return true;
    },
    list: async (kind, prefix = '') => {
      const found = [...of(kind).values()].filter(({ id }) => id.startsWith(prefix));
      return structuredClone(found.sort((a, b) => (a.id < b.id ? -1 : 1)));
    },
    erase: async (kind, id) => {
      of(kind).delete(id);
    },
    nextNumber: async (sequence) => {
      const next = (sequences.get(sequence) ?? 0) + 1;
      sequences.set(sequence, next);
      return next;
    },
  };
}
