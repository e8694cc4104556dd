/**
 * The shape of an exam pack: one exam of one year, as data. A new season, a corrected label or a local window is a new file and
 * not a new release. Every block names its source and how sure it is.
 */
import { z } from '../zod.ts';

/** official = the portal's guide or a law (often a repost) · secondary = training company, Q&A, news · inferred = reasoned · recalled = from memory. */
const confidence = z.enum(['official', 'secondary', 'inferred', 'recalled']);

const civilDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** `source` is a key of the pack's `sources`, with an optional place in it: 'guide-2022 L142'. */
const cited = { source: z.string().min(1), confidence };

const packWindow = z.object({
  window: z.enum(['registration', 'confirmation', 'payment', 'ticket', 'exam', 'qualificationReview', 'results']),
  /** 'national', or the name of an 考区. */
  scope: z.string(),
  start: civilDate,
  end: civilDate,
  /** planned = as announced when registration opened; held = what really happened. */
  status: z.enum(['planned', 'held']).optional(),
  note: z.string().optional(),
  ...cited,
});

const packAreaList = z.object({
  /** 考区 names; `partial` maps an 考区 to the 考点 in it that alone are meant. */
  areas: z.array(z.string()),
  partial: z.record(z.string(), z.array(z.string())).optional(),
  ...cited,
});

const packSection = z.object({ id: z.string(), label: z.string(), ...cited });

const packField = z.object({
  /** Identifier of the glossary. */
  id: z.string(),
  /** Section id. */
  section: z.string(),
  /** As printed on the official form. */
  label: z.string(),
  /** Other wordings of the same label, other years' included. */
  aliases: z.array(z.string()),
  /** The headings or sections in which an alike label means this field (学历 / 学位 毕业学校). */
  headings: z.array(z.string()).optional(),
  /** Wordings that make it certain that this is not the field (学位 for 毕业学校 of 学历). */
  notLabels: z.array(z.string()).optional(),
  /** What the answer is. */
  answer: z.enum(['text', 'number', 'date', 'month', 'option', 'options', 'path', 'flag']),
  /** Id of the code list of its options. */
  codeList: z.string().optional(),
  /** What the official form prefills and locks. */
  readonly: z.boolean().optional(),
  ...cited,
});

const packRule = z.object({
  /** Noun of the failing state: `document-expires-before-exam`. Stored ids are for ever. */
  id: z.string(),
  /** A file of lib/assistant/rules/kinds. */
  kind: z.string(),
  field: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  /** Read by the kind with its own shape. */
  params: z.record(z.string(), z.unknown()),
  /** Placeholders: {label} and whatever the kind offers. Never a personal value. */
  message: z.object({ zh: z.string(), en: z.string() }),
  ...cited,
});

export const examPack = z.object({
  format: z.literal(1),
  id: z.string().regex(/^[a-z]+-\d{4}$/),
  exam: z.enum(['health', 'nurse']),
  year: z.number().int(),
  name: z.string(),
  nameEn: z.string(),
  /** Raised with every correction of the same exam and year. */
  revision: z.number().int().min(1),
  sources: z.record(z.string(), z.object({ title: z.string(), address: z.string().optional(), note: z.string().optional() })),
  /** Words on an official page that tell that this exam is the current one. */
  recognisedBy: z.array(z.string()).min(1),
  calendar: z.array(packWindow),
  onlinePayment: packAreaList.optional(),
  automaticConfirmation: packAreaList.optional(),
  subjects: z.array(z.object({ id: z.string(), name: z.string(), ...cited })),
  sections: z.array(packSection),
  fields: z.array(packField),
  rules: z.array(packRule),
  /** Other spellings of one option: code list id → option → spellings. */
  optionAliases: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
});

export type ExamPack = z.infer<typeof examPack>;
export type PackField = z.infer<typeof packField>;
export type PackRule = z.infer<typeof packRule>;
export type PackWindow = z.infer<typeof packWindow>;
export type Confidence = z.infer<typeof confidence>;
