import type { ImportAnswer } from '../../lib/assistant/session/profile-keeper.ts';
import { Notice } from '../kit/notice.tsx';
import { inOurLanguage, t } from './words.ts';
import './import-result.css';

/** What came of an import: every problem with its line and key, never with a value. */
export function ImportResult({ imported }: { imported: ImportAnswer | null }) {
  return (
    <div class="import-result" aria-live="assertive">
      {imported?.ok && (
        <Notice tone="good" testId="import-done">
          {t('importDone')}
        </Notice>
      )}
      {imported?.ok && imported.warnings.length > 0 && (
        <Notice tone="warning" testId="import-warnings">
          <p>{t('importWarnings')}</p>
          <Problems problems={imported.warnings} />
        </Notice>
      )}
      {imported && !imported.ok && (
        <Notice tone="error" testId="import-problems">
          <p>{t('importRefused')}</p>
          <Problems problems={imported.problems} />
        </Notice>
      )}
    </div>
  );
}

function Problems({ problems }: { problems: Array<{ message: { zh: string; en: string } }> }) {
  const sentences = [...new Set(problems.map(({ message }) => inOurLanguage(message)))];
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
