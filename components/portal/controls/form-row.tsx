/** A row of a form: label with its star, control, hint, problem. The control gets the ids that tie them together. */
import type { ComponentChildren } from 'preact';
import { usePortal } from '../portal-context.ts';

/** What every control takes over onto its focusable element. */
export interface BoundControl {
  id: string;
  'aria-labelledby': string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
}

interface FormRowProps {
  id: string;
  label: string;
  error: string;
  required?: boolean;
  hint?: string;
  group?: boolean;
  children: (bound: BoundControl) => ComponentChildren;
}

export function FormRow({ id, label, error, required = false, hint, group = false, children }: FormRowProps) {
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const bound: BoundControl = {
    id,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': required || undefined,
  };
  return (
    <div class={error ? 'row row-wrong' : 'row'}>
      <Label id={id} label={label} required={required} group={group} />
      <div class="row-control">
        {children(bound)}
        {hint && (
          <p id={`${id}-hint`} class="hint">
            {hint}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} class="field-error">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

function Label({ id, label, required, group }: { id: string; label: string; required: boolean; group: boolean }) {
  const { text } = usePortal();
  const star = required && (
    <span class="star" title={text('required')} aria-hidden="true">
      *
    </span>
  );
  if (group)
    return (
      <span class="row-label">
        {star}
        <span id={`${id}-label`}>{label}</span>
      </span>
    );
  return (
    <label class="row-label" for={id}>
      {star}
      <span id={`${id}-label`}>{label}</span>
    </label>
  );
}
