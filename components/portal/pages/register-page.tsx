/** 注册: the account that every candidate needs before registering for an exam (guide L5). */
import type { NewAccount } from '../../../lib/portal/account/new-account.ts';
import { type AccountForm, useAccountForm } from '../account/account-form.tsx';
import { makeUpPerson } from '../account/made-up-person.ts';
import { LoginPart, PersonParts, RecoveryPart } from '../account/new-account-form.tsx';
import { Panel } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { RefusalSummary } from '../refusal-summary.tsx';
import '../styles/account.css';

const newAccountOf = ({ answer }: AccountForm): NewAccount => ({
  userName: answer('userName'),
  password: answer('password'),
  fullName: answer('fullName'),
  documentType: answer('documentType'),
  documentNumber: answer('documentNumber'),
  again: {
    fullName: answer('fullNameAgain'),
    documentType: answer('documentTypeAgain'),
    documentNumber: answer('documentNumberAgain'),
    password: answer('passwordAgain'),
  },
  takeFromNumber: answer('takeFromNumber') === 'yes',
  recoveryQuestion: answer('recoveryQuestion'),
  recoveryAnswer: answer('recoveryAnswer'),
});

export function RegisterPage() {
  const { client, text, go, tell, refreshCandidate } = usePortal();
  const form = useAccountForm();
  const register = async () => {
    const account = newAccountOf(form);
    const created = await form.send(() => client.account.create(account));
    if (!created || !(await client.signIn(created.value.userName, account.password)).ok) return;
    await refreshCandidate();
    go({ page: 'account' });
    tell({ tone: 'good', text: text('registerDone') });
  };
  return (
    <div class="account-narrow">
      <Panel title={text('registerTitle')}>
        <MadeUp form={form} />
        <RefusalSummary refusal={form.refusal} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void register();
          }}
        >
          <PersonParts form={form} />
          <LoginPart form={form} />
          <RecoveryPart form={form} />
          <div class="buttons">
            <button type="button" class="button" onClick={() => go({ page: 'sign-in' })}>
              {text('toSignIn')}
            </button>
            <button type="submit" class="button button-primary" disabled={form.busy}>
              {text(form.busy ? 'registerBusy' : 'registerSubmit')}
            </button>
          </div>
        </form>
      </Panel>
    </div>
  );
}

function MadeUp({ form }: { form: AccountForm }) {
  const { text } = usePortal();
  const fill = () => {
    for (const [field, value] of Object.entries(makeUpPerson())) {
      form.set(field, value);
      form.set(`${field}Again`, value);
    }
  };
  return (
    <div class="message message-notice made-up">
      <p>{text('registerPractice')}</p>
      <button type="button" class="button" onClick={fill}>
        {text('registerMakeUp')}
      </button>
    </div>
  );
}
