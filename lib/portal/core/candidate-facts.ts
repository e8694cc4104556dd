/** What the account knows of the candidate and a registration may rest on. Comes in beside the command; never recorded. */
import type { CivilDate, CivilMonth } from '../../civil-date.ts';
import type { Moment } from './registration.ts';

/** unverified = still being checked with the state's register. */
type Verification = 'unverified' | 'passed' | 'failed';

/** One record of 学历学位信息维护. Schools and majors that the official lists lack are 其它 plus the written name. */
export interface EducationRecord {
  id: string;
  /** Code of 学历. */
  level: string;
  diplomaNumber: string;
  school: string;
  schoolOther?: string;
  graduationMonth: CivilMonth;
  studyMode: string;
  major: string;
  majorOther?: string;
  verification: Verification;
  /** Of the exam's clock; absent where the account was opened with it. */
  addedAt?: Moment;
}

export interface DegreeRecord {
  id: string;
  /** Code of 学位; never 无. */
  degree: string;
  certificateNumber: string;
  school: string;
  schoolOther?: string;
  /** As on the certificate: a day, or a month where it names no day. */
  date: CivilDate | CivilMonth;
  major: string;
  majorOther?: string;
  verification: Verification;
  addedAt?: Moment;
}

/**
 * What last year's exam left behind of a candidate who sat it: the results, and the answers that must be the same again for the
 * automatic confirmation (guide L447).
 */
export interface LastYearRecord {
  /** Of the records: names nobody. */
  id: string;
  examName: string;
  /** 上一年度档案号. */
  fileNumber: string;
  /** Codes of the subjects, of which a candidate passes all within two years (guide L156). */
  failedSubjects: readonly string[];
  absent: boolean;
  disciplined: boolean;
  activeService: boolean;
  areaCode: string;
  siteCode: string;
  /** Code of 报考专业. */
  specialty: string;
  /** School, major, degree and so on, by the names of `answersThatMustStay`. */
  answers: Readonly<Record<string, string>>;
}

export interface CandidateFacts {
  fullName: string;
  /** The word on the form: 身份证 … */
  documentType: string;
  documentNumber: string;
  /** Absent where the account was opened without it: then the candidate chooses it on the form (guide L94). */
  sex?: string;
  birthDate?: CivilDate;
  educationRecords: readonly EducationRecord[];
  degreeRecords: readonly DegreeRecord[];
  /** False while no WeChat is bound to the account; absent where nobody asks. */
  weChatBound?: boolean;
  /** Found by the same name and document number, or joined by the site. */
  lastYear?: LastYearRecord;
}

const checkedLevels = ['大学本科', '硕士研究生', '博士研究生'];

/** 大学专科 and below are not checked with the state's register, and neither is what was obtained before 2002. */
export function needsVerification(record: EducationRecord | DegreeRecord): boolean {
  const month = 'level' in record ? record.graduationMonth : record.date;
  return (!('level' in record) || checkedLevels.includes(record.level)) && month >= '2002-01';
}

/** A record that is still being checked cannot be referenced; one that failed the check, or is not checked at all, may be. */
export function mayReference(record: EducationRecord | DegreeRecord): boolean {
  return record.verification !== 'unverified' || !needsVerification(record);
}
