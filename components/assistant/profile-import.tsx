import { FileButton } from '../kit/file-button.tsx';
import { Notice } from '../kit/notice.tsx';
import { t } from './words.ts';

interface ProfileImportProps {
  onText: (text: string) => void;
}

/** Shown in the panel as long as there is no profile. */
export function ProfileImport({ onText }: ProfileImportProps) {
  return (
    <section aria-label={t('profileTitle')}>
      <Notice tone="notice">
        <p>
          <strong>{t('noProfileTitle')}</strong>
        </p>
        <p>{t('noProfileText')}</p>
        <FileButton variant="primary" accept=".json,application/json" label={t('importProfile')} onText={onText} />
      </Notice>
    </section>
  );
}
