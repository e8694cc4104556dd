/** State + event → state. An event that the state does not know of is a broken journal, and throws. */
import { initialState, type Registration, type RegistrationEvent, type Submission } from './registration.ts';

type EventType = RegistrationEvent['type'];
type EventOf<T extends EventType> = Extract<RegistrationEvent, { type: T }>;
type StateOf<S extends Registration['status']> = Extract<Registration, { status: S }>;

/** Null = this event cannot follow on this state. */
type Evolution<T extends EventType> = (state: Registration, event: EventOf<T>) => Registration | null;

const is = <S extends Registration['status']>(state: Registration, ...statuses: S[]): state is StateOf<S> =>
  (statuses as string[]).includes(state.status);

function submissionOf(before: Submission | null, event: EventOf<'RegistrationSubmitted'>, basicsEntryId: string): Submission {
  const { onlineRegistrationNumber, formCheckCode, siteCode, at } = event;
  return {
    onlineRegistrationNumber,
    formCheckCode,
    siteCode,
    submittedAt: at,
    ordinal: (before?.ordinal ?? 0) + 1,
    voidCodes: [...new Set([...(before?.voidCodes ?? []), ...(before ? [before.formCheckCode] : [])])].filter(
      (code) => code !== formCheckCode,
    ),
    firstBasicsEntryId: before?.firstBasicsEntryId ?? basicsEntryId,
  };
}

const reasonOf = ({ reasonCode, noteEntryId, at }: { reasonCode: string; noteEntryId: string | null; at: string }) => ({
  reasonCode,
  noteEntryId,
  at,
});

const choosing: { [T in 'ExamSelected' | 'ExamAreaSelected' | 'ExamAreaCleared' | 'NoticeAgreed']: Evolution<T> } = {
  ExamSelected: (state, { examId }) => (is(state, 'notChosen') ? { status: 'choosingArea', examId, withdrawn: null } : null),
  ExamAreaSelected: (state, { areaCode }) => (is(state, 'choosingArea') ? { ...state, status: 'readingNotice', areaCode } : null),
  ExamAreaCleared: (state) =>
    is(state, 'readingNotice', 'filling') ? { status: 'choosingArea', examId: state.examId, withdrawn: state.withdrawn } : null,
  NoticeAgreed: (state, { at }) =>
    is(state, 'readingNotice') ? { ...state, status: 'filling', noticeAgreedAt: at, saved: {}, photo: null } : null,
};

const filling: { [T in 'SectionSaved' | 'PhotoUsed' | 'RegistrationSubmitted' | 'SubmissionWithdrawn']: Evolution<T> } = {
  SectionSaved: (state, { section, entryId, contentHash, at }) =>
    is(state, 'filling') ? { ...state, saved: { ...state.saved, [section]: { entryId, contentHash, savedAt: at } } } : null,
  PhotoUsed: (state, { source, photoId, photoHash, at }) =>
    is(state, 'filling') ? { ...state, photo: { source, photoId, photoHash, usedAt: at } } : null,
  RegistrationSubmitted: (state, event) => {
    if (!is(state, 'filling') || !state.photo || !state.saved.basics) return null;
    const { withdrawn, ...filled } = state;
    const submission = submissionOf(withdrawn, event, state.saved.basics.entryId);
    return { ...filled, photo: state.photo, status: 'submitted', submission, refused: null, mergedLastYearId: null };
  },
  SubmissionWithdrawn: (state) => {
    if (!is(state, 'submitted')) return null;
    const { submission, refused: _, mergedLastYearId: __, ...filled } = state;
    return { ...filled, status: 'filling', withdrawn: submission };
  },
};

const reviewing: {
  [T in 'RegistrationConfirmed' | 'ConfirmationRefused' | 'ScoresMerged' | 'SiteReviewed' | 'AreaReviewed']: Evolution<T>;
} = {
  RegistrationConfirmed: (state, { mode, at }) => {
    if (!is(state, 'submitted')) return null;
    const { refused: _, ...sent } = state;
    return { ...sent, status: 'confirmed', confirmation: { mode, at }, returned: null };
  },
  ConfirmationRefused: (state, event) => (is(state, 'submitted') ? { ...state, refused: reasonOf(event) } : null),
  ScoresMerged: (state, { lastYearId }) =>
    is(state, 'submitted', 'confirmed') ? { ...state, mergedLastYearId: lastYearId } : null,
  SiteReviewed: (state, event) => {
    if (!is(state, 'confirmed')) return null;
    const { returned: _, ...confirmed } = state;
    return event.outcome === 'passed'
      ? { ...confirmed, status: 'siteReviewed' }
      : { ...confirmed, status: 'rejected', stage: 'site', reason: reasonOf(event) };
  },
  AreaReviewed: (state, event) => {
    if (!is(state, 'siteReviewed')) return null;
    if (event.outcome === 'returned') return { ...state, status: 'confirmed', returned: reasonOf(event) };
    if (event.outcome === 'rejected') return { ...state, status: 'rejected', stage: 'area', reason: reasonOf(event) };
    return event.paysOnline
      ? { ...state, status: 'awaitingPayment', order: null, toReturn: [], lastFailureAt: null }
      : { ...state, status: 'registered', order: null, toReturn: [], registeredAt: event.at, transactionNumber: null };
  },
};

const paying: { [T in 'OrderCreated' | 'PaymentFailed' | 'PaymentSettled' | 'PaymentToBeReturned']: Evolution<T> } = {
  OrderCreated: (state, { orderNumber, amountFen, at }) =>
    is(state, 'awaitingPayment') ? { ...state, order: { orderNumber, amountFen, createdAt: at } } : null,
  PaymentFailed: (state, { at }) => (is(state, 'awaitingPayment') ? { ...state, lastFailureAt: at } : null),
  PaymentSettled: (state, { transactionNumber, at }) => {
    if (!is(state, 'awaitingPayment')) return null;
    const { lastFailureAt: _, ...owed } = state;
    return { ...owed, status: 'registered', registeredAt: at, transactionNumber };
  },
  PaymentToBeReturned: (state, { transactionNumber, amountFen, reason }) =>
    is(state, 'awaitingPayment', 'registered')
      ? { ...state, toReturn: [...state.toReturn, { transactionNumber, amountFen, reason }] }
      : null,
};

const evolutions: { readonly [T in EventType]: Evolution<T> } = {
  ...choosing,
  ...filling,
  ...reviewing,
  ...paying,
  RegistrationReset: (state) => (state.status === 'notChosen' ? null : initialState),
};

/** The state after one more event. Throws where the event cannot follow. */
export function evolve(state: Registration, event: RegistrationEvent): Registration {
  const evolution = evolutions[event.type] as Evolution<EventType>;
  const next = evolution(state, event);
  if (!next) throw new Error(`The journal has ${event.type} in state ${state.status}`);
  return next;
}

export function replay(events: readonly RegistrationEvent[]): Registration {
  return events.reduce(evolve, initialState);
}
