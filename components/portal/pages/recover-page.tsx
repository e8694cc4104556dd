/** 找回密码: document number, then the question, then a new password. */
import { useState } from 'preact/hooks';
import { fieldLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { QuestionView } from '../../../lib/portal/http/account-views.ts';
import { type AccountForm, PasswordRow, TextRow, useAccountForm } from '../account/account-form.tsx';
import { differingPasswords, missingNumber } from '../account/page-problems.ts';
import { FormRow } from '../controls/form-row.tsx';
import { Panel, Remarks } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { RefusalSummary } from '../refusal-summary.tsx';
import '../styles/account.css';

export function RecoverPage() {
  const { client, text, language, go, tell } = usePortal();
  const form = useAccountForm();
  const [question, setQuestion] = useState<QuestionView | null>(null);
  const ask = async () => {
    const number = form.answer('documentNumber').trim();
    if (!number) return form.refuse(missingNumber(text));
    const asked = await form.send(() => client.account.recoveryQuestion(number));
    if (asked) setQuestion(asked.value);
  };
  const recover = async () => {
    const { answer, refuse } = form;
    if (answer('password') !== answer('passwordAgain')) return refuse(differingPasswords(text));
    const sent = await form.send(() =>
      client.account.recoverPassword(answer('documentNumber'), answer('recoveryAnswer'), answer('password')),
    );
    if (!sent) return;
    go({ page: 'sign-in' });
    tell({ tone: 'good', text: text('recoverDone') });
  };
  return (
    <div class="account-narrow">
      <Panel title={text('recoverTitle')}>
        <RefusalSummary refusal={form.refusal} />
        <form
          class="form-narrow"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void (question ? recover() : ask());
          }}
        >
          {question ? (
            <>
              <FormRow id="recover-number" label={fieldLabel('documentNumber', language)} error="">
                {(bound) => <input {...bound} class="box" readOnly value={form.answer('documentNumber')} />}
              </FormRow>
              <FormRow id="recover-question" label={text('recoverQuestion')} error="">
                {(bound) => <input {...bound} class="box" readOnly value={question.text} />}
              </FormRow>
              <AnswerRows form={form} />
            </>
          ) : (
            <TextRow form={form} field="documentNumber" hint={text('recoverNumberHint')} />
          )}
          <div class="buttons">
            <button type="button" class="button" onClick={() => (question ? setQuestion(null) : go({ page: 'sign-in' }))}>
              {text(question ? 'recoverOther' : 'toSignIn')}
            </button>
            <button type="submit" class="button button-primary" disabled={form.busy}>
              {text(question ? 'recoverSubmit' : 'recoverNext')}
            </button>
          </div>
        </form>
        <Remarks>
          <p>{text('recoverRemark')}</p>
        </Remarks>
      </Panel>
    </div>
  );
}

function AnswerRows({ form }: { form: AccountForm }) {
  const { text } = usePortal();
  const label = text('recoverNewPassword');
  return (
    <>
      <TextRow form={form} field="recoveryAnswer" />
      <PasswordRow form={form} field="password" label={label} hint={text('passwordHint')} />
      <PasswordRow form={form} field="passwordAgain" label={text('confirmedLabel', { label })} />
    </>
  );
}
