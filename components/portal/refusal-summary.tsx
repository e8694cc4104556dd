/** What was refused of a form: takes the focus, so that it is read out, and leads to each field. */
import { useEffect, useRef } from 'preact/hooks';
import type { RefusalBody } from '../../lib/portal/http/views.ts';
import { usePortal } from './portal-context.ts';

export function RefusalSummary({ refusal }: { refusal: RefusalBody | null }) {
  const { text } = usePortal();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) box.current?.focus();
  }, [refusal]);
  if (!refusal) return null;
  return (
    <div ref={box} class="error-summary" role="alert" tabIndex={-1} aria-label={text('errorTitle')}>
      <p>
        <b>{refusal.message}</b>
      </p>
      {refusal.fields && (
        <ul>
          {refusal.fields.map(({ field, message }) => (
            <li key={field}>
              <button type="button" class="link" onClick={() => document.getElementById(`field-${field}`)?.focus()}>
                {message}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
