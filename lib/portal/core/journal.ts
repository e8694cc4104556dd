/** The ports behind a registration: the journal, which only grows and names nobody, and the dossier, which can be erased. */
import type { Registration, RegistrationEvent, SectionValues } from './registration.ts';

/**
 * Where a registration stands, kept beside its events and written with them, so that those who work through many need not read
 * every journal. Without personal data.
 */
export interface RegistrationSummary {
  registrationId: string;
  status: Registration['status'];
  examId: string | null;
  areaCode: string | null;
  /** 报名地市, known from the first submission on. */
  siteCode: string | null;
  onlineRegistrationNumber: string | null;
}

/** Every property that is given must be equal; `statuses` = one of them. */
export interface SummaryQuery {
  examId?: string;
  areaCode?: string;
  siteCode?: string;
  onlineRegistrationNumber?: string;
  statuses?: readonly Registration['status'][];
}

export interface Journal {
  /** All events of one registration in order. `version` is their number; 0 = there is none yet. */
  load(registrationId: string): Promise<{ events: RegistrationEvent[]; version: number }>;
  /**
   * Records all the events and the summary, or nothing. False, and nothing recorded, if the registration is no longer at
   * `expectedVersion`. When it resolves, the events outlive a crash.
   */
  append(expectedVersion: number, events: readonly RegistrationEvent[], summary: RegistrationSummary): Promise<boolean>;
  /** The registrations that answer the query, by 网报号 and then id; at most `limit` (default 200). */
  find(query: SummaryQuery, limit?: number): Promise<RegistrationSummary[]>;
}

/** The words of one saved section, or of one reason that staff gave. The salt keeps the journal's hash from giving them away once they are erased. */
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
