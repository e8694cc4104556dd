/** What can be done with the form on the desk: confirm, refuse, review, join results. What cannot be undone is asked for twice. */
import { useState } from 'preact/hooks';
import type { Answer } from '../../../lib/portal/http/client.ts';
import type { AtDesk, GivenReason } from '../../../lib/portal/http/clients/desk-calls.ts';
import type { DeskRegistration } from '../../../lib/portal/http/desk-views.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { usePortal } from '../portal-context.ts';
import { ReasonForm } from './reason-form.tsx';

export interface DeskActionsProps {
  registration: DeskRegistration;
  onDone: (registration: DeskRegistration) => void;
}

const noReason: GivenReason = { reasonCode: '', note: '' };

export function DeskActions({ registration, onDone }: DeskActionsProps) {
  const { text, client, tell } = usePortal();
  const { can, form } = registration;
  const which: AtDesk = { exam: registration.examId, number: registration.onlineRegistrationNumber };
  const act = async (what: string, asked: Promise<Answer<DeskRegistration>>) => {
    const answer = await asked;
    if (answer.ok) onDone(answer.value);
    tell(answer.ok ? { tone: 'good', text: text('deskDone', { what }) } : { tone: 'error', text: answer.refusal.message });
  };
  const nothing = !can.confirm && !can.reviewAtSite && !can.reviewAtArea && !can.mergeScores;
  return (
    <section class="desk-actions" aria-label={text('deskActions')}>
      <h3>{text('deskActions')}</h3>
      {nothing && <p>{text('deskNothingToDo')}</p>}
      {can.confirm && (
        <Confirming onConfirm={() => void act(text('deskConfirm'), client.desk.confirm(which, form.formCheckCode))} />
      )}
      {can.confirm && (
        <ReasonForm
          actions={[
            {
              label: text('deskRefuse'),
              onGive: (reason) => void act(text('deskRefuse'), client.desk.refuseConfirmation(which, reason)),
            },
          ]}
        />
      )}
      {can.reviewAtSite && (
        <Reviewing
          onPass={() => void act(text('deskPass'), client.desk.reviewAtSite(which, 'passed', noReason))}
          onReject={(reason) => void act(text('deskReject'), client.desk.reviewAtSite(which, 'rejected', reason))}
        />
      )}
      {can.reviewAtArea && (
        <Reviewing
          onPass={() => void act(text('deskPass'), client.desk.reviewAtArea(which, 'passed', noReason))}
          onReject={(reason) => void act(text('deskReject'), client.desk.reviewAtArea(which, 'rejected', reason))}
          onReturn={(reason) => void act(text('deskReturn'), client.desk.reviewAtArea(which, 'returned', reason))}
        />
      )}
      {can.mergeScores && <Merging onMerge={(number) => void act(text('deskMerge'), client.desk.mergeScores(which, number))} />}
    </section>
  );
}

const checks = ['deskCheckPrint', 'deskCheckDocuments', 'deskCheckStamp'] as const;

/** Every point of the checklist first. */
function Confirming({ onConfirm }: { onConfirm: () => void }) {
  const { text } = usePortal();
  const [checked, setChecked] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  return (
    <fieldset class="desk-checklist">
      <legend>{text('deskChecklist')}</legend>
      {checks.map((key) => (
        <label key={key} class="check">
          <input
            type="checkbox"
            checked={checked.includes(key)}
            onChange={(event) =>
              setChecked(event.currentTarget.checked ? [...checked, key] : checked.filter((one) => one !== key))
            }
          />{' '}
          {text(key)}
        </label>
      ))}
      <button
        type="button"
        class="button button-primary"
        disabled={checked.length < checks.length}
        onClick={() => setAsking(true)}
      >
        {text('deskConfirm')}
      </button>
      {asking && (
        <ConfirmDialog title={text('deskConfirm')} onConfirm={onConfirm} onCancel={() => setAsking(false)}>
          {text('deskConfirmAsk')}
        </ConfirmDialog>
      )}
    </fieldset>
  );
}

interface ReviewingProps {
  onPass: () => void;
  onReject: (reason: GivenReason) => void;
  onReturn?: (reason: GivenReason) => void;
}

function Reviewing({ onPass, onReject, onReturn }: ReviewingProps) {
  const { text } = usePortal();
  const [rejecting, setRejecting] = useState<GivenReason | null>(null);
  return (
    <>
      <button type="button" class="button button-primary" onClick={onPass}>
        {text('deskPass')}
      </button>
      <ReasonForm
        actions={[
          { label: text('deskReject'), onGive: setRejecting },
          ...(onReturn ? [{ label: text('deskReturn'), onGive: onReturn }] : []),
        ]}
      />
      {rejecting && (
        <ConfirmDialog title={text('deskReject')} onConfirm={() => onReject(rejecting)} onCancel={() => setRejecting(null)}>
          {text('deskRejectAsk')}
        </ConfirmDialog>
      )}
    </>
  );
}

function Merging({ onMerge }: { onMerge: (fileNumber: string) => void }) {
  const { text } = usePortal();
  const [number, setNumber] = useState('');
  return (
    <fieldset class="desk-reason">
      <legend>{text('deskMerge')}</legend>
      <label>
        {text('deskFileNumber')}
        <input class="box" value={number} onInput={(event) => setNumber(event.currentTarget.value.trim())} />
      </label>
      <p class="hint">{text('deskMergeHint')}</p>
      <button type="button" class="button" disabled={number === ''} onClick={() => onMerge(number)}>
        {text('deskMerge')}
      </button>
    </fieldset>
  );
}
