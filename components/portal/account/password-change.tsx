/** 修改密码: every session ends with it. */
import { usePortal } from '../portal-context.ts';
import { RefusalSummary } from '../refusal-summary.tsx';
import { PasswordRow, useAccountForm } from './account-form.tsx';
import { differingPasswords } from './page-problems.ts';

export function PasswordChange() {
  const { client, text, go, tell, refreshCandidate } = usePortal();
  const form = useAccountForm();
  const { answer } = form;
  const change = async () => {
    if (answer('password') !== answer('passwordAgain')) return form.refuse(differingPasswords(text));
    if (!(await form.send(() => client.account.changePassword(answer('currentPassword'), answer('password'))))) return;
    await client.signOut();
    await refreshCandidate();
    go({ page: 'sign-in' });
    tell({ tone: 'good', text: text('passwordChanged') });
  };
  const label = text('recoverNewPassword');
  return (
    <section class="account-part">
      <h3>{text('passwordTitle')}</h3>
      <form
        class="form-narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <RefusalSummary refusal={form.refusal} />
        <PasswordRow form={form} field="currentPassword" label={text('passwordCurrent')} fresh={false} />
        <PasswordRow form={form} field="password" label={label} hint={text('passwordHint')} />
        <PasswordRow form={form} field="passwordAgain" label={text('confirmedLabel', { label })} />
        <div class="buttons">
          <button type="submit" class="button button-primary" disabled={form.busy}>
            {text('passwordChange')}
          </button>
        </div>
      </form>
    </section>
  );
}
