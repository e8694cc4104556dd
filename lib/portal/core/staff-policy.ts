/** Playing the staff: what happens by itself where nobody sits at the desk of the site or the area. */
import type { CommandBodies, Moment, Registration } from './registration.ts';

/** By hand, or by itself so many minutes of the exam's clock after it was due. */
export type StaffPlay =
  | { kind: 'byHand' }
  | { kind: 'passes' | 'refusesFirst' | 'refuses'; afterMinutes: number; reasonCode: string };

export interface StaffPolicy {
  confirmation: StaffPlay;
  siteReview: StaffPlay;
  areaReview: StaffPlay;
}

export const allByHand: StaffPolicy = {
  confirmation: { kind: 'byHand' },
  siteReview: { kind: 'byHand' },
  areaReview: { kind: 'byHand' },
};

/** The moment, so many minutes later; Shanghai has no summer time. */
type AddMinutes = (moment: Moment, minutes: number) => Moment;

type Due = { dueAt: Moment; command: DueCommand };
type DueCommand = {
  [T in 'confirm-registration' | 'refuse-confirmation' | 'review-at-site' | 'review-at-area']: { type: T } & Omit<
    CommandBodies[T],
    'by'
  >;
}['confirm-registration' | 'refuse-confirmation' | 'review-at-site' | 'review-at-area'];

const withReason = (reasonCode: string) => ({ reasonCode, note: '', noteEntryId: '' });

/** `seen` = staff refused this registration before, so that who refuses first passes it now. */
const passes = (play: Exclude<StaffPlay, { kind: 'byHand' }>, seen: boolean): boolean =>
  play.kind === 'passes' || (play.kind === 'refusesFirst' && seen);

function dueOf(state: Registration, policy: StaffPolicy, add: AddMinutes, confirmationOpens: Moment): Due | null {
  if (state.status === 'submitted') {
    const { confirmation } = policy;
    // Refused before and not changed since: the candidate is at turn.
    if (confirmation.kind === 'byHand' || state.refused) return null;
    const { submittedAt, formCheckCode, ordinal } = state.submission;
    const ready = add(submittedAt, confirmation.afterMinutes);
    const dueAt = ready < confirmationOpens ? confirmationOpens : ready;
    const pass = passes(confirmation, ordinal > 1);
    const refusal = { type: 'refuse-confirmation', ...withReason(confirmation.reasonCode) } as const;
    return { dueAt, command: pass ? { type: 'confirm-registration', formCheckCode } : refusal };
  }
  if (state.status === 'confirmed' && policy.siteReview.kind !== 'byHand') {
    const { siteReview } = policy;
    const outcome = passes(siteReview, true) ? 'passed' : 'rejected';
    const since = state.returned?.at ?? state.confirmation.at;
    return {
      dueAt: add(since, siteReview.afterMinutes),
      command: { type: 'review-at-site', outcome, ...withReason(siteReview.reasonCode) },
    };
  }
  return null;
}

/**
 * What the played staff have to do on this registration by now, or null. One at a time: ask again on the state that follows. The
 * area's review counts from the site's, `siteReviewedAt`.
 */
export function dueStaffCommand(
  state: Registration,
  policy: StaffPolicy,
  at: { now: Moment; confirmationOpens: Moment; siteReviewedAt: Moment | null; returnedBefore: boolean },
  add: AddMinutes,
): Due | null {
  const due =
    state.status === 'siteReviewed' ? dueAtArea(policy.areaReview, at, add) : dueOf(state, policy, add, at.confirmationOpens);
  return due && due.dueAt <= at.now ? due : null;
}

function dueAtArea(
  play: StaffPlay,
  { siteReviewedAt, returnedBefore }: { siteReviewedAt: Moment | null; returnedBefore: boolean },
  add: AddMinutes,
): Due | null {
  if (play.kind === 'byHand' || siteReviewedAt === null) return null;
  const outcome = passes(play, returnedBefore) ? 'passed' : play.kind === 'refuses' ? 'rejected' : 'returned';
  return {
    dueAt: add(siteReviewedAt, play.afterMinutes),
    command: { type: 'review-at-area', outcome, ...withReason(play.reasonCode) },
  };
}
