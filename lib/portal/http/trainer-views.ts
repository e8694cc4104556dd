/** What the trainer sees and sets. */
import { z } from '../../zod.ts';

const text = z.string();
const window = z.object({ start: text, end: text });

export const clockView = z.object({
  now: text,
  speed: z.number(),
  windows: z.array(z.object({ examId: text, registration: window, confirmation: window, payment: window })),
});
export type ClockView = z.infer<typeof clockView>;

const minutes = z
  .int()
  .min(0)
  .max(60 * 24 * 30);
const play = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('byHand') }),
  z.object({ kind: z.enum(['passes', 'refusesFirst', 'refuses']), afterMinutes: minutes, reasonCode: z.string().max(40) }),
]);
export const staffPolicyView = z.object({ confirmation: play, siteReview: play, areaReview: play });

export const stateView = z.object({ id: text, label: text, at: text, standing: text });

export const madeCandidateView = z.object({
  userName: text,
  password: text,
  fullName: text,
  examId: text,
  state: text,
  at: text.describe('The clock at which the state is as it is called'),
  fileNumber: text.nullable().describe('档案号 of last year, for the site to join the results by hand'),
});
export type MadeCandidateView = z.infer<typeof madeCandidateView>;

export const trainerRow = z.object({
  examId: text,
  accountId: text,
  userName: text,
  fullName: text,
  onlineRegistrationNumber: text.nullable(),
  status: text,
  standing: text,
  areaCode: text.nullable(),
});
export type TrainerRow = z.infer<typeof trainerRow>;

export const journalView = z.array(
  z.object({ version: z.number(), at: text, type: text, text, by: text, details: z.record(z.string(), z.unknown()) }),
);
export type JournalView = z.infer<typeof journalView>;
