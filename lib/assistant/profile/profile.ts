/**
 * The shape of the person, keyed flat by the glossary's field identifiers. Enumerations are the Chinese words on the form, so a
 * profile stays readable and needs no code table. Whether an answer is *right* is not asked here: that is for the rules.
 */
import { parseCivilDate, parseCivilMonth } from '../../civil-date.ts';
import { z } from '../../zod.ts';

/** How an answer is written in the profile. */
export type AnswerForm = 'text' | 'digits' | 'date' | 'date-or-indefinite' | 'date-or-month' | 'month' | 'list';

const text = z.string();
/** A JSON number loses leading zeros, so only what is short and has none may come as one. */
const digits = z.union([z.string(), z.int().nonnegative().transform(String)]);
const date = z.string().refine((value) => parseCivilDate(value) !== null);
const month = z.string().refine((value) => parseCivilMonth(value) !== null);
const indefiniteDate = z.union([date, z.literal('indefinite')]);
const dateOrMonth = z.union([date, month]);
const list = z.array(z.string());

/** One zod shape per form of answer. */
export const answerShapes = {
  text,
  digits,
  date,
  'date-or-indefinite': indefiniteDate,
  'date-or-month': dateOrMonth,
  month,
  list,
} satisfies Record<AnswerForm, unknown>;

/** Every key of a profile file and the form of its answer, in the order of the official tabs. */
export const answerForms = {
  examArea: 'text',
  provinceLabel: 'text',
  registrationCity: 'text',
  registrationPoint: 'text',
  confirmationSite: 'text',
  fullName: 'text',
  documentType: 'text',
  documentNumber: 'text',
  documentExpiryDate: 'date-or-indefinite',
  sex: 'text',
  birthDate: 'date',
  healthStatus: 'text',
  ethnicity: 'text',
  nationality: 'text',
  foreignNationality: 'text',
  mailingAddress: 'text',
  postalCode: 'digits',
  mobilePhone: 'digits',
  telephone: 'text',
  email: 'text',
  examLevel: 'text',
  specialty: 'text',
  specialtyCode: 'digits',
  specialtyGroup: 'text',
  subjects: 'list',
  currentQualification: 'text',
  currentQualificationMonth: 'month',
  practiceCategory: 'text',
  firstPracticeRegistrationMonth: 'month',
  residencyCertificate: 'text',
  previousFileNumber: 'text',
  previousSpecialtyCode: 'digits',
  educationLevel: 'text',
  diplomaNumber: 'text',
  graduationSchool: 'text',
  graduationSchoolOther: 'text',
  graduationMonth: 'month',
  studyMode: 'text',
  major: 'text',
  degree: 'text',
  degreeCertificateNumber: 'text',
  degreeSchool: 'text',
  degreeSchoolOther: 'text',
  degreeDate: 'date-or-month',
  degreeMajor: 'text',
  degreeMajorOther: 'text',
  highestEducationLevel: 'text',
  programLength: 'text',
  workHistory: 'text',
  employer: 'text',
  employerOther: 'text',
  employerJurisdiction: 'text',
  employerType: 'text',
  yearsInSpecialty: 'digits',
} as const satisfies Record<string, AnswerForm>;

type ProfileKey = keyof typeof answerForms;

/** What `custom` holds for one label: a text, a tick, a number, or several choices or a cascader's path. */
export const customAnswer = z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]);
export type CustomAnswer = z.infer<typeof customAnswer>;

type AnswerOf<Form extends AnswerForm> = z.output<(typeof answerShapes)[Form]>;

/** Every key is optional; an absent one is not answered. */
export type Profile = { [Key in ProfileKey]?: AnswerOf<(typeof answerForms)[Key]> } & {
  /** Label on the page → answer, for fields that no pack knows. */
  custom?: Record<string, CustomAnswer>;
};

export const isProfileKey = (key: string): key is ProfileKey => Object.keys(answerForms).includes(key);

/** How many of the given fields the profile answers. */
export function completeness(profile: Profile, fields: readonly string[]): { answered: string[]; missing: string[] } {
  const isAnswered = (field: string) => isProfileKey(field) && (profile[field]?.length ?? 0) > 0;
  return { answered: fields.filter(isAnswered), missing: fields.filter((field) => !isAnswered(field)) };
}
