import type { AccountStore } from '../account/account-store.ts';
import type { RegistrationStore } from '../core/journal.ts';
import type { RecordStore } from './record-store.ts';

/** All that the portal keeps. Every store passes the same contract suites. */
export interface PortalStore extends RegistrationStore {
  accounts: AccountStore;
  records: RecordStore;
  close(): Promise<void>;
}
