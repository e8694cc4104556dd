/** What the portal answers: plain data, the same over the wire and in process. */
import type { CivilMonth } from '../../civil-date.ts';
import type { CandidateFacts } from '../core/candidate-facts.ts';
import type { ProgressNode } from '../core/progress.ts';
import type { RefusalCode } from '../core/refusals.ts';
import type { Registration, SectionId, SectionValues } from '../core/registration.ts';

export interface RefusalBody {
  code: RefusalCode;
  message: string;
  fields?: { field: string; code: RefusalCode; message: string }[];
}

export interface SystemView {
  /** The exam's time, '2021-12-20T09:00:00+08:00'. */
  now: string;
  demonstration: { userName: string; password: string; note: string }[];
}

export interface CandidateView {
  userName: string;
  facts: CandidateFacts;
}

export interface ExamView {
  id: string;
  name: string;
  nameEn: string;
  type: string;
  state: string;
  month: CivilMonth;
}

export interface SectionView {
  id: SectionId;
  saved: boolean;
  /** All before it are saved: it can be filled in now. */
  reachable: boolean;
  values: SectionValues;
  /** The words for values that no code list explains, by field. */
  shown: Readonly<Record<string, string>>;
}

export interface RegistrationView {
  exam: ExamView & { subjects: readonly string[] };
  status: Registration['status'];
  areaCode: string | null;
  noticeAgreedAt: string | null;
  sections: SectionView[];
  progress: ProgressNode[];
}

/** What a command leaves behind. Notices are told and stopped nothing. */
export interface CommandView {
  registration: RegistrationView;
  notices: { code: RefusalCode; message: string }[];
}

export interface EmployerView {
  id: string;
  shown: string;
}
