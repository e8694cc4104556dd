/** How every home of the portal's data behaves, as a function of a factory. */
import { afterEach, beforeEach, describe } from 'vitest';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';
import { describeAccounts } from './accounts.ts';
import { describeDossier } from './dossier.ts';
import { describeJournal } from './journal.ts';
import { describeRecords } from './records.ts';
import { describeSummaries } from './summaries.ts';
import { describeTwoStores } from './two-stores.ts';

/** `name` and its data are forgotten by whoever made the factory. Two stores that are opened at one place share everything. */
export interface StoreFactory {
  /** A place where nothing is kept yet. */
  freshPlace(): Promise<string>;
  open(place: string): Promise<PortalStore>;
}

/** `shared` = what is kept outlives the store, and others may open it too. */
export function describeStore(name: string, factory: StoreFactory, shared: 'shared' | 'this store only'): void {
  describe(`store: ${name}`, () => {
    let store: PortalStore;
    beforeEach(async () => {
      store = await factory.open(await factory.freshPlace());
    });
    afterEach(() => store.close());
    describeJournal(() => store);
    describeSummaries(() => store);
    describeDossier(() => store);
    describeAccounts(() => store);
    describeRecords(() => store);
    if (shared === 'shared') describeTwoStores(factory);
  });
}
