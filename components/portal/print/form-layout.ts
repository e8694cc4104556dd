/**
 * How the 申报表 is ruled (guide L391–L410): the one layout that both the page and the PDF draw. Blocks stand flush under one another;
 * widths are in points and fill the sheet.
 */
import type { ApplicationForm, FormExamChoice } from '../../../lib/portal/core/application-form.ts';
import { formRemarks, formWords as words } from '../../../lib/portal/core/texts/application-form-texts.ts';

export interface FormCell {
  /** A row head stands upright: one character under the other. */
  role: 'head' | 'label' | 'value' | 'opinion';
  text: string;
  columns: number;
  rows: number;
  /** Under the room of an opinion: the seal, and the date. */
  foot?: readonly string[];
}

export interface FormBlock {
  id: 'content' | 'signatures' | 'opinions';
  widths: readonly number[];
  /** The least: a row grows with its text. */
  rowHeight: number;
  rows: readonly (readonly FormCell[])[];
}

/** What fits between the margins of A4. */
export const sheetWidth = 523;

const cell =
  (role: FormCell['role']) =>
  (text: string, columns = 1, rows = 1): FormCell => ({ role, text, columns, rows });
const head = cell('head');
const label = cell('label');
const value = cell('value');
const opinion = (text: string, seal: string): FormCell => ({ ...cell('opinion')(text), foot: [seal, words.dateBlank] });

/** Head, label, value, label, then the five narrow ones that 出生日期 and the subjects share. */
const contentWidths = [24, 86, 126, 82, 65, 22, 44, 46, 28];
/** Columns of the last value of a row. */
const rest = 5;
/** Of all its rows together, while none of them needs more. */
const contentHeight = 330;

function basicsRows({ basics }: ApplicationForm): FormCell[][] {
  return [
    [
      head(words.basics, 1, 3),
      ...[label(words.fullName), value(basics.fullName), label(words.sex), value(basics.sex)],
      ...[label(words.birthDate, 2), value(basics.birthDate, 2)],
    ],
    [label(words.documentType), value(basics.documentType), label(words.ethnicity), value(basics.ethnicity, rest)],
    [label(words.documentNumber), value(basics.documentNumber), label(words.contact), value(basics.contact, rest)],
  ];
}

function examChoiceRows(choice: FormExamChoice, { subjects }: ApplicationForm): FormCell[][] {
  const beside: FormCell[][] = [
    [label(words.previousSpecialty), value(choice.previousSpecialty, 3), head(words.subjects, 1, subjects.length)],
    [label(words.level), value(choice.level), label(words.specialtyCode), value(choice.specialtyCode)],
    [label(words.specialty), value(choice.specialty, 3)],
    [label(words.currentQualification), value(choice.currentQualification, 3)],
  ];
  const last = [
    ...[label(words.currentQualificationMonth), value(choice.currentQualificationMonth)],
    ...[label(words.practiceCategory), value(choice.practiceCategory, rest)],
  ];
  const rows = subjects.map(({ name, taken }, index) => [
    ...(index === 0 ? [head(words.examChoice, 1, subjects.length + 1)] : []),
    ...(beside[index] ?? [value('', 4)]),
    ...[label(name, 2), value(taken ? words.taken : words.notTaken)],
  ]);
  return [[label(words.previousFileNumber, 2), value(choice.previousFileNumber, 7)], ...rows, last];
}

/** Where there is no level to choose, the subjects alone are told. */
function subjectRows({ subjects }: ApplicationForm): FormCell[][] {
  return subjects.map(({ name, taken }, index) => [
    ...(index === 0 ? [head(words.examChoice, 1, subjects.length), label(words.subjects, 1, subjects.length)] : []),
    ...[label(name, 2), value(taken ? words.taken : words.notTaken, rest)],
  ]);
}

function educationRows({ education: it }: ApplicationForm): FormCell[][] {
  return [
    [
      head(words.education, 1, 4),
      ...[label(words.highestEducationLevel), value(it.highestEducationLevel)],
      ...[label(words.degree), value(it.degree, rest)],
    ],
    [label(words.graduationMonth), value(it.graduationMonth), label(words.programLength), value(it.programLength, rest)],
    [label(words.school), value(it.school), label(words.schoolRemark), value(it.schoolRemark, rest)],
    [label(words.major), value(it.major), label(words.majorRemark), value(it.majorRemark, rest)],
  ];
}

function employmentRows({ employment: it }: ApplicationForm): FormCell[][] {
  return [
    [
      head(words.employment, 1, 2),
      ...[label(words.employer), value(it.employer), label(words.employerJurisdiction), value(it.employerJurisdiction, rest)],
    ],
    [label(words.employerType), value(it.employerType), label(words.yearsInSpecialty), value(it.yearsInSpecialty, rest)],
  ];
}

export function formBlocks(form: ApplicationForm): FormBlock[] {
  const choice = form.examChoice;
  const rows = [
    ...basicsRows(form),
    ...(choice ? examChoiceRows(choice, form) : subjectRows(form)),
    ...educationRows(form),
    ...employmentRows(form),
  ];
  const signatures = [label(words.applicantSignature), value(''), label(words.onSiteReviewerSignature), value('')];
  const opinions = [
    head(words.opinions),
    opinion(words.employerOpinion, words.employerSeal),
    opinion(words.siteOpinion, words.siteSeal),
    opinion(words.certifyingAuthorityOpinion, words.certifyingAuthoritySeal),
  ];
  return [
    { id: 'content', widths: contentWidths, rowHeight: Math.min(30, Math.floor(contentHeight / rows.length)), rows },
    { id: 'signatures', widths: [110, 151, 111, 151], rowHeight: 30, rows: [signatures] },
    { id: 'opinions', widths: [24, 167, 166, 166], rowHeight: 80, rows: [opinions] },
  ];
}

/** Above the table, beside the photo. */
export function formHeader(form: ApplicationForm): { label: string; value: string }[] {
  return [
    { label: words.onlineRegistrationNumber, value: form.onlineRegistrationNumber },
    { label: words.userName, value: form.userName },
    { label: words.formCheckCode, value: form.formCheckCode },
    { label: words.confirmationSite, value: form.confirmationSite },
  ];
}

/** 备注 with their numbers. */
export function formNotes(form: ApplicationForm): string[] {
  const told = formRemarks.filter(({ carriedOver }) => form.examChoice !== null || !carriedOver);
  return told.map(({ text }, index) => `${'①②③'[index]} ${text}`);
}

/** The file that is downloaded. */
export const formFileName = (form: ApplicationForm): string => `报名表-${form.onlineRegistrationNumber}.pdf`;
