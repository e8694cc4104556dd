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

/** What is asked next, and what the two buttons do then. */
function useRecovery(form: AccountForm) {
  const { client, text, go, tell } = usePortal();
  const { answer, refuse, send } = form;
  const [question, setQuestion] = useState<QuestionView | null>(null);
  const ask = async () => {
    const number = answer('documentNumber').trim();
    if (!number) return refuse(missingNumber(text));
    const asked = await send(() => client.account.recoveryQuestion(number));
    if (asked) setQuestion(asked.value);
  };
  const recover = async () => {
    if (answer('password') !== answer('passwordAgain')) return refuse(differingPasswords(text));
    const sent = await send(() =>
      client.account.recoverPassword(answer('documentNumber'), answer('recoveryAnswer'), answer('password')),
    );
    if (!sent) return;
    go({ page: 'sign-in' });
    tell({ tone: 'good', text: text('recoverDone') });
  };
  const back = () => {
    refuse(null);
    if (question) setQuestion(null);
    else go({ page: 'sign-in' });
  };
  return { question, back, forward: question ? recover : ask };
}

export function RecoverPage() {
  const { text } = usePortal();
  const form = useAccountForm();
  const { question, back, forward } = useRecovery(form);
  return (
    <div class="account-narrow">
      <Panel title={text('recoverTitle')}>
        <RefusalSummary refusal={form.refusal} />
        <form
          class="form-narrow"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void forward();
          }}
        >
          {question ? (
            <AnswerRows form={form} question={question.text} />
          ) : (
            <TextRow form={form} field="documentNumber" hint={text('recoverNumberHint')} />
          )}
          <div class="buttons">
            <button type="button" class="button" onClick={back}>
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

function AnswerRows({ form, question }: { form: AccountForm; question: string }) {
  const { text, language } = usePortal();
  const label = text('recoverNewPassword');
  return (
    <>
      <Fixed id="recover-number" label={fieldLabel('documentNumber', language)} value={form.answer('documentNumber')} />
      <Fixed id="recover-question" label={text('recoverQuestion')} value={question} />
      <TextRow form={form} field="recoveryAnswer" />
      <PasswordRow form={form} field="password" label={label} hint={text('passwordHint')} />
      <PasswordRow form={form} field="passwordAgain" label={text('confirmedLabel', { label })} />
    </>
  );
}

function Fixed({ id, label, value }: { id: string; label: string; value: string }) {
  return (
    <FormRow id={id} label={label} error="">
      {(bound) => <input {...bound} class="box" readOnly value={value} />}
    </FormRow>
  );
}
