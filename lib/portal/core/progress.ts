/** The nodes of 报考流程: what is done, and what can be done now (guide L347, L452, L471, L481). */
import { type ProgressNodeState, type StepId, steps } from '../../exam/steps.ts';
import { paysOnline, siteName } from './area-policies.ts';
import { findExam } from './exams.ts';
import type { Registration, SectionId } from './registration.ts';

export interface ProgressNode {
  id: StepId;
  state: ProgressNodeState;
}

/** The sections not yet saved, in the order of the form. */
export function unsavedSections(state: Registration): SectionId[] {
  const inOrder = state.status === 'notChosen' ? [] : (findExam(state.examId)?.sections ?? []);
  return 'saved' in state ? inOrder.filter((id) => !state.saved[id]) : [...inOrder];
}

/** The node that is open, by the state; null = none is, 'end' = all are done. */
function openNode(state: Registration): StepId | 'end' | null {
  switch (state.status) {
    case 'notChosen':
    case 'choosingArea':
    case 'readingNotice':
      return null;
    case 'filling':
      if (unsavedSections(state).length > 0) return 'details';
      return state.photo ? 'submission' : 'photo';
    case 'submitted':
      return 'confirmation';
    case 'confirmed':
    case 'siteReviewed':
    case 'rejected':
      return 'qualificationReview';
    case 'awaitingPayment':
      return 'payment';
    case 'registered':
      return 'end';
  }
}

/**
 * Payment is a node only where the area, or the site, takes it online. Before the first submission the site is what the section
 * says: `siteCode`.
 */
export function progressOf(state: Registration, siteCode?: string): ProgressNode[] {
  const site = 'submission' in state ? state.submission.siteCode : siteCode;
  const online = 'areaCode' in state && paysOnline(state.areaCode, site === undefined ? undefined : siteName(site));
  const nodes = steps.filter((step) => !step.onlyWithOnlinePayment || online).map(({ id }) => id);
  const open = openNode(state);
  const place = open === 'end' ? nodes.length : open === null ? -1 : nodes.indexOf(open);
  return nodes.map((id, index) => ({ id, state: index < place ? 'done' : index === place ? 'open' : 'pending' }));
}
