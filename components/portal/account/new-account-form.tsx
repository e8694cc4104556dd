/** The rows of 注册. What can never be changed is typed twice. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { documentTypes } from '../../../lib/exam/codes/document-types.ts';
import { checkDocumentNumber } from '../../../lib/exam/document-number.ts';
import { fieldLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { Option } from '../controls/option-list.tsx';
import { usePortal } from '../portal-context.ts';
import { type AccountForm, ChoiceRow, PasswordRow, TextRow } from './account-form.tsx';

const types: readonly Option[] = documentTypes.items.map(({ name }) => ({ value: name, label: name }));

function Part({ title, remark, children }: { title: string; remark?: string; children: ComponentChildren }) {
  return (
    <section class="account-part">
      <h3>{title}</h3>
      {remark && <p class="form-remark">{remark}</p>}
      {children}
    </section>
  );
}

/** The label of what is typed a second time. */
function useAgainLabel(): (field: string) => string {
  const { text, language } = usePortal();
  return (field) => text('confirmedLabel', { label: fieldLabel(field, language) });
}

export function PersonParts({ form }: { form: AccountForm }) {
  const { text } = usePortal();
  const again = useAgainLabel();
  return (
    <>
      <Part title={text('registerPerson')} remark={text('registerPersonRemark')}>
        <ChoiceRow form={form} field="documentType" options={types} hint={text('documentTypeHint')} />
        <TextRow form={form} field="documentNumber" />
        <TextRow form={form} field="fullName" hint={text('fullNameHint')} />
        <MiddleDot form={form} field="fullName" />
        <TakeFromNumber form={form} />
      </Part>
      <Part title={text('registerAgain')}>
        <ChoiceRow form={form} field="documentTypeAgain" label={again('documentType')} options={types} />
        <TextRow form={form} field="documentNumberAgain" label={again('documentNumber')} />
        <TextRow form={form} field="fullNameAgain" label={again('fullName')} />
        <MiddleDot form={form} field="fullNameAgain" />
      </Part>
    </>
  );
}

/** 少数民族姓名: a dot that few keyboards have. */
function MiddleDot({ form, field }: { form: AccountForm; field: string }) {
  const { text } = usePortal();
  return (
    <div class="row">
      <span />
      <button
        type="button"
        class="button button-small middle-dot"
        aria-describedby={`field-${field}-label`}
        onClick={() => form.set(field, `${form.answer(field)}·`)}
      >
        {text('middleDot')}
      </button>
    </div>
  );
}

/** Offered where the number says something. */
function TakeFromNumber({ form }: { form: AccountForm }) {
  const { text } = usePortal();
  const verdict = checkDocumentNumber(form.answer('documentType'), form.answer('documentNumber').trim().toUpperCase());
  if (!verdict.valid || verdict.birthDate === null) return null;
  return (
    <div class="row">
      <span />
      <div>
        <label class="check">
          <input
            type="checkbox"
            checked={form.answer('takeFromNumber') === 'yes'}
            onChange={(event) => form.set('takeFromNumber', event.currentTarget.checked ? 'yes' : '')}
          />
          <span>{text('takeFromNumber')}</span>
        </label>
        <p class="hint">{text('takeFromNumberHint')}</p>
      </div>
    </div>
  );
}

export function LoginPart({ form }: { form: AccountForm }) {
  const { text } = usePortal();
  const again = useAgainLabel();
  return (
    <Part title={text('registerLogin')}>
      <TextRow form={form} field="userName" hint={text('userNameHint')} />
      <PasswordRow form={form} field="password" hint={text('passwordHint')} />
      <PasswordRow form={form} field="passwordAgain" label={again('password')} />
    </Part>
  );
}

export function RecoveryPart({ form }: { form: AccountForm }) {
  const { text } = usePortal();
  const questions = useQuestions();
  return (
    <Part title={text('registerRecovery')} remark={text('registerRecoveryRemark')}>
      <ChoiceRow form={form} field="recoveryQuestion" options={questions} hint={text('recoveryQuestionHint')} />
      <TextRow form={form} field="recoveryAnswer" hint={text('recoveryAnswerHint')} />
    </Part>
  );
}

function useQuestions(): readonly Option[] {
  const { client, language } = usePortal();
  const [questions, setQuestions] = useState<readonly Option[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the questions come in the page's language
  useEffect(() => {
    void client.account.recoveryQuestions().then((answer) => {
      if (answer.ok) setQuestions(answer.value.map((one) => ({ value: one.id, label: one.text })));
    });
  }, [client, language]);
  return questions;
}
