/** Registrations as every route works with them: the facts of their candidate, the played staff, commands and their outcome. */
import type { CandidateAccount } from '../account/account-store.ts';
import { randomText, sha256 } from '../account/digest.ts';
import { momentOf } from '../clock.ts';
import { windowOf } from '../core/calendar.ts';
import type { CandidateFacts, LastYearRecord } from '../core/candidate-facts.ts';
import { replay } from '../core/evolve.ts';
import { type Exam, findExam } from '../core/exams.ts';
import { handle, type Outcome } from '../core/handle.ts';
import type { Command, CommandBodies, CommandType, Moment, Registration, RegistrationEvent } from '../core/registration.ts';
import { allByHand, dueStaffCommand, type StaffPolicy } from '../core/staff-policy.ts';
import { factsAt } from '../core/verify-records.ts';
import { examNow, type PortalPorts } from './ports.ts';
import { Refused } from './refused.ts';

/** Rejects with a refusal where there is no such exam. */
export function examOrRefuse(examId: string): Exam {
  const exam = findExam(examId);
  if (!exam) throw new Refused({ code: 'unknown-exam' });
  return exam;
}

/** One stream of events for one account and one exam. */
export const registrationIdOf = (accountId: string, examId: string): string => `${accountId}/${examId}`;

/** Whose registration it is. Rejects with a refusal if the account is gone. */
export async function candidateOf({ store }: PortalPorts, registrationId: string): Promise<CandidateAccount> {
  const account = await store.accounts.get(registrationId.slice(0, registrationId.lastIndexOf('/')));
  if (account?.actor !== 'candidate') throw new Refused({ code: 'registration-not-found' });
  return account;
}

/** Under which id last year's results are kept: who knows name and number finds them, and nobody else. */
export const lastYearIdOf = (fullName: string, documentNumber: string): Promise<string> =>
  sha256(`last-year\n${fullName}\n${documentNumber}`);

async function lastYearOf(
  ports: PortalPorts,
  { facts }: CandidateAccount,
  state: Registration,
): Promise<LastYearRecord | undefined> {
  // Nurses pass both papers in one sitting: nothing is carried over.
  if (!('examId' in state) || !state.examId.startsWith('health-')) return undefined;
  const merged = 'mergedLastYearId' in state ? state.mergedLastYearId : null;
  const id = merged ?? (await lastYearIdOf(facts.fullName, facts.documentNumber));
  return (await ports.store.records.get('last-year', id))?.value;
}

/** Everything that a decision may know of the candidate. */
export async function factsFor(ports: PortalPorts, account: CandidateAccount, state: Registration): Promise<CandidateFacts> {
  const lastYear = await lastYearOf(ports, account, state);
  const facts = factsAt(account.facts, await examNow(ports));
  return { ...facts, weChatBound: account.weChatId !== undefined, ...(lastYear && { lastYear }) };
}

const addMinutes = (moment: Moment, minutes: number): Moment => momentOf(Date.parse(moment) + minutes * 60_000);

function dueOn(events: readonly RegistrationEvent[], policy: StaffPolicy, now: Moment) {
  const state = replay(events);
  if (!('submission' in state)) return null;
  const reviews = events.filter((event) => event.type === 'SiteReviewed');
  const returnedBefore = events.some((event) => event.type === 'AreaReviewed' && event.outcome === 'returned');
  const confirmationOpens = `${windowOf(state.examId, 'confirmation', state.areaCode).start}T00:00:00+08:00`;
  return dueStaffCommand(
    state,
    policy,
    { now, confirmationOpens, siteReviewedAt: reviews.at(-1)?.at ?? null, returnedBefore },
    addMinutes,
  );
}

/** Whatever the played staff had to do by now is done, each at its own time. */
export async function playStaff(ports: PortalPorts, registrationId: string, now: Moment): Promise<void> {
  const policy = (await ports.store.records.get('staff-policy', 'portal'))?.value ?? allByHand;
  if (Object.values(policy).every(({ kind }) => kind === 'byHand')) return;
  // Refused, refused again … : more than this the workflow does not hold.
  for (let turn = 0; turn < 8; turn++) {
    const due = dueOn((await ports.store.journal.load(registrationId)).events, policy, now);
    if (!due) return;
    const outcome = await run(ports, registrationId, { ...due.command, by: 'played-staff', now: due.dueAt } as Command);
    if (!outcome.accepted) return;
  }
}

async function run(ports: PortalPorts, registrationId: string, command: Command, salt = ''): Promise<Outcome> {
  const account = await candidateOf(ports, registrationId);
  return handle(ports.store, { registrationId, command, facts: (state) => factsFor(ports, account, state), salt });
}

/** Runs the command as if it were that time: how a demonstration comes into its state. Rejects with the refusal if it is refused. */
export async function runCommandAt<T extends CommandType>(
  ports: PortalPorts,
  registrationId: string,
  now: Moment,
  type: T,
  body: CommandBodies[T],
  salt = randomText(16),
): Promise<void> {
  const outcome = await run(ports, registrationId, { type, now, ...body } as Command, salt);
  if (!outcome.accepted) throw new Refused(outcome.refusal);
}

/** Runs the command at the exam's time. Rejects with the refusal if it is refused. */
export async function runCommand<T extends CommandType>(
  ports: PortalPorts,
  registrationId: string,
  type: T,
  body: CommandBodies[T],
  salt = randomText(16),
): Promise<Extract<Outcome, { accepted: true }>> {
  const now = await examNow(ports);
  await playStaff(ports, registrationId, now);
  const outcome = await run(ports, registrationId, { type, now, ...body } as Command, salt);
  if (!outcome.accepted) throw new Refused(outcome.refusal);
  return outcome;
}
