/** 申报表 as the API answers it: what is printed and nothing else. */
import { z } from '../../zod.ts';
import type { ApplicationForm } from '../core/application-form.ts';

const word = z.string();

export const applicationFormView = z.object({
  examId: word,
  title: word,
  onlineRegistrationNumber: word.describe('网报号, eight digits'),
  userName: word,
  formCheckCode: word.describe('验证码, seven digits: a resubmission renews it, and every print before is void'),
  confirmationSite: word,
  photoId: word,
  basics: z.object({
    fullName: word,
    sex: word,
    birthDate: word,
    documentType: word,
    ethnicity: word,
    documentNumber: word,
    contact: word,
  }),
  examChoice: z
    .object({
      previousFileNumber: word,
      previousSpecialty: word,
      level: word,
      specialtyCode: word,
      specialty: word,
      currentQualification: word,
      currentQualificationMonth: word,
      practiceCategory: word,
    })
    .nullable()
    .describe('Null for the nurse exam, which has no levels'),
  subjects: z.array(z.object({ name: word, taken: z.boolean() })),
  education: z.object({
    highestEducationLevel: word,
    degree: word,
    graduationMonth: word,
    programLength: word,
    school: word,
    schoolRemark: word,
    major: word,
    majorRemark: word,
  }),
  employment: z.object({ employer: word, employerJurisdiction: word, employerType: word, yearsInSpecialty: word }),
}) satisfies z.ZodType<ApplicationForm>;
