/** Why something is not confirmed, rejected or returned: a reason of the list, and a note if there is more to say. */
import { useState } from 'preact/hooks';
import { reasons } from '../../../lib/portal/core/reasons.ts';
import type { GivenReason } from '../../../lib/portal/http/clients/desk-calls.ts';
import { usePortal } from '../portal-context.ts';

interface ReasonFormProps {
  /** One button each: its words, and what it does with the reason. */
  actions: readonly { label: string; onGive: (reason: GivenReason) => void }[];
}

export function ReasonForm({ actions }: ReasonFormProps) {
  const { text, language } = usePortal();
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  return (
    <fieldset class="desk-reason">
      <legend>{text('deskReason')}</legend>
      <select
        class="box"
        aria-label={text('deskReason')}
        value={reasonCode}
        onChange={(event) => setReasonCode(event.currentTarget.value)}
      >
        <option value="">{text('deskChooseReason')}</option>
        {reasons.map((reason) => (
          <option key={reason.code} value={reason.code}>
            {reason[language]}
          </option>
        ))}
      </select>
      <label>
        {text('deskNote')}
        <textarea class="box" maxLength={200} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class="status-actions">
        {actions.map(({ label, onGive }) => (
          <button
            key={label}
            type="button"
            class="button"
            disabled={reasonCode === ''}
            onClick={() => onGive({ reasonCode, note })}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
