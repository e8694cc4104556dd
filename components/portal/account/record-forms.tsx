/** One more record of 学历 or 学位. It is asked about before it is saved, because it stays. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { otherName } from '../../../lib/portal/core/account-records.ts';
import { majors } from '../../../lib/portal/core/codes/majors.ts';
import { schools } from '../../../lib/portal/core/codes/schools.ts';
import type { Answer } from '../../../lib/portal/http/client.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import type { Option } from '../controls/option-list.tsx';
import { usePortal } from '../portal-context.ts';
import { RefusalSummary } from '../refusal-summary.tsx';
import { codeOptions } from '../sections/code-options.ts';
import { type AccountForm, ChoiceRow, DateRow, TextRow, useAccountForm } from './account-form.tsx';

const listed = (names: readonly string[]): Option[] => [...names, otherName].map((name) => ({ value: name, label: name }));
const schoolOptions = listed(schools);
const majorOptions = listed(majors);
const levels = codeOptions('education-levels');
const modes = codeOptions('study-modes');
const degreeOptions = codeOptions('degrees').filter(({ value }) => value !== '无');

export interface RecordFormProps {
  onSaved: () => void;
  onCancel: () => void;
}

interface RecordFormBoxProps extends RecordFormProps {
  save: (form: AccountForm) => Promise<Answer<null>>;
  children: (form: AccountForm) => ComponentChildren;
}

function RecordFormBox({ save, children, onSaved, onCancel }: RecordFormBoxProps) {
  const { text } = usePortal();
  const form = useAccountForm();
  const [asking, setAsking] = useState(false);
  const send = async () => {
    setAsking(false);
    if (await form.send(() => save(form))) onSaved();
  };
  return (
    <form
      class="record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      <RefusalSummary refusal={form.refusal} />
      {children(form)}
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
        <button type="submit" class="button button-primary" disabled={form.busy}>
          {text('recordsSave')}
        </button>
      </div>
      {asking && (
        <ConfirmDialog title={text('recordsConfirmTitle')} onConfirm={() => void send()} onCancel={() => setAsking(false)}>
          {text('recordsConfirm')}
        </ConfirmDialog>
      )}
    </form>
  );
}

interface NamedRowsProps {
  form: AccountForm;
  field: string;
  options: readonly Option[];
  hint: string;
}

/** From the list, or 其它 and then in words. */
function NamedRows({ form, field, options, hint }: NamedRowsProps) {
  const { text } = usePortal();
  return (
    <>
      <ChoiceRow form={form} field={field} options={options} filterable hint={hint} />
      {form.answer(field) === otherName && (
        <TextRow form={form} field={`${field}Other`} limit={50} hint={text('writtenNameHint')} />
      )}
    </>
  );
}

/** What is on the list, and beside it in words where it is on none. */
function namedOf({ answer }: AccountForm, school: string, major: string) {
  return {
    school: answer(school),
    ...(answer(school) === otherName && { schoolOther: answer(`${school}Other`) }),
    major: answer(major),
    ...(answer(major) === otherName && { majorOther: answer(`${major}Other`) }),
  };
}

export function EducationForm(props: RecordFormProps) {
  const { client, text } = usePortal();
  const save = (form: AccountForm) =>
    client.account.addEducation({
      level: form.answer('educationRecord'),
      diplomaNumber: form.answer('diplomaNumber').trim(),
      graduationMonth: form.answer('graduationMonth'),
      studyMode: form.answer('studyMode'),
      ...namedOf(form, 'graduationSchool', 'major'),
    });
  return (
    <RecordFormBox {...props} save={save}>
      {(form) => (
        <>
          <ChoiceRow form={form} field="educationRecord" options={levels} />
          <TextRow form={form} field="diplomaNumber" hint={text('diplomaNumberHint')} />
          <NamedRows form={form} field="graduationSchool" options={schoolOptions} hint={text('schoolListHint')} />
          <DateRow form={form} field="graduationMonth" kind="month" />
          <ChoiceRow form={form} field="studyMode" options={modes} />
          <NamedRows form={form} field="major" options={majorOptions} hint={text('majorListHint')} />
        </>
      )}
    </RecordFormBox>
  );
}

export function DegreeForm(props: RecordFormProps) {
  const { client, text } = usePortal();
  const save = (form: AccountForm) =>
    client.account.addDegree({
      degree: form.answer('degreeRecord'),
      certificateNumber: form.answer('degreeCertificateNumber').trim(),
      date: form.answer('degreeDate'),
      ...namedOf(form, 'degreeSchool', 'degreeMajor'),
    });
  return (
    <RecordFormBox {...props} save={save}>
      {(form) => (
        <>
          <ChoiceRow form={form} field="degreeRecord" options={degreeOptions} />
          <TextRow form={form} field="degreeCertificateNumber" hint={text('degreeNumberHint')} />
          <NamedRows form={form} field="degreeSchool" options={schoolOptions} hint={text('schoolListHint')} />
          <TextRow form={form} field="degreeDate" hint={text('degreeDateHint')} />
          <NamedRows form={form} field="degreeMajor" options={majorOptions} hint={text('majorListHint')} />
        </>
      )}
    </RecordFormBox>
  );
}
