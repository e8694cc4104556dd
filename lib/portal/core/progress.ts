/** The nodes of 报考流程: what is done, and what can be done now (guide L347, L452, L471, L481). */
import { type ProgressNodeState, type StepId, steps } from '../../exam/steps.ts';
import { paysOnline } from './area-policies.ts';
import { findExam } from './exams.ts';
import type { Registration, SectionId } from './registration.ts';

export interface ProgressNode {
  id: StepId;
  state: ProgressNodeState;
}

/** The sections not yet saved, in the order of the form. */
export function unsavedSections(state: Registration): SectionId[] {
  const inOrder = state.status === 'notChosen' ? [] : (findExam(state.examId)?.sections ?? []);
  return state.status === 'filling' ? inOrder.filter((id) => !state.saved[id]) : [...inOrder];
}

function nodeState(id: StepId, state: Registration): ProgressNodeState {
  if (state.status !== 'filling') return 'pending';
  const complete = unsavedSections(state).length === 0;
  if (id === 'details') return complete ? 'done' : 'open';
  return id === 'photo' && complete ? 'open' : 'pending';
}

/** Payment is a node only where the area, or the site, takes it online. */
export function progressOf(state: Registration, siteName?: string): ProgressNode[] {
  const online = 'areaCode' in state && paysOnline(state.areaCode, siteName);
  return steps.filter((step) => !step.onlyWithOnlinePayment || online).map(({ id }) => ({ id, state: nodeState(id, state) }));
}
