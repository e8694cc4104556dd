/** Every kind of rule. A new kind is a new file beside this one and one line in the list. */
import type { RuleKind } from '../rule-kind.ts';
import { date } from './date.ts';
import { dateNotAfter } from './date-not-after.ts';
import { dateOrder } from './date-order.ts';
import { emptyWhen } from './empty-when.ts';
import { equalsWhen } from './equals-when.ts';
import { expiresBeforeExam } from './expires-before-exam.ts';
import { halfWidth } from './half-width.ts';
import { identityBirthDate } from './identity-birth-date.ts';
import { identityNumber } from './identity-number.ts';
import { identitySex } from './identity-sex.ts';
import { maxLength } from './max-length.ts';
import { numberRange } from './number-range.ts';
import { option } from './option.ts';
import { pattern } from './pattern.ts';
import { required } from './required.ts';
import { requiresWhen } from './requires-when.ts';

export const ruleKinds: readonly RuleKind[] = [
  date,
  dateNotAfter,
  dateOrder,
  emptyWhen,
  equalsWhen,
  expiresBeforeExam,
  halfWidth,
  identityBirthDate,
  identityNumber,
  identitySex,
  maxLength,
  numberRange,
  option,
  pattern,
  required,
  requiresWhen,
];

const byId = new Map(ruleKinds.map((kind) => [kind.id, kind]));

export const findKind = (id: string): RuleKind | undefined => byId.get(id);
