import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { FormCheck } from './form-check.tsx';
import { ImportResult } from './import-result.tsx';
import { PanelMessage } from './panel-message.tsx';
import { ProfileImport } from './profile-import.tsx';
import { type Panel as PanelModel, type PanelPorts, usePanel } from './use-panel.ts';
import { t } from './words.ts';
import './panel.css';

interface PanelProps {
  ports: PanelPorts;
  tabId: number;
  onOpenOptions: () => void;
}

/** The whole side panel, for one tab. */
export function Panel({ ports, tabId, onOpenOptions }: PanelProps) {
  const panel = usePanel(ports, tabId);
  return (
    <main class="panel" data-state={stateName(panel)} data-testid="panel">
      {panel.error && <ErrorNotice panel={panel} />}
      <ImportResult imported={panel.imported} />
      <PanelBody panel={panel} />
      <footer class="panel-footer">
        <Button variant="quiet" onClick={onOpenOptions}>
          {t('openOptions')}
        </Button>
      </footer>
    </main>
  );
}

/** Stands on the page for tests and styles: loading, not-official, needs-reload, no-form, no-profile, ready, filling, filled, failed. */
function stateName({ state, error, isBusy }: PanelModel): string {
  if (!state) return error ? 'failed' : 'loading';
  if (state.kind !== 'form') return state.kind;
  if (isBusy || state.progress) return 'filling';
  if (error) return 'failed';
  if (!state.hasProfile) return 'no-profile';
  return state.summary ? 'filled' : 'ready';
}

function PanelBody({ panel }: { panel: PanelModel }) {
  const { state } = panel;
  if (!state) return panel.error ? null : <PanelMessage title={t('loading')} />;
  switch (state.kind) {
    case 'not-official':
      return <PanelMessage title={t('notOfficialTitle')} text={t('notOfficialText')} />;
    case 'needs-reload':
      return <PanelMessage title={t('needsReloadTitle')} text={t('needsReloadText')} />;
    case 'no-form':
      return (
        <>
          <PanelMessage title={t('noFormTitle')} text={t('noFormText')} />
          {!state.hasProfile && <ProfileImport onText={panel.importProfile} />}
        </>
      );
    case 'form':
      return <FormCheck form={state} panel={panel} />;
  }
}

function ErrorNotice({ panel }: { panel: PanelModel }) {
  const texts = {
    'page-gone': t('errorPageGone'),
    'page-changed': t('errorPageChanged'),
    busy: t('errorBusy'),
    'no-profile': t('errorNoProfile'),
  };
  const { error } = panel;
  return (
    <div role="alert">
      <Notice tone="error">
        <p>{error !== null && error in texts ? texts[error as keyof typeof texts] : t('errorInternal')}</p>
        <Button onClick={panel.refresh}>{t('retry')}</Button>
      </Notice>
    </div>
  );
}
