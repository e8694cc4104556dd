/** Every registration, with its journal and the way back to its beginning. */
import { useState } from 'preact/hooks';
import { areaName } from '../../../lib/portal/core/area-policies.ts';
import type { Standing } from '../../../lib/portal/core/standing.ts';
import { standingNames } from '../../../lib/portal/core/texts/standing-texts.ts';
import type { JournalView, TrainerRow } from '../../../lib/portal/http/trainer-views.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { useExamName } from '../layout.tsx';
import { usePortal } from '../portal-context.ts';
import { Scrollable } from '../scrollable.tsx';

interface RegistrationsPanelProps {
  rows: readonly TrainerRow[];
  onChange: () => void;
}

const keyOf = ({ examId, accountId }: TrainerRow): string => `${examId}/${accountId}`;

export function RegistrationsPanel({ rows, onChange }: RegistrationsPanelProps) {
  const { client, text, tell } = usePortal();
  const [journal, setJournal] = useState<{ of: string; events: JournalView } | null>(null);
  const [resetting, setResetting] = useState<TrainerRow | null>(null);
  const show = async (row: TrainerRow) => {
    const answer = await client.trainer.journal(row.examId, row.accountId);
    if (answer.ok) setJournal({ of: row.fullName, events: answer.value });
    else tell({ tone: 'error', text: answer.refusal.message });
  };
  const reset = async (row: TrainerRow) => {
    setResetting(null);
    const answer = await client.trainer.reset(row.examId, row.accountId);
    if (!answer.ok) tell({ tone: 'error', text: answer.refusal.message });
    setJournal(null);
    onChange();
  };
  return (
    <section class="trainer-part" aria-labelledby="registrations-title">
      <h3 id="registrations-title">{text('registrationsTitle')}</h3>
      {rows.length === 0 && <p>{text('registrationsEmpty')}</p>}
      {rows.length > 0 && <RegistrationsTable rows={rows} onJournal={(row) => void show(row)} onReset={setResetting} />}
      {journal && <Journal of={journal.of} events={journal.events} />}
      {resetting && (
        <ConfirmDialog title={text('resetOne')} onConfirm={() => void reset(resetting)} onCancel={() => setResetting(null)}>
          {text('resetOneAsk', { name: resetting.fullName })}
        </ConfirmDialog>
      )}
    </section>
  );
}

interface TableProps {
  rows: readonly TrainerRow[];
  onJournal: (row: TrainerRow) => void;
  onReset: (row: TrainerRow) => void;
}

function RegistrationsTable({ rows, onJournal, onReset }: TableProps) {
  const { text, language } = usePortal();
  const examName = useExamName();
  return (
    <Scrollable label={text('deskStatus')}>
      <table class="table">
        <thead>
          <tr>
            {(['deskNumber', 'deskName', 'trainerLogin', 'deskExam', 'trainerArea', 'deskStatus', 'action'] as const).map(
              (key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{row.onlineRegistrationNumber ?? '—'}</th>
              <td>{row.fullName}</td>
              <td>{row.userName}</td>
              <td>{examName(row.examId)}</td>
              <td>{areaName(row.areaCode ?? '') ?? '—'}</td>
              <td>{standingNames[row.standing as Standing][language]}</td>
              <td>
                <button
                  type="button"
                  class="link"
                  aria-label={`${text('showJournal')} ${row.fullName}`}
                  onClick={() => onJournal(row)}
                >
                  {text('showJournal')}
                </button>{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={`${text('resetOne')} ${row.fullName}`}
                  onClick={() => onReset(row)}
                >
                  {text('resetOne')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

/** Ids and hashes shortened: the whole of them is the API's. */
const shortened = (details: Readonly<Record<string, unknown>>): string =>
  Object.entries(details)
    .filter(([name, value]) => name !== 'by' && value !== null)
    .map(([name, value]) => `${name} ${String(value).slice(0, 16)}`)
    .join(' · ');

function Journal({ of, events }: { of: string; events: JournalView }) {
  const { text } = usePortal();
  return (
    <section aria-label={text('journalTitle')}>
      <h4>
        {text('journalTitle')} · {of}
      </h4>
      <p class="hint">{text('journalHint')}</p>
      <Scrollable label={text('journalDetails')}>
        <table class="table trainer-journal">
          <thead>
            <tr>
              {(['journalVersion', 'journalTime', 'journalEvent', 'journalBy', 'journalDetails'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map(({ version, at, text: what, by, details }) => (
              <tr key={version}>
                <td>{version}</td>
                <td>{at.slice(0, 16).replace('T', ' ')}</td>
                <td>{what}</td>
                <td>{by}</td>
                <td class="trainer-details">{shortened(details)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </section>
  );
}
