/** What the portal answers: plain data, the same over the wire and in process. The API's document is made from these shapes. */
import { z } from '../../zod.ts';
import type { CandidateFacts } from '../core/candidate-facts.ts';
import type { ProgressNode } from '../core/progress.ts';
import type { RefusalCode } from '../core/refusals.ts';
import type { Registration, SectionId, SectionValues } from '../core/registration.ts';
import type { Standing } from '../core/standing.ts';

/** Texts that the core gives out: checked there, and only described here. */
const word = <T extends string>() => z.string() as unknown as z.ZodType<T>;
const described = <T>(schema: z.ZodType) => schema as z.ZodType<T>;

const moment = z.string().describe("Shanghai time, '2021-12-20T09:00:00+08:00'");
const day = z.string().describe("'2021-12-20'");

export const refusalBody = z.object({
  code: word<RefusalCode>(),
  message: z.string(),
  fields: z.array(z.object({ field: z.string(), code: word<RefusalCode>(), message: z.string() })).optional(),
});
export type RefusalBody = z.infer<typeof refusalBody>;

const notice = z.object({ code: word<RefusalCode>(), message: z.string() });

export const systemView = z.object({
  now: moment,
  clockSpeed: z.number().describe('How fast the clock goes: 1 = like the real one, 0 = it stands'),
  demonstration: z.array(z.object({ userName: z.string(), password: z.string(), note: z.string(), actor: z.string() })),
});
export type SystemView = z.infer<typeof systemView>;

export const examView = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  type: z.string(),
  state: z.string(),
  month: z.string().describe("'2022-04'"),
  registration: z.object({ start: day, end: day }),
});
export type ExamView = z.infer<typeof examView>;

const windowView = z.object({ start: day, end: day, phase: z.enum(['before', 'open', 'after']) });

const sectionView = z.object({
  id: word<SectionId>(),
  saved: z.boolean(),
  reachable: z.boolean().describe('All before it are saved, and it can be changed now'),
  values: described<SectionValues>(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
  shown: z.record(z.string(), z.string()).describe('The words for values that no code list explains, by field'),
});
export type SectionView = z.infer<typeof sectionView>;

const submissionView = z.object({
  onlineRegistrationNumber: z.string(),
  formCheckCode: z.string(),
  siteCode: z.string(),
  submittedAt: moment,
  ordinal: z.number(),
  withdrawn: z.boolean(),
});

const paymentView = z.object({
  amountFen: z.number(),
  subjects: z.array(z.string()),
  order: z.object({ orderNumber: z.string(), amountFen: z.number(), createdAt: moment }).nullable(),
  lastFailureAt: moment.nullable(),
  toReturn: z.array(z.object({ transactionNumber: z.string(), amountFen: z.number(), reason: z.string() })),
  paidAt: moment.nullable(),
});

export const registrationView = z.object({
  exam: examView.extend({ subjects: z.array(z.string()).readonly() }),
  status: word<Registration['status']>(),
  standing: z.object({ code: word<Standing>(), text: z.string() }),
  areaCode: z.string().nullable(),
  noticeAgreedAt: moment.nullable(),
  sections: z.array(sectionView),
  progress: z.array(described<ProgressNode>(z.object({ id: z.string(), state: z.enum(['pending', 'open', 'done']) }))),
  windows: z.object({ registration: windowView, confirmation: windowView, payment: windowView.nullable() }),
  can: z
    .object({
      change: z.boolean(),
      changeArea: z.boolean(),
      usePhoto: z.boolean(),
      submit: z.boolean(),
      withdraw: z.boolean(),
      print: z.boolean(),
      createOrder: z.boolean(),
      pay: z.boolean(),
    })
    .describe('What the candidate can do now'),
  locked: z.array(z.string()).describe('Fields that a withdrawal does not open again'),
  photo: z.object({ source: z.enum(['account', 'exam']), photoId: z.string(), usedAt: moment }).nullable(),
  submission: submissionView.nullable(),
  confirmation: z.object({ mode: z.enum(['onSite', 'automatic']), at: moment }).nullable(),
  automatic: z
    .object({ confirmed: z.boolean(), why: z.string(), changed: z.array(z.string()) })
    .nullable()
    .describe('Whether a returning candidate is, or would be, confirmed by itself, and if not, why'),
  refusal: z
    .object({
      stage: z.enum(['confirmation', 'site', 'area']),
      code: z.string(),
      reason: z.string(),
      note: z.string(),
      at: moment,
    })
    .nullable(),
  lastYear: z
    .object({
      examName: z.string(),
      fileNumber: z.string(),
      specialty: z.string(),
      failedSubjects: z.array(z.string()).readonly(),
    })
    .nullable(),
  payment: paymentView.nullable(),
});
export type RegistrationView = z.infer<typeof registrationView>;

export const candidateView = z.object({
  userName: z.string(),
  facts: described<CandidateFacts>(z.looseObject({ fullName: z.string(), documentType: z.string(), documentNumber: z.string() })),
  photoId: z.string().nullable(),
  weChatBound: z.boolean(),
});
export type CandidateView = z.infer<typeof candidateView>;

/** What a command leaves behind. Notices are told and stopped nothing. */
export const commandView = z.object({ registration: registrationView, notices: z.array(notice) });
export type CommandView = z.infer<typeof commandView>;

export const employerView = z.object({ id: z.string(), shown: z.string() });
export type EmployerView = z.infer<typeof employerView>;

export const meView = z.object({
  actor: z.enum(['candidate', 'site', 'area', 'trainer']),
  userName: z.string(),
  displayName: z.string(),
  areaCode: z.string().nullable(),
  siteCode: z.string().nullable(),
});
export type MeView = z.infer<typeof meView>;
