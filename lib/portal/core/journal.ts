/** The ports behind a registration: the journal, which only grows and names nobody, and the dossier, which can be erased. */
import type { RegistrationEvent, SectionValues } from './registration.ts';

export interface Journal {
  /** All events of one registration in order. `version` is their number; 0 = there is none yet. */
  load(registrationId: string): Promise<{ events: RegistrationEvent[]; version: number }>;
  /**
   * Records all the events or none. False, and nothing recorded, if the registration is no longer at `expectedVersion`.
   * When it resolves, the events outlive a crash.
   */
  append(registrationId: string, expectedVersion: number, events: readonly RegistrationEvent[]): Promise<boolean>;
}

/** The words of one saved section. The salt keeps the journal's hash from giving them away once they are erased. */
export interface DossierEntry {
  values: SectionValues;
  salt: string;
}

export interface Dossier {
  put(registrationId: string, entryId: string, entry: DossierEntry): Promise<void>;
  /** Every entry of the registration, by its id. */
  read(registrationId: string): Promise<Map<string, DossierEntry>>;
  /** Forgets the named entries, or all of the registration. */
  erase(registrationId: string, entryIds: readonly string[] | 'all'): Promise<void>;
}

export interface RegistrationStore {
  journal: Journal;
  dossier: Dossier;
}
