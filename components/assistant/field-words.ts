/** What a field's state is called, and the icon and tone that go with it. */
import type { FailReason, SkipReason } from '../../lib/assistant/page/writing.ts';
import type { FieldState } from '../../lib/assistant/session/panel-state.ts';
import type { IconName } from '../kit/icon.tsx';
import { t } from './words.ts';

const reasonKeys = {
  readonly: 'reasonReadonly',
  disabled: 'reasonDisabled',
  'no-value': 'reasonNoValue',
  'unknown-field': 'reasonUnknownField',
  'ambiguous-field': 'reasonAmbiguousField',
  differs: 'reasonDiffers',
  'no-exact-option': 'reasonNoExactOption',
  'ambiguous-option': 'reasonAmbiguousOption',
  'rule-error': 'reasonRuleError',
  consent: 'reasonConsent',
  file: 'reasonFile',
  'control-gone': 'reasonControlGone',
  'control-changed': 'reasonControlChanged',
  'not-visible': 'reasonNotVisible',
  'too-long': 'reasonTooLong',
  'did-not-open': 'reasonDidNotOpen',
  'not-shown': 'reasonNotShown',
  'timed-out': 'reasonTimedOut',
  unsupported: 'reasonUnsupported',
} as const satisfies Record<SkipReason | FailReason, string>;

/** Why a field was left alone, or failed. */
export const reasonWords = (reason: SkipReason | FailReason): string => t(reasonKeys[reason]);

type FieldTone = 'good' | 'busy' | 'error' | 'warning' | 'quiet';

export interface FieldWords {
  text: string;
  icon: IconName;
  tone: FieldTone;
}

const reasonIcons: Partial<Record<SkipReason, IconName>> = {
  readonly: 'lock',
  disabled: 'lock',
  'unknown-field': 'question',
  'ambiguous-field': 'question',
};
const needsTheCandidate = new Set<SkipReason>([
  'differs',
  'no-exact-option',
  'ambiguous-option',
  'rule-error',
  'ambiguous-field',
]);

export function fieldWords(status: FieldState): FieldWords {
  switch (status.state) {
    case 'to-write':
      return { text: t('statusToWrite'), icon: 'pen', tone: 'busy' };
    case 'same':
      return { text: t('statusSame'), icon: 'check', tone: 'good' };
    case 'written':
      return { text: t('statusWritten'), icon: 'check', tone: 'good' };
    case 'failed':
      return { text: `${t('statusFailed')}：${reasonWords(status.reason)}`, icon: 'cross', tone: 'error' };
    case 'left': {
      const isDue = needsTheCandidate.has(status.reason);
      const icon = reasonIcons[status.reason] ?? (isDue ? 'warning' : 'dash');
      return { text: reasonWords(status.reason), icon, tone: isDue ? 'warning' : 'quiet' };
    }
  }
}
