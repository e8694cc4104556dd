/** Everything in this process's memory: for tests, and for a portal that forgets. */
import type { Account, AccountStore, Attempts, Session } from '../account/account-store.ts';
import type { DossierEntry, RegistrationStore } from '../core/journal.ts';
import type { RegistrationEvent } from '../core/registration.ts';
import type { PortalStore } from './portal-store.ts';

export function createMemoryStore(): PortalStore {
  return { ...memoryRegistrations(), accounts: memoryAccounts(), close: async () => undefined };
}

/** Copies on the way in and out, as a store on disk would. */
function memoryRegistrations(): RegistrationStore {
  const streams = new Map<string, RegistrationEvent[]>();
  const dossiers = new Map<string, Map<string, DossierEntry>>();
  return {
    journal: {
      load: async (id) => {
        const events = structuredClone(streams.get(id) ?? []);
        return { events, version: events.length };
      },
      append: async (id, expectedVersion, events) => {
        const stream = streams.get(id) ?? [];
        if (stream.length !== expectedVersion) return false;
        streams.set(id, [...stream, ...structuredClone(events)]);
        return true;
      },
    },
    dossier: {
      put: async (id, entryId, entry) => {
        dossiers.set(id, new Map([...(dossiers.get(id) ?? []), [entryId, structuredClone(entry)]]));
      },
      read: async (id) => structuredClone(dossiers.get(id) ?? new Map()),
      erase: async (id, entryIds) => {
        if (entryIds === 'all') dossiers.delete(id);
        else for (const entryId of entryIds) dossiers.get(id)?.delete(entryId);
      },
    },
  };
}

const isOver = ({ lockedUntil }: Attempts, now: number): boolean => lockedUntil > 0 && lockedUntil <= now;

function memoryAccounts(): AccountStore {
  const accounts = new Map<string, Account>();
  const sessions = new Map<string, Session>();
  const attempts = new Map<string, Attempts>();
  const clone = <T>(value: T | undefined): T | null => (value === undefined ? null : structuredClone(value));
  return {
    put: async (account) => {
      const others = [...accounts.values()].filter(({ id }) => id !== account.id);
      const taken = others.some(
        (one) => one.userName === account.userName || one.facts.documentNumber === account.facts.documentNumber,
      );
      if (taken) throw new Error('user name or document number is taken');
      accounts.set(account.id, structuredClone(account));
    },
    get: async (id) => clone(accounts.get(id)),
    findByLogin: async (login) =>
      clone([...accounts.values()].find((one) => one.userName === login || one.facts.documentNumber === login)),
    putSession: async (tokenHash, session) => {
      sessions.set(tokenHash, session);
    },
    findSession: async (tokenHash) => clone(sessions.get(tokenHash)),
    endSession: async (tokenHash) => {
      sessions.delete(tokenHash);
    },
    attempts: async (key) => clone(attempts.get(key)),
    countAttempt: async (key, now) => {
      const known = attempts.get(key);
      const { failures, lockedUntil } = known && !isOver(known, now) ? known : { failures: 0, lockedUntil: 0 };
      attempts.set(key, { failures: failures + 1, lockedUntil });
      return failures + 1;
    },
    putAttempts: async (key, value) => {
      if (value) attempts.set(key, value);
      else attempts.delete(key);
    },
  };
}
