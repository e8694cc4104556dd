import type { FormState } from '../../lib/assistant/session/panel-state.ts';
import { Button } from '../kit/button.tsx';
import { ProgressBar } from '../kit/progress-bar.tsx';
import { FillSummary } from './fill-summary.tsx';
import { t } from './words.ts';
import './fill-bar.css';

interface FillBarProps {
  form: FormState;
  isBusy: boolean;
  onFill: () => void;
  onUndo: () => void;
}

/** The one main thing to do here, the way back from it, and what came of it. */
export function FillBar({ form, isBusy, onFill, onUndo }: FillBarProps) {
  const isFilling = isBusy || form.progress !== null;
  return (
    <section class="fill-bar" aria-label={t('fillPage')}>
      <div class="fill-bar-buttons">
        <Button
          variant="primary"
          testId="fill"
          describedBy="fill-hint"
          disabled={isFilling || !form.hasProfile || form.counts.fillable === 0}
          onClick={onFill}
        >
          {isFilling ? t('filling') : t('fillPage')}
        </Button>
        <Button testId="undo" disabled={isFilling || !form.mayUndo} onClick={onUndo}>
          {t('undo')}
        </Button>
      </div>
      {form.progress && form.progress.total > 0 ? (
        <FillProgress progress={form.progress} />
      ) : (
        <p id="fill-hint" class="fill-bar-hint">
          {hintOf(form)}
        </p>
      )}
      <div aria-live="polite">{!isFilling && <FillSummary summary={form.summary} undone={form.undone} />}</div>
    </section>
  );
}

function hintOf({ hasProfile, counts, summary }: FormState): string {
  if (!hasProfile) return t('fillNeedsProfile');
  if (counts.fillable > 0) return t('fillHint', [counts.fillable]);
  return summary ? t('fillDone') : t('fillNothing');
}

function FillProgress({ progress: { done, total, label } }: { progress: NonNullable<FormState['progress']> }) {
  return (
    <>
      <ProgressBar done={done} total={total} label={t('filling')} text={t('progressText', [done, total])} />
      <p id="fill-hint" class="fill-bar-hint">
        {label && t('progressNow', [label])}
      </p>
    </>
  );
}
