/** 申报表: the printed application form, every cell of it in words (guide L381–L420). Made from what was submitted, never typed. */
import { findCodeList } from '../../exam/codes/index.ts';
import { answerTo } from './acceptance.ts';
import { siteName } from './area-policies.ts';
import type { CandidateFacts } from './candidate-facts.ts';
import { findEmployer, otherEmployer } from './employers.ts';
import type { Exam } from './exams.ts';
import type { Contents, Registration, SectionValues, Submission } from './registration.ts';
import { noDegree } from './sections/education.ts';
import { subjectsOf } from './steps/create-order.ts';
import { formTitles } from './texts/application-form-texts.ts';

/** Anything printed is of these states: nothing before the submission, and nothing while it is withdrawn. */
type PrintableRegistration = Extract<Registration, { submission: Submission }>;

/** Last year's exam, and what is sat this year; the nurse exam has neither levels nor anything carried over. */
export interface FormExamChoice {
  previousFileNumber: string;
  previousSpecialty: string;
  level: string;
  specialtyCode: string;
  specialty: string;
  currentQualification: string;
  currentQualificationMonth: string;
  practiceCategory: string;
}

/** '' = the cell stays empty. */
export interface ApplicationForm {
  examId: string;
  title: string;
  onlineRegistrationNumber: string;
  userName: string;
  formCheckCode: string;
  confirmationSite: string;
  photoId: string;
  basics: {
    fullName: string;
    sex: string;
    birthDate: string;
    documentType: string;
    ethnicity: string;
    documentNumber: string;
    contact: string;
  };
  examChoice: FormExamChoice | null;
  /** Every subject of the exam, in the order of the form: 是 or 否. */
  subjects: { name: string; taken: boolean }[];
  education: {
    highestEducationLevel: string;
    degree: string;
    graduationMonth: string;
    programLength: string;
    school: string;
    schoolRemark: string;
    major: string;
    majorRemark: string;
  };
  employment: { employer: string; employerJurisdiction: string; employerType: string; yearsInSpecialty: string };
}

interface FormSources {
  exam: Exam;
  state: PrintableRegistration;
  contents: Contents;
  facts: CandidateFacts;
  userName: string;
}

/** The printed name of a code; the code itself where the list has no such name. */
function named(listId: string, code: string): string {
  return findCodeList(listId)?.items.find((item) => item.code === code)?.name ?? code;
}

const specialtyOf = (code: string) => findCodeList('specialties')?.items.find((item) => item.code === code);

function basicsOf(values: SectionValues, contact: SectionValues, facts: CandidateFacts): ApplicationForm['basics'] {
  return {
    fullName: facts.fullName,
    sex: named('sexes', facts.sex ?? answerTo(values, 'sex')),
    birthDate: facts.birthDate ?? answerTo(values, 'birthDate'),
    documentType: facts.documentType,
    ethnicity: named('ethnicities', answerTo(values, 'ethnicity')),
    documentNumber: facts.documentNumber,
    contact: `${answerTo(contact, 'mailingAddress').trim()} ${answerTo(contact, 'postalCode')}`.trim(),
  };
}

function examChoiceOf(values: SectionValues, { lastYear }: CandidateFacts): FormExamChoice {
  const code = answerTo(values, 'specialty');
  const previous = lastYear && (specialtyOf(lastYear.specialty)?.name ?? '');
  return {
    previousFileNumber: lastYear?.fileNumber ?? '',
    previousSpecialty: lastYear ? `${previous} ${lastYear.specialty}`.trim() : '',
    level: specialtyOf(code)?.group ?? '',
    specialtyCode: code,
    specialty: named('specialties', code),
    currentQualification: named('current-qualifications', answerTo(values, 'currentQualification')),
    currentQualificationMonth: answerTo(values, 'currentQualificationMonth'),
    practiceCategory: named('practice-categories', answerTo(values, 'practiceCategory')),
  };
}

/** The account's records that the section names; a school or major of no list is 其它 with its name in the 备注 beside it. */
function educationOf(values: SectionValues, facts: CandidateFacts): ApplicationForm['education'] {
  const record = facts.educationRecords.find(({ id }) => id === answerTo(values, 'educationRecord'));
  const degreeId = answerTo(values, 'degreeRecord');
  const degree = degreeId === noDegree ? noDegree : (facts.degreeRecords.find(({ id }) => id === degreeId)?.degree ?? '');
  return {
    highestEducationLevel: named('education-levels', answerTo(values, 'highestEducationLevel')),
    degree: named('degrees', degree),
    graduationMonth: record?.graduationMonth ?? '',
    programLength: named('program-lengths', answerTo(values, 'programLength')),
    school: record?.school ?? '',
    schoolRemark: record?.schoolOther ?? '',
    major: record?.major ?? '',
    majorRemark: record?.majorOther ?? '',
  };
}

function employmentOf(values: SectionValues): ApplicationForm['employment'] {
  const id = answerTo(values, 'employer');
  const typed = answerTo(values, 'employerOther').trim();
  return {
    employer: id === otherEmployer.id ? `${otherEmployer.shown}(${typed})` : (findEmployer(id)?.shown ?? ''),
    employerJurisdiction: named('employer-jurisdictions', answerTo(values, 'employerJurisdiction')),
    employerType: named('employer-types', answerTo(values, 'employerType')),
    yearsInSpecialty: answerTo(values, 'yearsInSpecialty'),
  };
}

/** The form of what was submitted last. */
export function applicationFormOf({ exam, state, contents, facts, userName }: FormSources): ApplicationForm {
  const { onlineRegistrationNumber, formCheckCode, siteCode } = state.submission;
  const taken = subjectsOf(exam.id, contents);
  return {
    examId: exam.id,
    title: formTitles[exam.id] ?? exam.name,
    onlineRegistrationNumber,
    userName,
    formCheckCode,
    confirmationSite: siteName(siteCode) ?? siteCode,
    photoId: state.photo.photoId,
    basics: basicsOf(contents.basics ?? {}, contents.contact ?? {}, facts),
    examChoice: exam.sections.includes('examChoice') ? examChoiceOf(contents.examChoice ?? {}, facts) : null,
    subjects: exam.subjects.map((code) => ({ name: named('subjects', code), taken: taken.includes(code) })),
    education: educationOf(contents.education ?? {}, facts),
    employment: employmentOf(contents.employment ?? {}),
  };
}
