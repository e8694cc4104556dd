/**
 * What comes out of a web page's process, as the background accepts it. A page that has taken over its renderer can say
 * anything in our content script's name: so every part has its shape and its end.
 */
import { z } from '../../zod.ts';
import type { UndoOutcome } from '../page/page-agent.ts';
import type { WriteOutcome } from '../page/writing.ts';
import type { PageReading } from '../session/page-port.ts';
import type { PageReport } from './page-messages.ts';

const text = z.string().max(20_000);
const id = z.string().min(1).max(200);

const label = z.object({
  text,
  source: z.enum([
    'label-element',
    'aria',
    'legend',
    'form-item',
    'table-cell',
    'definition',
    'preceding-text',
    'geometry',
    'following-text',
    'placeholder',
    'title',
    'none',
  ]),
});

const control = z.object({
  id,
  signature: id,
  kind: z.enum([
    'text',
    'textarea',
    'number',
    'date',
    'month',
    'select',
    'searchable-select',
    'cascader',
    'radio-group',
    'checkbox-group',
    'checkbox',
    'file',
  ]),
  label,
  otherLabels: z.array(label).max(100),
  hint: text,
  headings: z.array(text).max(100),
  required: z.boolean(),
  readonly: z.boolean(),
  disabled: z.boolean(),
  maxLength: z.number().nullable(),
  options: z
    .array(z.object({ text, disabled: z.boolean() }))
    .max(20_000)
    .nullable(),
  shown: text,
  selected: z.array(text).max(20_000),
  isDefault: z.boolean(),
  touched: z.boolean(),
});

export const pageReading: z.ZodType<PageReading> = z.object({
  pageId: id,
  reading: z.object({
    url: text,
    title: text,
    headings: z.array(text).max(1000),
    activeTab: text,
    controls: z.array(control).max(5000),
    scanMs: z.number().nonnegative(),
  }),
});

export const writeOutcome: z.ZodType<WriteOutcome> = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('written'), shown: text }),
  z.object({ outcome: z.literal('kept'), shown: text }),
  z.object({
    outcome: z.literal('skipped'),
    reason: z.enum([
      'readonly',
      'disabled',
      'no-value',
      'unknown-field',
      'ambiguous-field',
      'differs',
      'no-exact-option',
      'ambiguous-option',
      'rule-error',
      'consent',
      'file',
    ]),
    shown: text,
  }),
  z.object({
    outcome: z.literal('failed'),
    reason: z.enum([
      'control-gone',
      'control-changed',
      'not-visible',
      'too-long',
      'did-not-open',
      'not-shown',
      'timed-out',
      'unsupported',
    ]),
    shown: text,
  }),
]);

export const undoOutcomes: z.ZodType<UndoOutcome[]> = z
  .array(z.object({ controlId: id, restored: z.boolean(), shown: text }))
  .max(5000);

const pixels = z.number().min(0).max(20_000);

export const pageReport: z.ZodType<PageReport> = z.discriminatedUnion('name', [
  z.object({ name: z.literal('pageChanged'), page: pageReading }),
  z.object({ name: z.literal('openPanel') }),
  z.object({ name: z.literal('needHands') }),
  z.object({ name: z.literal('moveMark'), place: z.object({ right: pixels, bottom: pixels }) }),
]);
