/** What the trainer can do. */
import type { z } from '../../../zod.ts';
import type { StaffPolicy } from '../../core/staff-policy.ts';
import type { Answer, Call } from '../client.ts';
import type { ClockView, JournalView, MadeCandidateView, stateView, TrainerRow } from '../trainer-views.ts';

type StateView = z.infer<typeof stateView>;

export interface TrainerCalls {
  clock(): Promise<Answer<ClockView>>;
  setClock(change: { now?: string; speed?: number }): Promise<Answer<ClockView>>;
  staffPolicy(): Promise<Answer<StaffPolicy>>;
  setStaffPolicy(policy: StaffPolicy): Promise<Answer<StaffPolicy>>;
  states(): Promise<Answer<StateView[]>>;
  makeCandidate(state: string): Promise<Answer<MadeCandidateView>>;
  registrations(): Promise<Answer<TrainerRow[]>>;
  reset(examId: string, accountId: string): Promise<Answer<null>>;
  journal(examId: string, accountId: string): Promise<Answer<JournalView>>;
  resetAll(): Promise<Answer<ClockView>>;
}

export function trainerCalls(call: Call): TrainerCalls {
  const one = (examId: string, accountId: string): string =>
    `/trainer/registrations/${encodeURIComponent(examId)}/${encodeURIComponent(accountId)}`;
  return {
    clock: () => call('GET', '/trainer/clock'),
    setClock: (change) => call('PUT', '/trainer/clock', change),
    staffPolicy: () => call('GET', '/trainer/staff-policy'),
    setStaffPolicy: (policy) => call('PUT', '/trainer/staff-policy', policy),
    states: () => call('GET', '/trainer/demonstration-states'),
    makeCandidate: (state) => call('POST', '/trainer/demonstrations', { state }),
    registrations: () => call('GET', '/trainer/registrations'),
    reset: (examId, accountId) => call('POST', `${one(examId, accountId)}/reset`),
    journal: (examId, accountId) => call('GET', `${one(examId, accountId)}/journal`),
    resetAll: () => call('POST', '/trainer/reset-all'),
  };
}
