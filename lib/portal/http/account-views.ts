/** What the account's routes take and answer. */
import { z } from '../../zod.ts';
import type { DegreeForm, EducationForm } from '../core/account-records.ts';

const words = z.string().max(200);
const person = { fullName: words, documentType: words, documentNumber: words };

/** Bounded here; what is wrong with an answer is said at its field. */
export const newAccountBody = z.object({
  userName: words,
  password: words,
  ...person,
  again: z.object({ ...person, password: words }),
  takeFromNumber: z.boolean(),
  recoveryQuestion: words,
  recoveryAnswer: words,
});

export const recoveryBody = z.object({ documentNumber: words.min(1), answer: words, newPassword: words });
export const passwordBody = z.object({ password: words, newPassword: words });
export const numberBody = z.object({ documentNumber: words.min(1) });
export const passwordAgainBody = z.object({ password: words });

export const questionView = z.object({ id: z.string(), text: z.string() });
export type QuestionView = z.infer<typeof questionView>;

const named = { school: words, schoolOther: words.optional(), major: words, majorOther: words.optional() };
export const educationBody = z.object({
  level: words,
  diplomaNumber: words,
  graduationMonth: words,
  studyMode: words,
  ...named,
}) as unknown as z.ZodType<EducationForm>;
export const degreeBody = z.object({
  degree: words,
  certificateNumber: words,
  date: words,
  ...named,
}) as unknown as z.ZodType<DegreeForm>;

export const ticketParams = z.object({ ticket: z.string().max(80) });
export const ticketView = z.object({
  ticket: z.string(),
  waiter: z.string().describe('Only the page that waits has it'),
  seconds: z.number().describe('How long the QR code holds'),
});
export type TicketView = z.infer<typeof ticketView>;

export const openTicketView = z.object({
  purpose: z.enum(['sign-in', 'bind']),
  bindsTo: z.string().nullable().describe('The candidate’s name, all but its first character hidden'),
});
export type OpenTicketView = z.infer<typeof openTicketView>;

export const waiterBody = z.object({ waiter: z.string().max(80) });
export const waitedView = z.object({
  state: z.enum(['waiting', 'unbound', 'taken', 'expired', 'bound', 'signed-in']),
  token: z.string().optional().describe('Once, with signed-in'),
});
export type WaitedView = z.infer<typeof waitedView>;

export const identityBody = z.object({
  identity: z.string().min(6).max(80).describe('The practice WeChat of the device: a random text that it keeps'),
});
export const confirmationView = z.object({ state: z.enum(['completed', 'unbound', 'taken']) });
export type ConfirmationView = z.infer<typeof confirmationView>;
