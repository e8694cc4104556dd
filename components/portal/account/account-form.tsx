/** Forms of the account: their answers, what was refused of them, and the rows that show both. */
import { useRef, useState } from 'preact/hooks';
import { fieldLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { Answer } from '../../../lib/portal/http/client.ts';
import type { RefusalBody } from '../../../lib/portal/http/views.ts';
import { DateBox } from '../controls/date-box.tsx';
import { type BoundControl, FormRow } from '../controls/form-row.tsx';
import type { Option } from '../controls/option-list.tsx';
import { SelectBox } from '../controls/select-box.tsx';
import { TextBox } from '../controls/text-box.tsx';
import { usePortal } from '../portal-context.ts';

export interface AccountForm {
  answer(field: string): string;
  set(field: string, value: string): void;
  problem(field: string): string;
  refusal: RefusalBody | null;
  busy: boolean;
  /** Sends, keeps what is refused, and returns the value if nothing is. */
  send<T>(sending: () => Promise<Answer<T>>): Promise<{ value: T } | null>;
  /** Says what the page itself found wrong. */
  refuse(refusal: RefusalBody | null): void;
}

export function useAccountForm(): AccountForm {
  const [values, redraw] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const [busy, setBusy] = useState(false);
  // Two controls may change before the next drawing.
  const latest = useRef(values);
  // What was refused of a field is not said any more of what stands there now.
  const changed = useRef(new Set<string>());
  const refuse = (next: RefusalBody | null) => {
    changed.current.clear();
    setRefusal(next);
  };
  return {
    answer: (field) => latest.current[field] ?? '',
    set: (field, value) => {
      latest.current = { ...latest.current, [field]: value };
      changed.current.add(field);
      redraw(latest.current);
    },
    problem: (field) => (changed.current.has(field) ? '' : (refusal?.fields?.find((one) => one.field === field)?.message ?? '')),
    ...{ refusal, busy, refuse },
    send: async (sending) => {
      setBusy(true);
      const answer = await sending();
      setBusy(false);
      refuse(answer.ok ? null : answer.refusal);
      return answer.ok ? { value: answer.value } : null;
    },
  };
}

interface RowProps {
  form: AccountForm;
  field: string;
  label?: string;
  hint?: string;
  optional?: boolean;
}

function Row({
  form,
  field,
  label,
  hint,
  optional,
  children,
}: RowProps & { children: (bound: BoundControl) => preact.JSX.Element }) {
  const { language } = usePortal();
  return (
    <FormRow
      id={`field-${field}`}
      label={label ?? fieldLabel(field, language)}
      error={form.problem(field)}
      required={!optional}
      {...(hint && { hint })}
    >
      {children}
    </FormRow>
  );
}

export function TextRow({ limit, ...row }: RowProps & { limit?: number }) {
  const { form, field } = row;
  return (
    <Row {...row}>
      {(bound) => (
        <TextBox {...bound} value={form.answer(field)} onChange={(value) => form.set(field, value)} {...(limit && { limit })} />
      )}
    </Row>
  );
}

export function PasswordRow({ fresh = true, ...row }: RowProps & { fresh?: boolean }) {
  const { form, field } = row;
  return (
    <Row {...row}>
      {(bound) => (
        <input
          {...bound}
          class="box"
          type="password"
          autocomplete={fresh ? 'new-password' : 'current-password'}
          value={form.answer(field)}
          onInput={(event) => form.set(field, event.currentTarget.value)}
        />
      )}
    </Row>
  );
}

export function ChoiceRow({
  options,
  filterable = false,
  ...row
}: RowProps & { options: readonly Option[]; filterable?: boolean }) {
  const { form, field } = row;
  return (
    <Row {...row}>
      {(bound) => (
        <SelectBox
          {...bound}
          filterable={filterable}
          value={form.answer(field)}
          options={options}
          onChange={(value) => form.set(field, value)}
        />
      )}
    </Row>
  );
}

export function DateRow({ kind, ...row }: RowProps & { kind: 'date' | 'month' }) {
  const { form, field } = row;
  return (
    <Row {...row}>
      {(bound) => (
        <DateBox
          {...bound}
          kind={kind}
          openAt="2016-06"
          value={form.answer(field)}
          onChange={(value) => form.set(field, value)}
        />
      )}
    </Row>
  );
}
