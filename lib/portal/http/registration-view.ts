/** A registration as its pages need it: the state of the journal with the words of the dossier. */

import { answerTo } from '../core/acceptance.ts';
import { paysOnline, siteName } from '../core/area-policies.ts';
import { automaticConfirmation } from '../core/automatic-confirmation.ts';
import { closedForDetails, phaseOf, type WindowName, windowOf } from '../core/calendar.ts';
import type { CandidateFacts } from '../core/candidate-facts.ts';
import { decide } from '../core/decide.ts';
import { contentsOf, noteOf, submissionIn } from '../core/dossier-entries.ts';
import { findEmployer, otherEmployer } from '../core/employers.ts';
import { replay } from '../core/evolve.ts';
import type { Exam } from '../core/exams.ts';
import { amountFen } from '../core/fees.ts';
import { immutableFields } from '../core/immutable-fields.ts';
import type { DossierEntry } from '../core/journal.ts';
import { progressOf } from '../core/progress.ts';
import { findReason } from '../core/reasons.ts';
import type { Contents, Moment, Registration, SectionValues, StaffReason } from '../core/registration.ts';
import { standingOf } from '../core/standing.ts';
import { subjectsOf } from '../core/steps/create-order.ts';
import type { Language } from '../core/texts/field-labels.ts';
import { standingTexts } from '../core/texts/standing-texts.ts';
import { examNow, type PortalPorts } from './ports.ts';
import { candidateOf, examOrRefuse, factsFor, playStaff } from './registrations.ts';
import type { ExamView, RegistrationView, SectionView } from './views.ts';

export function viewOfExam({ id, name, nameEn, type, state, month }: Exam): ExamView {
  return { id, name, nameEn, type, state, month, registration: windowOf(id, 'registration', null) };
}

function shownWords(values: SectionValues): Record<string, string> {
  const { employer } = values;
  if (typeof employer !== 'string') return {};
  const found = employer === otherEmployer.id ? otherEmployer : findEmployer(employer);
  return found ? { employer: found.shown } : {};
}

function sectionViews(exam: Exam, state: Registration, contents: Contents, open: boolean): SectionView[] {
  const saved = 'saved' in state ? state.saved : {};
  return exam.sections.map((id, index) => {
    const values = contents[id] ?? {};
    const reachable = open && state.status === 'filling' && exam.sections.slice(0, index).every((earlier) => saved[earlier]);
    return { id, saved: saved[id] !== undefined, reachable, values: values as SectionView['values'], shown: shownWords(values) };
  });
}

/** What the candidate may do now, asked of the steps themselves. */
function possibilities(state: Registration, now: Moment, contents: Contents, facts: CandidateFacts): RegistrationView['can'] {
  const context = { facts, contents };
  const open = state.status !== 'notChosen' && !closedForDetails(state, now);
  const photo = { source: 'account', photoId: '', photoHash: '' } as const;
  return {
    change: open && state.status === 'filling',
    changeArea: decide(state, { type: 'change-exam-area', now }, context).accepted,
    usePhoto: decide(state, { type: 'use-photo', now, ...photo }, context).accepted,
    submit: decide(state, { type: 'submit-registration', now, freshNumber: '' }, context).accepted,
    withdraw: decide(state, { type: 'withdraw-submission', now }, context).accepted,
    print: 'submission' in state,
    createOrder:
      state.status === 'awaitingPayment' &&
      !state.order &&
      decide(state, { type: 'create-order', now, orderNumber: '' }, context).accepted,
    pay:
      state.status === 'awaitingPayment' &&
      state.order !== null &&
      phaseOf(windowOf(state.examId, 'payment', state.areaCode), now) === 'open',
  };
}

function refusalOf(
  state: Registration,
  entries: ReadonlyMap<string, DossierEntry>,
  language: Language,
): RegistrationView['refusal'] {
  const told = (stage: 'confirmation' | 'site' | 'area', reason: StaffReason | null) =>
    reason && {
      stage,
      code: reason.reasonCode,
      reason: findReason(reason.reasonCode)?.[language] ?? '',
      note: noteOf(state, entries),
      at: reason.at,
    };
  if (state.status === 'submitted') return told('confirmation', state.refused);
  if (state.status === 'confirmed') return told('area', state.returned);
  return state.status === 'rejected' ? told(state.stage, state.reason) : null;
}

function paymentOf(state: Registration, contents: Contents): RegistrationView['payment'] {
  if (state.status !== 'awaitingPayment' && state.status !== 'registered') return null;
  if (state.status === 'registered' && !state.order) return null;
  const subjects = [...subjectsOf(state.examId, contents)];
  return {
    amountFen: state.order?.amountFen ?? amountFen(state.examId, state.areaCode, subjects.length),
    subjects,
    order: state.order,
    lastFailureAt: state.status === 'awaitingPayment' ? state.lastFailureAt : null,
    toReturn: [...state.toReturn],
    paidAt: state.status === 'registered' ? state.registeredAt : null,
  };
}

/** The window that the standing speaks of. */
function windowMeant(state: Registration): WindowName {
  if (state.status === 'awaitingPayment') return 'payment';
  if (state.status === 'submitted' || ('withdrawn' in state && state.withdrawn)) return 'confirmation';
  return 'registration';
}

function windowsOf(exam: Exam, state: Registration, siteCode: string, now: Moment): RegistrationView['windows'] {
  const areaCode = 'areaCode' in state ? state.areaCode : null;
  const told = (name: WindowName) => {
    const window = windowOf(exam.id, name, areaCode);
    return { ...window, phase: phaseOf(window, now) };
  };
  const online = areaCode !== null && paysOnline(areaCode, siteName(siteCode));
  return { registration: told('registration'), confirmation: told('confirmation'), payment: online ? told('payment') : null };
}

function standingView(exam: Exam, state: Registration, now: Moment, language: Language): RegistrationView['standing'] {
  const code = standingOf(state, now);
  const window: Record<string, string> = {
    ...windowOf(exam.id, windowMeant(state), 'areaCode' in state ? state.areaCode : null),
  };
  return { code, text: standingTexts[code][language].replace(/\{(\w+)\}/g, (_, name: string) => window[name] ?? '') };
}

function automaticOf(state: Registration, contents: Contents, facts: CandidateFacts): RegistrationView['automatic'] {
  if (!('areaCode' in state) || !facts.lastYear) return null;
  const outcome = automaticConfirmation(state.examId, state.areaCode, contents, facts);
  return outcome.confirmed ? { confirmed: true, why: '', changed: [] } : outcome;
}

/** Everything of one registration that its candidate, or the staff whose business it is, may see. */
export interface OpenedRegistration {
  exam: Exam;
  state: Registration;
  contents: Contents;
  facts: CandidateFacts;
  userName: string;
  entries: ReadonlyMap<string, DossierEntry>;
  now: Moment;
}

export async function openRegistration(ports: PortalPorts, registrationId: string, examId: string): Promise<OpenedRegistration> {
  const exam = examOrRefuse(examId);
  const now = await examNow(ports);
  await playStaff(ports, registrationId, now);
  const account = await candidateOf(ports, registrationId);
  const state = replay((await ports.store.journal.load(registrationId)).events);
  const entries = 'saved' in state ? await ports.store.dossier.read(registrationId) : new Map<string, DossierEntry>();
  const facts = await factsFor(ports, account, state);
  return { exam, state, contents: contentsOf(state, entries), facts, userName: account.userName, entries, now };
}

function lastYearView({ lastYear }: CandidateFacts): RegistrationView['lastYear'] {
  if (!lastYear) return null;
  const { examName, fileNumber, specialty, failedSubjects } = lastYear;
  return { examName, fileNumber, specialty, failedSubjects };
}

export function viewOfRegistration(opened: OpenedRegistration, language: Language): RegistrationView {
  const { exam, state, contents, facts, entries, now } = opened;
  const siteCode = answerTo(contents.site ?? {}, 'registrationCity');
  const can = possibilities(state, now, contents, facts);
  const submission = submissionIn(state);
  return {
    exam: { ...viewOfExam(exam), subjects: exam.subjects },
    status: state.status,
    standing: standingView(exam, state, now, language),
    areaCode: 'areaCode' in state ? state.areaCode : null,
    noticeAgreedAt: 'noticeAgreedAt' in state ? state.noticeAgreedAt : null,
    sections: sectionViews(exam, state, contents, can.change),
    progress: progressOf(state, siteCode === '' ? undefined : siteCode),
    windows: windowsOf(exam, state, siteCode, now),
    can,
    locked: submission ? [...immutableFields] : [],
    photo:
      'photo' in state && state.photo
        ? { source: state.photo.source, photoId: state.photo.photoId, usedAt: state.photo.usedAt }
        : null,
    submission: submission && { ...submissionView(submission), withdrawn: !('submission' in state) },
    confirmation: 'confirmation' in state ? state.confirmation : null,
    automatic: automaticOf(state, contents, facts),
    refusal: refusalOf(state, entries, language),
    lastYear: lastYearView(facts),
    payment: paymentOf(state, contents),
  };
}

function submissionView({
  onlineRegistrationNumber,
  formCheckCode,
  siteCode,
  submittedAt,
  ordinal,
}: NonNullable<ReturnType<typeof submissionIn>>) {
  return { onlineRegistrationNumber, formCheckCode, siteCode, submittedAt, ordinal };
}

export async function readRegistration(
  ports: PortalPorts,
  registrationId: string,
  examId: string,
  language: Language,
): Promise<RegistrationView> {
  return viewOfRegistration(await openRegistration(ports, registrationId, examId), language);
}
