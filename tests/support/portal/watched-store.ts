/** A store that counts what is written to it, so that a test can say that nothing was. */
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';

const writes = new Set(['append', 'put', 'erase', 'putSession', 'endSession', 'endSessionsOf']);

/** `written()`: names of the writing calls since the last time it was asked. What only counts (tries, numbers) is no change of state. */
export function watchStore(store: PortalStore): { store: PortalStore; written(): string[] } {
  let calls: string[] = [];
  const watch = <T extends object>(port: T, name: string): T =>
    new Proxy(port, {
      get: (target, property, receiver) => {
        const value: unknown = Reflect.get(target, property, receiver);
        if (typeof value !== 'function') return value;
        return (...parameters: unknown[]) => {
          if (writes.has(String(property))) calls.push(`${name}.${String(property)}`);
          return Reflect.apply(value, target, parameters);
        };
      },
    });
  return {
    store: {
      journal: watch(store.journal, 'journal'),
      dossier: watch(store.dossier, 'dossier'),
      accounts: watch(store.accounts, 'accounts'),
      records: watch(store.records, 'records'),
      close: () => store.close(),
    },
    written: () => {
      const seen = calls;
      calls = [];
      return seen;
    },
  };
}
