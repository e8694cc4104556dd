/** Which entries of the dossier a state still refers to, and what they hold. */
import type { DossierEntry, RegistrationSummary } from './journal.ts';
import type { Contents, Registration, SectionId, SectionValues, Submission } from './registration.ts';

/** The submission that stands, or the one that was withdrawn. */
export function submissionIn(state: Registration): Submission | null {
  if ('submission' in state) return state.submission;
  return 'withdrawn' in state ? state.withdrawn : null;
}

const noteIn = (state: Registration): string | null => {
  if (state.status === 'submitted') return state.refused?.noteEntryId ?? null;
  if (state.status === 'confirmed') return state.returned?.noteEntryId ?? null;
  return state.status === 'rejected' ? state.reason.noteEntryId : null;
};

/** Everything else in the dossier may be forgotten. */
export function entryIdsOf(state: Registration): string[] {
  const saved = 'saved' in state ? Object.values(state.saved).map(({ entryId }) => entryId) : [];
  const others = [submissionIn(state)?.firstBasicsEntryId, noteIn(state)];
  return [...saved, ...others.filter((id) => typeof id === 'string')];
}

export function contentsOf(state: Registration, entries: ReadonlyMap<string, DossierEntry>): Contents {
  if (!('saved' in state)) return {};
  const words = Object.entries(state.saved).map(([id, { entryId }]) => [id, entries.get(entryId)?.values ?? {}]);
  return Object.fromEntries(words) as Partial<Record<SectionId, SectionValues>>;
}

export function firstBasicsOf(state: Registration, entries: ReadonlyMap<string, DossierEntry>): SectionValues | undefined {
  return entries.get(submissionIn(state)?.firstBasicsEntryId ?? '')?.values;
}

/** The note that stands with the reason of the last refusal, return or rejection; '' = none. */
export function noteOf(state: Registration, entries: ReadonlyMap<string, DossierEntry>): string {
  const note = entries.get(noteIn(state) ?? '')?.values.note;
  return typeof note === 'string' ? note : '';
}

export function summaryOf(registrationId: string, state: Registration): RegistrationSummary {
  const submission = submissionIn(state);
  return {
    registrationId,
    status: state.status,
    examId: 'examId' in state ? state.examId : null,
    areaCode: 'areaCode' in state ? state.areaCode : null,
    siteCode: 'submission' in state ? state.submission.siteCode : null,
    onlineRegistrationNumber: submission?.onlineRegistrationNumber ?? null,
  };
}
