/** What the desks of site and area see. */
import { z } from '../../zod.ts';
import { applicationFormView } from './application-form-views.ts';

const text = z.string();

const deskRow = z.object({
  examId: text,
  onlineRegistrationNumber: text,
  fullName: text,
  specialty: text.describe('Word of 报考专业; empty for the nurse exam'),
  siteCode: text,
  status: text,
});
export type DeskRow = z.infer<typeof deskRow>;

export const deskList = z.object({
  rows: z.array(deskRow),
  counts: z.record(text, z.number()).describe('How many there are, by stage'),
});
export type DeskList = z.infer<typeof deskList>;

export const deskRegistration = z.object({
  examId: text,
  onlineRegistrationNumber: text,
  status: text,
  standing: z.object({ code: text, text }),
  form: applicationFormView,
  areaCode: text,
  siteCode: text,
  lastYear: z.object({ fileNumber: text, failedSubjects: z.array(text).readonly() }).nullable(),
  refusal: z.object({ stage: text, code: text, reason: text, note: text, at: text }).nullable(),
  history: z.array(z.object({ version: z.number(), at: text, text, by: text })),
  can: z.object({ confirm: z.boolean(), reviewAtSite: z.boolean(), reviewAtArea: z.boolean(), mergeScores: z.boolean() }),
});
export type DeskRegistration = z.infer<typeof deskRegistration>;
