import { initialState, type Registration, type RegistrationEvent } from './registration.ts';

/** The state after one more event. An event that the state does not know of is a broken journal, and throws. */
export function evolve(state: Registration, event: RegistrationEvent): Registration {
  if (event.type === 'ExamSelected' && state.status === 'notChosen') return { status: 'choosingArea', examId: event.examId };
  if (event.type === 'ExamAreaSelected' && state.status === 'choosingArea')
    return { ...state, status: 'readingNotice', areaCode: event.areaCode };
  if (event.type === 'ExamAreaCleared' && (state.status === 'readingNotice' || state.status === 'filling'))
    return { status: 'choosingArea', examId: state.examId };
  if (event.type === 'NoticeAgreed' && state.status === 'readingNotice')
    return { ...state, status: 'filling', noticeAgreedAt: event.at, saved: {} };
  if (event.type === 'SectionSaved' && state.status === 'filling') {
    const { entryId, contentHash, at } = event;
    return { ...state, saved: { ...state.saved, [event.section]: { entryId, contentHash, savedAt: at } } };
  }
  throw new Error(`The journal has ${event.type} in state ${state.status}`);
}

export function replay(events: readonly RegistrationEvent[]): Registration {
  return events.reduce(evolve, initialState);
}
