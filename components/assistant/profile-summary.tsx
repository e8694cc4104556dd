import type { ProfileSummary as Summary } from '../../lib/assistant/session/profile-keeper.ts';
import { Icon } from '../kit/icon.tsx';
import { inOurLanguage, t } from './words.ts';
import './profile-summary.css';

/** Whose profile is open, and section by section what is still missing. No answers but the name. */
export function ProfileSummary({ summary }: { summary: Summary }) {
  const { fullName, exam, sections, customLabels } = summary;
  return (
    <div class="profile-summary" data-testid="profile-summary">
      <h3>{t('profileOf', [fullName || t('profileUnnamed')])}</h3>
      <p class="profile-summary-exam">{t('profileCountedBy', [inOurLanguage({ zh: exam.name, en: exam.nameEn })])}</p>
      <ul>
        {sections.map(({ id, label, answered, total, missing }) => (
          <li key={id} class={missing.length === 0 ? 'profile-summary-complete' : ''}>
            <Icon name={missing.length === 0 ? 'check' : 'dash'} />
            <span class="profile-summary-label">{label}</span>
            <span class="profile-summary-count">
              {answered} / {total}
            </span>
            <span class="profile-summary-missing">
              {missing.length === 0 ? t('profileComplete') : t('profileMissing', [missing.join('、')])}
            </span>
          </li>
        ))}
      </ul>
      {customLabels.length > 0 && <p>{t('profileCustom', [customLabels.length, customLabels.join('、')])}</p>}
    </div>
  );
}
