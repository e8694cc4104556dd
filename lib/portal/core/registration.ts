/**
 * One candidate's registration for one exam: its states, and the commands and events that lead from one to the next. Events name
 * what was saved by id and hash only; the words themselves are in the dossier, which can be erased.
 */
import type { CandidateFacts } from './candidate-facts.ts';
import type { Refusal } from './refusals.ts';

export type SectionId = 'site' | 'basics' | 'contact' | 'examChoice' | 'education' | 'employment';

/** Field id → what the form sent: a text or code, or several codes. Empty answers are absent or ''. */
export type SectionValues = Readonly<Record<string, string | readonly string[]>>;

/** Time of the event in Shanghai: '2021-12-20T09:00:00+08:00'. */
export type Moment = string;

/** Where in the dossier the words of a section are, and the salted hash they must have. */
interface SavedSection {
  entryId: string;
  contentHash: string;
  savedAt: Moment;
}

type SavedSections = Readonly<Partial<Record<SectionId, SavedSection>>>;

export type Registration =
  | { status: 'notChosen' }
  | { status: 'choosingArea'; examId: string }
  | { status: 'readingNotice'; examId: string; areaCode: string }
  | { status: 'filling'; examId: string; areaCode: string; noticeAgreedAt: Moment; saved: SavedSections };

export const initialState: Registration = { status: 'notChosen' };

/** What each command carries besides its type and `now`. */
export interface CommandBodies {
  'select-exam': { examId: string };
  'select-exam-area': { areaCode: string };
  'change-exam-area': object;
  'agree-notice': { agreed: boolean };
  'save-section': { section: SectionId; values: SectionValues; entryId: string; contentHash: string };
}

export type CommandType = keyof CommandBodies;
export type Command<T extends CommandType = CommandType> = {
  [Type in T]: { type: Type; now: Moment } & CommandBodies[Type];
}[T];

export type RegistrationEvent =
  | { type: 'ExamSelected'; examId: string; at: Moment }
  | { type: 'ExamAreaSelected'; areaCode: string; at: Moment }
  /** 修改考区: everything of this registration since the exam was chosen is void. */
  | { type: 'ExamAreaCleared'; at: Moment }
  | { type: 'NoticeAgreed'; at: Moment }
  | { type: 'SectionSaved'; section: SectionId; entryId: string; contentHash: string; at: Moment };

/** Refused, or the events to be recorded. Notices are told and stop nothing. */
export type Decision =
  | { accepted: true; events: readonly RegistrationEvent[]; notices: readonly Refusal[] }
  | { accepted: false; refusal: Refusal };

/** One step of the workflow: what it makes of its command. */
export interface Step<T extends CommandType> {
  command: T;
  decide(state: Registration, command: Command<T>, facts: CandidateFacts): Decision;
}

export const accept = (...events: RegistrationEvent[]): Decision => ({ accepted: true, events, notices: [] });
export const refuse = (refusal: Refusal): Decision => ({ accepted: false, refusal });
