/**
 * One candidate's registration for one exam: its states, and the commands and events that lead from one to the next. Events name
 * what was saved by id and hash only; the words themselves are in the dossier, which can be erased.
 */
import type { CandidateFacts } from './candidate-facts.ts';
import type { Refusal } from './refusals.ts';

export type SectionId = 'site' | 'basics' | 'contact' | 'examChoice' | 'education' | 'employment';

/** Field id → what the form sent: a text or code, or several codes. Empty answers are absent or ''. */
export type SectionValues = Readonly<Record<string, string | readonly string[]>>;

/** The words of the saved sections. */
export type Contents = Readonly<Partial<Record<SectionId, SectionValues>>>;

/** Time of the event in Shanghai: '2021-12-20T09:00:00+08:00'. */
export type Moment = string;

/** Where in the dossier the words of a section are, and the salted hash they must have. */
interface SavedSection {
  entryId: string;
  contentHash: string;
  savedAt: Moment;
}

type SavedSections = Readonly<Partial<Record<SectionId, SavedSection>>>;

/** 基本照片 of the account, or one of this exam only (guide L341). */
interface UsedPhoto {
  source: 'account' | 'exam';
  photoId: string;
  photoHash: string;
  usedAt: Moment;
}

export interface Submission {
  /** 网报号, eight digits; stays the same for good. */
  onlineRegistrationNumber: string;
  /** 验证码 of the printed form, seven digits (guide L387, L431). */
  formCheckCode: string;
  /** 确认考点. */
  siteCode: string;
  submittedAt: Moment;
  /** 1 for the first, one more at each resubmission. */
  ordinal: number;
  /** Codes of the prints that a resubmission made void. */
  voidCodes: readonly string[];
  /** The basics as first submitted: some of them can never be changed again. */
  firstBasicsEntryId: string;
}

/** A reason of staff: a code of reasons.ts, and perhaps a note, whose words are in the dossier. */
export interface StaffReason {
  reasonCode: string;
  noteEntryId: string | null;
  at: Moment;
}

type ConfirmationMode = 'onSite' | 'automatic';

export interface Order {
  orderNumber: string;
  amountFen: number;
  createdAt: Moment;
}

export interface PaymentToReturn {
  transactionNumber: string;
  amountFen: number;
  reason: 'doubled' | 'after-deadline' | 'wrong-amount';
}

interface Chosen {
  examId: string;
}
interface InArea extends Chosen {
  areaCode: string;
}
interface Filled extends InArea {
  noticeAgreedAt: Moment;
  saved: SavedSections;
  photo: UsedPhoto | null;
}
export interface Filling extends Filled {
  status: 'filling';
  /** The last submission, if it was withdrawn. */
  withdrawn: Submission | null;
}
interface Sent extends Filled {
  photo: UsedPhoto;
  submission: Submission;
  /** Last year's results that the site joined to this registration (guide note ①). */
  mergedLastYearId: string | null;
}
/** Submitted; `refused` if the site would not confirm it as it is. */
interface Submitted extends Sent {
  status: 'submitted';
  refused: StaffReason | null;
}
interface Confirmed extends Sent {
  confirmation: { mode: ConfirmationMode; at: Moment };
}
interface WithOrder extends Confirmed {
  order: Order | null;
  /** Money that came in and was not owed: it goes back to where it came from. */
  toReturn: readonly PaymentToReturn[];
}

export type Registration =
  | { status: 'notChosen' }
  | (Chosen & { status: 'choosingArea'; withdrawn: Submission | null })
  | (InArea & { status: 'readingNotice'; withdrawn: Submission | null })
  | Filling
  | Submitted
  /** 考点初审 is due; `returned` if the area sent it back to the site. */
  | (Confirmed & { status: 'confirmed'; returned: StaffReason | null })
  /** 考区终审 is due. */
  | (Confirmed & { status: 'siteReviewed' })
  | (WithOrder & { status: 'awaitingPayment'; lastFailureAt: Moment | null })
  | (WithOrder & { status: 'registered'; registeredAt: Moment; transactionNumber: string | null })
  | (Confirmed & { status: 'rejected'; stage: 'site' | 'area'; reason: StaffReason });

export const initialState: Registration = { status: 'notChosen' };

/** Staff's own account id goes into the journal with what they did. */
interface ByStaff {
  by: string;
}
interface WithReason {
  reasonCode: string;
  /** '' = none. */
  note: string;
  noteEntryId: string;
}

/** What each command carries besides its type and `now`. */
export interface CommandBodies {
  'select-exam': { examId: string };
  'select-exam-area': { areaCode: string };
  'change-exam-area': object;
  'agree-notice': { agreed: boolean };
  'save-section': { section: SectionId; values: SectionValues; entryId: string; contentHash: string };
  'use-photo': Omit<UsedPhoto, 'usedAt'>;
  /** `freshNumber` is taken where the registration has no 网报号 yet. */
  'submit-registration': { freshNumber: string };
  'withdraw-submission': object;
  'confirm-registration': ByStaff & { formCheckCode: string };
  'refuse-confirmation': ByStaff & WithReason;
  'merge-scores': ByStaff & { lastYearId: string };
  'review-at-site': ByStaff & WithReason & { outcome: 'passed' | 'rejected' };
  'review-at-area': ByStaff & WithReason & { outcome: 'passed' | 'rejected' | 'returned' };
  'create-order': { orderNumber: string };
  'settle-payment': {
    orderNumber: string;
    transactionNumber: string;
    amountFen: number;
    outcome: 'paid' | 'failed';
    paidAt: Moment;
  };
  'reset-registration': ByStaff;
}

export type CommandType = keyof CommandBodies;
export type Command<T extends CommandType = CommandType> = {
  [Type in T]: { type: Type; now: Moment } & CommandBodies[Type];
}[T];

interface EventBodies {
  ExamSelected: { examId: string };
  ExamAreaSelected: { areaCode: string };
  /** 修改考区: everything of this registration since the exam was chosen is void. */
  ExamAreaCleared: object;
  NoticeAgreed: object;
  SectionSaved: { section: SectionId; entryId: string; contentHash: string };
  PhotoUsed: Omit<UsedPhoto, 'usedAt'>;
  RegistrationSubmitted: { onlineRegistrationNumber: string; formCheckCode: string; siteCode: string };
  SubmissionWithdrawn: object;
  RegistrationConfirmed: { mode: ConfirmationMode; by: string | null };
  ConfirmationRefused: { reasonCode: string; noteEntryId: string | null; by: string };
  ScoresMerged: { lastYearId: string; by: string };
  SiteReviewed: { outcome: 'passed' | 'rejected'; reasonCode: string; noteEntryId: string | null; by: string };
  AreaReviewed: {
    outcome: 'passed' | 'rejected' | 'returned';
    reasonCode: string;
    noteEntryId: string | null;
    by: string;
    /** Where payment is taken online, the outcome waits for it. */
    paysOnline: boolean;
  };
  OrderCreated: { orderNumber: string; amountFen: number };
  PaymentFailed: { orderNumber: string; transactionNumber: string };
  PaymentSettled: { orderNumber: string; transactionNumber: string; paidAt: Moment };
  PaymentToBeReturned: { orderNumber: string } & PaymentToReturn;
  /** The trainer put everything back to the beginning. */
  RegistrationReset: { by: string };
}

export type RegistrationEvent = {
  [Type in keyof EventBodies]: { type: Type; at: Moment } & EventBodies[Type];
}[keyof EventBodies];

/** What a decision may look at besides the state and the command. */
export interface DecisionContext {
  facts: CandidateFacts;
  /** The words of the sections that are saved. */
  contents: Contents;
  /** The basics as first submitted; absent before. */
  firstBasics?: SectionValues;
}

/** Refused, or the events to be recorded. Notices are told and stop nothing. */
export type Decision =
  | { accepted: true; events: readonly RegistrationEvent[]; notices: readonly Refusal[] }
  | { accepted: false; refusal: Refusal };

/** One step of the workflow: what it makes of its command. */
export interface Step<T extends CommandType> {
  command: T;
  decide(state: Registration, command: Command<T>, context: DecisionContext): Decision;
}

export const accept = (...events: RegistrationEvent[]): Decision => ({ accepted: true, events, notices: [] });
export const refuse = (refusal: Refusal): Decision => ({ accepted: false, refusal });
