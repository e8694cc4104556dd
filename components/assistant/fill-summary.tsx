import type { FormState } from '../../lib/assistant/session/panel-state.ts';
import { Notice } from '../kit/notice.tsx';
import { t } from './words.ts';
import './fill-summary.css';

/** What came of the last fill or undo; the reasons stand at each field in the table. */
export function FillSummary({ summary, undone }: Pick<FormState, 'summary' | 'undone'>) {
  if (undone) {
    const isWhole = undone.left === 0;
    return (
      <Notice tone={isWhole ? 'good' : 'warning'} testId="undone">
        {isWhole ? t('undoneAll', [undone.restored]) : t('undoneSome', [undone.restored, undone.left])}
      </Notice>
    );
  }
  if (!summary) return null;
  return (
    <Notice tone={summary.failed > 0 ? 'warning' : 'good'} testId="summary">
      <h2 class="kit-visually-hidden">{t('summaryTitle')}</h2>
      <p class="fill-summary-counts">
        <strong>{t('summaryWritten', [summary.written])}</strong>
        <span>{t('summaryKept', [summary.kept])}</span>
        <span>{t('summarySkipped', [summary.skipped])}</span>
        <span>{t('summaryFailed', [summary.failed])}</span>
      </p>
      <p>{t('summaryCheck')}</p>
    </Notice>
  );
}
