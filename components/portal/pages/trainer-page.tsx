/** The trainer's page: the clock, candidates in every state, the played staff, the journals, and back to the beginning. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TrainerRow } from '../../../lib/portal/http/trainer-views.ts';
import { tellClockChanged } from '../clock-badge.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Panel } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { ClockPanel } from '../trainer/clock-panel.tsx';
import { MakeCandidate } from '../trainer/make-candidate.tsx';
import { RegistrationsPanel } from '../trainer/registrations-panel.tsx';
import { StaffPanel } from '../trainer/staff-panel.tsx';
import '../styles/desk.css';
import '../styles/payment.css';
import '../styles/trainer.css';

export function TrainerPage() {
  const { client, text, tell } = usePortal();
  const [rows, setRows] = useState<TrainerRow[]>([]);
  const [round, setRound] = useState(0);
  const [asking, setAsking] = useState(false);
  const load = useCallback(async () => {
    const answer = await client.trainer.registrations();
    if (answer.ok) setRows(answer.value);
  }, [client]);
  useEffect(() => void load(), [load]);
  const resetAll = async () => {
    setAsking(false);
    const answer = await client.trainer.resetAll();
    tell(answer.ok ? { tone: 'good', text: text('resetAllDone') } : { tone: 'error', text: answer.refusal.message });
    tellClockChanged();
    setRound(round + 1);
    await load();
  };
  return (
    <Panel title={text('trainerTitle')}>
      <ClockPanel key={`clock ${round}`} />
      <MakeCandidate onMade={() => void load()} />
      <RegistrationsPanel key={`rows ${round}`} rows={rows} onChange={() => void load()} />
      <StaffPanel key={`staff ${round}`} />
      <section class="trainer-part" aria-label={text('resetAll')}>
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {text('resetAll')}
        </button>
      </section>
      {asking && (
        <ConfirmDialog title={text('resetAll')} onConfirm={() => void resetAll()} onCancel={() => setAsking(false)}>
          {text('resetAllAsk')}
        </ConfirmDialog>
      )}
    </Panel>
  );
}
