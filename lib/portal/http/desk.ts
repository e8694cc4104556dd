/** What staff find at their desks: the registrations of their own site or area, and nobody else's. */
import type { StaffAccount } from '../account/account-store.ts';
import { applicationFormOf } from '../core/application-form.ts';
import { findExam } from '../core/exams.ts';
import type { RegistrationSummary, SummaryQuery } from '../core/journal.ts';
import type { Registration } from '../core/registration.ts';
import { eventText } from '../core/texts/event-texts.ts';
import type { Language } from '../core/texts/field-labels.ts';
import type { DeskList, DeskRegistration, DeskRow } from './desk-views.ts';
import type { PortalPorts } from './ports.ts';
import { Refused } from './refused.ts';
import { openRegistration, viewOfRegistration } from './registration-view.ts';

export type DeskAccount = Extract<StaffAccount, { actor: 'site' | 'area' }>;

export const stages = {
  toConfirm: ['submitted'],
  toReviewAtSite: ['confirmed'],
  toReviewAtArea: ['siteReviewed'],
  done: ['awaitingPayment', 'registered', 'rejected'],
} as const satisfies Record<string, readonly Registration['status'][]>;
export type Stage = keyof typeof stages;

/** Whatever the query says, only what is this desk's business. */
function ownQuery(account: DeskAccount, query: SummaryQuery): SummaryQuery {
  return { ...query, areaCode: account.areaCode, ...(account.actor === 'site' && { siteCode: account.siteCode }) };
}

/** The registration of that 网报号, if it is this desk's. Refused in the same words whether it is another's or nobody's. */
export async function findOwn(
  { store }: PortalPorts,
  account: DeskAccount,
  examId: string,
  onlineRegistrationNumber: string,
): Promise<RegistrationSummary> {
  const [found] = await store.journal.find(ownQuery(account, { examId, onlineRegistrationNumber }), 1);
  if (!found) throw new Refused({ code: 'registration-not-found' });
  return found;
}

async function rowOf(ports: PortalPorts, { registrationId, examId }: RegistrationSummary, language: Language): Promise<DeskRow> {
  const opened = await openRegistration(ports, registrationId, examId ?? '');
  const { submission, sections, status } = viewOfRegistration(opened, language);
  const { state, facts, contents, exam, userName } = opened;
  const specialty =
    'submission' in state ? applicationFormOf({ exam, state, facts, contents, userName }).examChoice?.specialty : '';
  return {
    ...{ examId: exam.id, status, fullName: facts.fullName, specialty: specialty ?? '' },
    onlineRegistrationNumber: submission?.onlineRegistrationNumber ?? '',
    siteCode: submission?.siteCode ?? String(sections.find(({ id }) => id === 'site')?.values.registrationCity ?? ''),
  };
}

const mostRows = 100;

/** The first hundred of a stage, by 网报号, and how many there are of each. */
export async function readDesk(
  ports: PortalPorts,
  account: DeskAccount,
  { stage, examId, siteCode }: { stage: Stage; examId?: string | undefined; siteCode?: string | undefined },
  language: Language,
): Promise<DeskList> {
  const filter = { ...(examId && { examId }), ...(siteCode && { siteCode }) };
  const all = Object.entries(stages).map(async ([name, statuses]) => {
    const found = await ports.store.journal.find(ownQuery(account, { ...filter, statuses }), 10_000);
    return [name, found] as const;
  });
  const found = new Map(await Promise.all(all));
  const rows = await Promise.all((found.get(stage) ?? []).slice(0, mostRows).map((one) => rowOf(ports, one, language)));
  return { rows, counts: Object.fromEntries([...found].map(([name, list]) => [name, list.length])) };
}

/** One registration as it lies on the desk. Refused while it is withdrawn: there is no form to look at. */
export async function readAtDesk(
  ports: PortalPorts,
  account: DeskAccount,
  examId: string,
  onlineRegistrationNumber: string,
  language: Language,
): Promise<DeskRegistration> {
  const { registrationId } = await findOwn(ports, account, examId, onlineRegistrationNumber);
  const opened = await openRegistration(ports, registrationId, examId);
  const { state, exam, contents, facts, userName } = opened;
  if (!('submission' in state)) throw new Refused({ code: 'not-submitted' });
  const view = viewOfRegistration(opened, language);
  const { events } = await ports.store.journal.load(registrationId);
  const atSite = account.actor === 'site';
  return {
    examId,
    onlineRegistrationNumber,
    status: state.status,
    standing: view.standing,
    form: applicationFormOf({ exam, state, contents, facts, userName }),
    areaCode: state.areaCode,
    siteCode: state.submission.siteCode,
    lastYear: view.lastYear && { fileNumber: view.lastYear.fileNumber, failedSubjects: view.lastYear.failedSubjects },
    refusal: view.refusal,
    history: events.map((event, index) => ({
      version: index + 1,
      at: event.at,
      text: eventText(event, language),
      by: 'by' in event ? (event.by ?? '') : '',
    })),
    can: {
      confirm: atSite && state.status === 'submitted',
      reviewAtSite: atSite && state.status === 'confirmed',
      reviewAtArea: !atSite && state.status === 'siteReviewed',
      mergeScores:
        atSite &&
        (state.status === 'submitted' || state.status === 'confirmed') &&
        !view.lastYear &&
        exam.id.startsWith('health-'),
    },
  };
}

/** Rejects with a refusal where there is no such exam. */
export function knownExam(examId: string): string {
  if (!findExam(examId)) throw new Refused({ code: 'unknown-exam' });
  return examId;
}
