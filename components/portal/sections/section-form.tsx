/** What all six tabs share: the answers, their drafts, the problems found, 重置 and 提交. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SectionValues } from '../../../lib/portal/core/registration.ts';
import { fieldLabel, sectionLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { CandidateView, CommandView, RefusalBody, RegistrationView, SectionView } from '../../../lib/portal/http/views.ts';
import { type BoundControl, FormRow } from '../controls/form-row.tsx';
import { nextPage } from '../pages/exam-list-page.tsx';
import { type Message, usePortal } from '../portal-context.ts';
import { RefusalSummary } from '../refusal-summary.tsx';

export interface SectionProps {
  registration: RegistrationView;
  section: SectionView;
  candidate: CandidateView;
}

export interface SectionForm {
  /** The one answer to a field, '' where there is none. */
  answer(field: string): string;
  answers(field: string): readonly string[];
  set(field: string, value: string | readonly string[], shown?: string): void;
  /** The words for a value that no list explains. */
  shown(field: string): string;
  problem(field: string): string;
}

type FormState = Pick<SectionView, 'values' | 'shown'>;

interface SectionFormProps extends SectionProps {
  /** What stands in the form before anything was saved. */
  preset?: SectionValues;
  children: (form: SectionForm) => ComponentChildren;
}

/** A tab's form. Saved answers come from the portal, what was typed since from the draft. */
export function SectionFormBox({ registration, section, candidate, preset = {}, children }: SectionFormProps) {
  const { client, refreshCandidate, drafts, text, go, tell, language } = usePortal();
  const key = `${candidate.userName}/${registration.exam.id}/${section.id}`;
  const clean: FormState = section.saved ? section : { values: preset, shown: {} };
  const [state, redraw] = useState<FormState>(() => drafts.get(key) ?? clean);
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const [busy, setBusy] = useState(false);
  const [restored, setRestored] = useState(() => drafts.get(key) !== null);
  // Two controls may change before the next drawing: each builds on the other, not on what was drawn.
  const latest = useRef(state);
  const change = (next: FormState | null) => {
    latest.current = next ?? clean;
    drafts.set(key, next);
    redraw(latest.current);
    setRestored(false);
  };
  const reset = () => {
    setRefusal(null);
    change(null);
  };
  const afterSaving = (saved: CommandView) => {
    change(null);
    go(pageAfter(saved.registration, section));
    const label = sectionLabel(section.id, language);
    tell({ tone: 'good', text: text('saved', { section: label }) }, ...saved.notices.map(asWarning));
  };
  const submit = async () => {
    setBusy(true);
    const answer = await client.saveSection(registration.exam.id, section.id, latest.current.values);
    setBusy(false);
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) afterSaving(answer.value);
    // The session is over: what was typed is kept, and offered again after signing in.
    else if (!client.isSignedIn()) await refreshCandidate();
  };
  const form = formOf(latest, refusal, change);
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {restored && <p class="message message-notice">{text('draftKept')}</p>}
      <RefusalSummary refusal={refusal} />
      {children(form)}
      <div class="buttons">
        <button type="button" class="button" onClick={reset}>
          {text('reset')}
        </button>
        <button type="submit" class="button button-primary" disabled={busy}>
          {busy ? text('saving') : text('submit')}
        </button>
      </div>
    </form>
  );
}

const asWarning = ({ message }: { message: string }): Message => ({ tone: 'warning', text: message });

function formOf(latest: { current: FormState }, refusal: RefusalBody | null, change: (next: FormState) => void): SectionForm {
  const given = (field: string) => latest.current.values[field];
  return {
    answer: (field) => {
      const value = given(field);
      return typeof value === 'string' ? value : '';
    },
    answers: (field) => {
      const value = given(field);
      return typeof value === 'string' || value === undefined ? [] : value;
    },
    set: (field, value, words) => {
      const { values, shown } = latest.current;
      change({ values: { ...values, [field]: value }, shown: words === undefined ? shown : { ...shown, [field]: words } });
    },
    shown: (field) => latest.current.shown[field] ?? '',
    problem: (field) => refusal?.fields?.find((one) => one.field === field)?.message ?? '',
  };
}

/** The tab after this one, or the first that is still to be saved; at the end the progress page (guide L337). */
function pageAfter(registration: RegistrationView, { id }: SectionView) {
  const following = registration.sections[registration.sections.findIndex((one) => one.id === id) + 1];
  const exam = registration.exam.id;
  return following ? ({ page: 'section', exam, section: following.id } as const) : nextPage(registration);
}

const controlId = (field: string): string => `field-${field}`;

interface FieldProps {
  form: SectionForm;
  field: string;
  required?: boolean;
  hint?: string;
  /** Not one control but several: the label names the group. */
  group?: boolean;
  children: (bound: BoundControl) => ComponentChildren;
}

/** One row: the field's label, its control, its hint and what is wrong with it. */
export function Field({ form, field, children, ...row }: FieldProps) {
  const { language } = usePortal();
  return (
    <FormRow id={controlId(field)} label={fieldLabel(field, language)} error={form.problem(field)} {...row}>
      {children}
    </FormRow>
  );
}

interface LockedFieldProps {
  field: string;
  value: string;
  /** Starred on the form although there is nothing to fill in (guide L185–L195). */
  required?: boolean;
  /** Why it cannot be changed, where the page does not say it anyway. */
  hint?: string;
}

/** What the account knows, or a submission fixed: shown, and locked. */
export function LockedField({ field, value, required = false, ...hint }: LockedFieldProps) {
  const { language } = usePortal();
  return (
    <FormRow id={controlId(field)} label={fieldLabel(field, language)} required={required} error="" {...hint}>
      {(bound) => <input {...bound} class="box" readOnly value={value} />}
    </FormRow>
  );
}
