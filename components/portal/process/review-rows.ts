/** Every saved answer in words, in the order of the form: what is read over before 提交报名信息 (guide L359). */
import { findCodeList } from '../../../lib/exam/codes/index.ts';
import { areaName } from '../../../lib/portal/core/area-policies.ts';
import { noDegree } from '../../../lib/portal/core/sections/education.ts';
import { fieldLabel, type Language } from '../../../lib/portal/core/texts/field-labels.ts';
import type { CandidateView, RegistrationView, SectionView } from '../../../lib/portal/http/views.ts';

export interface ReviewRow {
  label: string;
  /** '' = not filled in. */
  value: string;
}

type Facts = CandidateView['facts'];
type Row = readonly [field: string, value: string];

/** Fields whose answers are codes of a list. */
const listOf: Readonly<Record<string, string>> = {
  registrationCity: 'exam-sites',
  sex: 'sexes',
  healthStatus: 'health-statuses',
  ethnicity: 'ethnicities',
  nationality: 'nationalities',
  specialty: 'specialties',
  subjects: 'subjects',
  currentQualification: 'current-qualifications',
  practiceCategory: 'practice-categories',
  highestEducationLevel: 'education-levels',
  programLength: 'program-lengths',
  employerJurisdiction: 'employer-jurisdictions',
  employerType: 'employer-types',
};

function wordOf(field: string, code: string): string {
  const item = findCodeList(listOf[field] ?? '')?.items.find((one) => one.code === code);
  if (!item) return code;
  return field === 'specialty' ? `${item.name}（${item.code}，${item.group ?? ''}）` : item.name;
}

function answer({ values, shown }: SectionView, field: string): string {
  const value = values[field];
  if (value === undefined) return '';
  if (typeof value !== 'string') return value.map((code) => wordOf(field, code)).join('、');
  return shown[field] ?? wordOf(field, value);
}

const answers = (section: SectionView, ...fields: string[]): Row[] =>
  fields.map((field) => [field, answer(section, field)] as const);

function basicsRows(section: SectionView, { fullName, documentType, documentNumber, sex, birthDate }: Facts): Row[] {
  return [
    ['fullName', fullName],
    ['documentType', documentType],
    ['documentNumber', documentNumber],
    ...answers(section, 'documentExpiryDate'),
    ['sex', sex === undefined ? answer(section, 'sex') : wordOf('sex', sex)],
    ['birthDate', birthDate ?? answer(section, 'birthDate')],
    ...answers(section, 'healthStatus', 'ethnicity', 'nationality', 'foreignNationality'),
  ];
}

function educationRows(section: SectionView, { educationRecords, degreeRecords }: Facts): Row[] {
  const record = educationRecords.find(({ id }) => id === section.values.educationRecord);
  const degree = degreeRecords.find(({ id }) => id === section.values.degreeRecord);
  const ofDegree: Row[] = degree
    ? [
        ['degreeCertificateNumber', degree.certificateNumber],
        ['degreeSchool', degree.schoolOther ?? degree.school],
        ['degreeDate', degree.date],
        ['degreeMajor', degree.majorOther ?? degree.major],
      ]
    : [];
  return [
    ['educationRecord', record?.level ?? ''],
    ['diplomaNumber', record?.diplomaNumber ?? ''],
    ['graduationSchool', record?.schoolOther ?? record?.school ?? ''],
    ['graduationMonth', record?.graduationMonth ?? ''],
    ['studyMode', record?.studyMode ?? ''],
    ['major', record?.major ?? ''],
    ['degreeRecord', degree?.degree ?? (section.values.degreeRecord === noDegree ? noDegree : '')],
    ...ofDegree,
    ...answers(section, 'highestEducationLevel', 'programLength', 'workHistory'),
  ];
}

/** A field that only some fill in, and that stays away where it is empty. */
const onlyWhereFilled: ReadonlySet<string> = new Set(['foreignNationality', 'employerOther']);

function rowsIn(section: SectionView, { areaCode }: RegistrationView, facts: Facts): Row[] {
  switch (section.id) {
    case 'site':
      return [['provinceLabel', areaName(areaCode ?? '') ?? ''], ...answers(section, 'registrationCity')];
    case 'basics':
      return basicsRows(section, facts);
    case 'contact':
      return answers(section, 'mailingAddress', 'postalCode');
    case 'examChoice':
      return answers(
        section,
        ...['specialty', 'subjects', 'currentQualification', 'currentQualificationMonth', 'practiceCategory'],
      );
    case 'education':
      return educationRows(section, facts);
    case 'employment':
      return answers(section, 'employer', 'employerOther', 'employerJurisdiction', 'employerType', 'yearsInSpecialty');
  }
}

export function reviewRows(section: SectionView, registration: RegistrationView, facts: Facts, language: Language): ReviewRow[] {
  return rowsIn(section, registration, facts)
    .filter(([field, value]) => value !== '' || !onlyWhereFilled.has(field))
    .map(([field, value]) => ({ label: fieldLabel(field, language), value }));
}
