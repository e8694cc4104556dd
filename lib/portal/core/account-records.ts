/** 学历学位信息维护: what a record added to the account must hold. What was added stays, and stays as it is. */
import { type CivilDate, parseCivilDate, parseCivilMonth } from '../../civil-date.ts';
import { findCodeList } from '../../exam/codes/index.ts';
import { countCharacters } from '../../text.ts';
import type { CandidateFacts, DegreeRecord, EducationRecord } from './candidate-facts.ts';
import { majors } from './codes/majors.ts';
import { schools } from './codes/schools.ts';
import type { FieldProblem, Refusal } from './refusals.ts';
import type { Moment } from './registration.ts';

/** What is on no list, with its name written beside it. */
export const otherName = '其它';

/** Of each of the two kinds. */
export const mostRecords = 5;

export type EducationForm = Pick<EducationRecord, 'level' | 'diplomaNumber' | 'graduationMonth' | 'studyMode' | WrittenNames>;
export type DegreeForm = Pick<DegreeRecord, 'degree' | 'certificateNumber' | 'date' | WrittenNames>;
type WrittenNames = 'school' | 'schoolOther' | 'major' | 'majorOther';
type Named = Pick<EducationForm, WrittenNames>;

type Problem = Omit<FieldProblem, 'field'> | null;
/** What is wrong with one answer, if it is there. */
type Check = (answer: string) => Problem;

const longestName = 50;
const inList =
  (names: readonly string[]): Check =>
  (answer) =>
    names.includes(answer) ? null : { code: 'not-an-option' };
const codesOf = (listId: string): string[] => (findCodeList(listId)?.items ?? []).map(({ code }) => code);

const isNumber: Check = (answer) => (/^[A-Za-z0-9-]{4,30}$/.test(answer) ? null : { code: 'certificate-number-malformed' });
const notAfter =
  (today: CivilDate, parse: (text: string) => string | null, code: 'not-a-month' | 'not-a-date'): Check =>
  (answer) => {
    const date = parse(answer);
    if (!date || date < '1940') return { code };
    return date > today.slice(0, date.length) ? { code: 'date-in-the-future' } : null;
  };

function required(field: string, answer: string, check: Check): FieldProblem[] {
  const problem: Problem = answer === '' ? { code: 'required-missing' } : check(answer);
  return problem ? [{ field, ...problem }] : [];
}

/** From the list, or 其它 and then in words; no words otherwise. */
function named(field: string, list: readonly string[], chosen: string, written = ''): FieldProblem[] {
  const name = written.trim();
  if (chosen !== otherName) {
    const superfluous: FieldProblem[] = name ? [{ field: `${field}Other`, code: 'written-name-superfluous' }] : [];
    return [...required(field, chosen, inList(list)), ...superfluous];
  }
  const tooLong = countCharacters(name) > longestName;
  return required(`${field}Other`, name, () => (tooLong ? { code: 'too-long', details: { max: longestName } } : null));
}

function educationProblems(form: EducationForm, today: CivilDate): FieldProblem[] {
  return [
    ...required('educationRecord', form.level, inList(codesOf('education-levels'))),
    ...required('diplomaNumber', form.diplomaNumber, isNumber),
    ...named('graduationSchool', schools, form.school, form.schoolOther),
    ...required('graduationMonth', form.graduationMonth, notAfter(today, parseCivilMonth, 'not-a-month')),
    ...required('studyMode', form.studyMode, inList(codesOf('study-modes'))),
    ...named('major', majors, form.major, form.majorOther),
  ];
}

function degreeProblems(form: DegreeForm, today: CivilDate): FieldProblem[] {
  const parse = (text: string) => parseCivilDate(text) ?? parseCivilMonth(text);
  return [
    ...required('degreeRecord', form.degree, inList(codesOf('degrees').filter((code) => code !== '无'))),
    ...required('degreeCertificateNumber', form.certificateNumber, isNumber),
    ...named('degreeSchool', schools, form.school, form.schoolOther),
    ...required('degreeDate', form.date, notAfter(today, parse, 'not-a-date')),
    ...named('degreeMajor', majors, form.major, form.majorOther),
  ];
}

const writtenOf = ({ school, schoolOther = '', major, majorOther = '' }: Named): Named => ({
  school,
  ...(school === otherName && { schoolOther: schoolOther.trim() }),
  major,
  ...(major === otherName && { majorOther: majorOther.trim() }),
});

const refusalOf = (fields: FieldProblem[]): Refusal => ({ code: 'record-refused', details: { count: fields.length }, fields });

export type Added = { facts: CandidateFacts } | { refusal: Refusal };

/** The facts with one record of 学历 more, or why not. */
export function addEducation(facts: CandidateFacts, form: EducationForm, { id, now }: { id: string; now: Moment }): Added {
  const { educationRecords } = facts;
  if (educationRecords.length >= mostRecords) return { refusal: { code: 'records-full', details: { max: mostRecords } } };
  const problems = educationProblems(form, now.slice(0, 10));
  if (problems.length > 0) return { refusal: refusalOf(problems) };
  const { level, diplomaNumber, graduationMonth, studyMode } = form;
  if (educationRecords.some((one) => one.level === level && one.diplomaNumber === diplomaNumber))
    return { refusal: { code: 'record-already-there' } };
  const record = { id, level, diplomaNumber, graduationMonth, studyMode, ...writtenOf(form) };
  return {
    facts: { ...facts, educationRecords: [...educationRecords, { ...record, verification: 'unverified', addedAt: now }] },
  };
}

/** The facts with one record of 学位 more, or why not. */
export function addDegree(facts: CandidateFacts, form: DegreeForm, { id, now }: { id: string; now: Moment }): Added {
  const { degreeRecords } = facts;
  if (degreeRecords.length >= mostRecords) return { refusal: { code: 'records-full', details: { max: mostRecords } } };
  const problems = degreeProblems(form, now.slice(0, 10));
  if (problems.length > 0) return { refusal: refusalOf(problems) };
  const { degree, certificateNumber, date } = form;
  if (degreeRecords.some((one) => one.degree === degree && one.certificateNumber === certificateNumber))
    return { refusal: { code: 'record-already-there' } };
  const record = { id, degree, certificateNumber, date, ...writtenOf(form) };
  return { facts: { ...facts, degreeRecords: [...degreeRecords, { ...record, verification: 'unverified', addedAt: now }] } };
}
