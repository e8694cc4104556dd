import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../lib/assistant/messages/panel-channel.ts';
import type { ImportAnswer, ProfileSummary as Summary } from '../../lib/assistant/session/profile-keeper.ts';
import type { Settings } from '../../lib/assistant/session/settings.ts';
import { Button } from '../kit/button.tsx';
import { FileButton } from '../kit/file-button.tsx';
import { Notice } from '../kit/notice.tsx';
import { ImportResult } from './import-result.tsx';
import { ProfileSummary } from './profile-summary.tsx';
import { t } from './words.ts';
import './options.css';

/** Profile and settings. */
export function Options({ ask }: { ask: Ask }) {
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      <ProfileSection ask={ask} />
      <SettingsSection ask={ask} />
    </main>
  );
}

function ProfileSection({ ask }: { ask: Ask }) {
  const [summary, setSummary] = useState<Summary | null>(null);
  const [imported, setImported] = useState<ImportAnswer | null>(null);
  const [isCleared, setCleared] = useState(false);
  useEffect(() => {
    void ask('profileSummary', {}).then(setSummary);
  }, [ask]);
  const importText = async (text: string): Promise<void> => {
    const answer = await ask('importProfile', { text });
    setCleared(false);
    setImported(answer);
    if (answer.ok) setSummary(answer.summary);
  };
  const clear = async (): Promise<void> => {
    await ask('clearProfile', {});
    setImported(null);
    setSummary(null);
    setCleared(true);
  };
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title">{t('profileTitle')}</h2>
      <Notice tone="notice">{t('profileMemory')}</Notice>
      <div class="options-actions">
        <FileButton
          variant="primary"
          accept=".json,application/json"
          label={t('importProfile')}
          onText={(text) => void importText(text)}
        />
        <Button disabled={summary === null} onClick={() => void clear()}>
          {t('clearProfile')}
        </Button>
      </div>
      <ImportResult imported={imported} />
      <div aria-live="polite">{isCleared && <Notice tone="good">{t('cleared')}</Notice>}</div>
      {summary ? <ProfileSummary summary={summary} /> : <p class="options-none">{t('profileNone')}</p>}
    </section>
  );
}

function SettingsSection({ ask }: { ask: Ask }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void ask('getSettings', {}).then(setSettings);
  }, [ask]);
  return (
    <section aria-labelledby="settings-title">
      <h2 id="settings-title">{t('settingsTitle')}</h2>
      <label class="options-setting">
        <input
          type="checkbox"
          disabled={settings === null}
          checked={settings?.inlineFindings ?? false}
          onChange={(event) =>
            void ask('setSettings', { settings: { inlineFindings: event.currentTarget.checked } }).then(setSettings)
          }
        />
        <span>
          {t('inlineFindings')}
          <span class="options-hint">{t('inlineFindingsHint')}</span>
        </span>
      </label>
    </section>
  );
}
