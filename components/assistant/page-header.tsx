import type { FormState } from '../../lib/assistant/session/panel-state.ts';
import { inOurLanguage, t } from './words.ts';
import './page-header.css';

interface PageHeaderProps {
  form: FormState;
  onChoosePack: (packId: string | null) => void;
}

/** Which exam and which step was recognised, and how much of it. */
export function PageHeader({ form, onChoosePack }: PageHeaderProps) {
  const { exam, exams, counts } = form;
  return (
    <header class="page-header">
      <h1>{form.sectionLabel || t('sectionUnknown')}</h1>
      {exam.isRecognised ? (
        <p class="page-header-exam">{inOurLanguage({ zh: exam.name, en: exam.nameEn })}</p>
      ) : (
        <label class="page-header-choice">
          <span>{t('examGuessed')}</span>
          <select aria-label={t('examChoose')} value={exam.packId} onChange={(event) => onChoosePack(event.currentTarget.value)}>
            {exams.map(({ packId, name, nameEn }) => (
              <option key={packId} value={packId}>
                {inOurLanguage({ zh: name, en: nameEn })}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="page-header-counts">
        <span>{t('countSeen', [counts.seen])}</span>
        <span>{t('countRecognised', [counts.recognised])}</span>
        {form.hasProfile && <span>{t('countFillable', [counts.fillable])}</span>}
      </p>
    </header>
  );
}
