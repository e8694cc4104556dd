/** 登录系统: user name or document number, and password (guide L7–L11). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SystemView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';

export function SignInPage() {
  const { client, text, refreshCandidate, go, language } = usePortal();
  const [system, setSystem] = useState<SystemView | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the notes come in the page's language
  useEffect(() => {
    void client.system().then((answer) => answer.ok && setSystem(answer.value));
  }, [client, language]);

  const signIn = async (login: string, password: string) => {
    if (!login || !password) return setProblem(text('loginMissing'));
    setBusy(true);
    const answer = await client.signIn(login, password);
    setBusy(false);
    setProblem(answer.ok ? '' : answer.refusal.message);
    if (!answer.ok) return;
    await refreshCandidate();
    go({ page: 'exams' });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const data = new FormData(form.current ?? undefined);
    void signIn(String(data.get('login') ?? '').trim(), String(data.get('password') ?? ''));
  };

  return (
    <div class="sign-in">
      <section class="panel sign-in-panel">
        <h2>{text('signInTitle')}</h2>
        <form ref={form} onSubmit={submit} noValidate aria-describedby={problem ? 'sign-in-problem' : undefined}>
          {problem && (
            <p id="sign-in-problem" class="message message-error" role="alert">
              {problem}
            </p>
          )}
          <label for="login">{text('login')}</label>
          <input id="login" name="login" class="box" autocomplete="username" required />
          <label for="password">{text('password')}</label>
          <input id="password" name="password" type="password" class="box" autocomplete="current-password" required />
          <button type="submit" class="button button-primary button-wide" disabled={busy}>
            {busy ? text('signingIn') : text('signIn')}
          </button>
        </form>
      </section>
      {system && system.demonstration.length > 0 && (
        <PracticeAccounts accounts={system.demonstration} onUse={(one) => void signIn(one.userName, one.password)} />
      )}
    </div>
  );
}

type PracticeAccount = SystemView['demonstration'][number];

function PracticeAccounts({ accounts, onUse }: { accounts: PracticeAccount[]; onUse: (account: PracticeAccount) => void }) {
  const { text } = usePortal();
  return (
    <aside class="panel practice-accounts">
      <h2>{text('practiceAccounts')}</h2>
      <p>
        {text('practiceAccountsHint')}
        <code>{accounts[0]?.password}</code>
      </p>
      <ul>
        {accounts.map((account) => (
          <li key={account.userName}>
            <span>
              <code>{account.userName}</code>
              <small>{account.note}</small>
            </span>
            <button
              type="button"
              class="button"
              onClick={() => onUse(account)}
              aria-label={`${text('useAccount')}: ${account.userName}`}
            >
              {text('useAccount')}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
