import type { FormState, FillSummary as Summary } from '../../lib/assistant/session/panel-state.ts';
import { Notice } from '../kit/notice.tsx';
import { reasonWords } from './field-words.ts';
import { t } from './words.ts';
import './fill-summary.css';

/** What came of the last fill or undo. */
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
  const [skipped, failed] = [total(summary.skipped), total(summary.failed)];
  return (
    <Notice tone={failed > 0 ? 'warning' : 'good'} testId="summary">
      <h2 class="kit-visually-hidden">{t('summaryTitle')}</h2>
      <p class="fill-summary-counts">
        <strong>{t('summaryWritten', [summary.written])}</strong>
        <span>{t('summaryKept', [summary.kept])}</span>
        <span>{t('summarySkipped', [skipped])}</span>
        <span>{t('summaryFailed', [failed])}</span>
      </p>
      <Reasons title={t('summaryFailedTitle')} reasons={summary.failed} />
      <Reasons title={t('summarySkippedTitle')} reasons={summary.skipped} />
      <p>{t('summaryCheck')}</p>
    </Notice>
  );
}

const total = (reasons: Array<{ count: number }>): number => reasons.reduce((sum, { count }) => sum + count, 0);

function Reasons({ title, reasons }: { title: string; reasons: Array<Summary['skipped' | 'failed'][number]> }) {
  if (reasons.length === 0) return null;
  const parts = reasons.map(({ reason, count }) => `${reasonWords(reason)} ${count}`);
  return (
    <p class="fill-summary-reasons">
      {title} {parts.join(' · ')}
    </p>
  );
}
