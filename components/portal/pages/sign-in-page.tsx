/** 登录系统: user name or document number and password, or the bound WeChat (guide L7–L11). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SystemView } from '../../../lib/portal/http/views.ts';
import { PracticeAccounts } from '../account/practice-accounts.tsx';
import { ScanPanel } from '../account/scan-panel.tsx';
import { useTicket } from '../account/use-ticket.ts';
import { usePortal } from '../portal-context.ts';
import { homeOf } from '../routes.ts';
import '../styles/account.css';

type Way = 'password' | 'weChat';

/** The session is there: goes to where whoever signed in belongs. */
function useEntering(): () => Promise<void> {
  const { client, refreshCandidate, go } = usePortal();
  return async () => {
    const me = await client.me();
    await refreshCandidate();
    go(homeOf(me.ok ? me.value.actor : 'candidate'));
  };
}

export function SignInPage() {
  const { client, text, language, messages } = usePortal();
  const [system, setSystem] = useState<SystemView | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [way, setWay] = useState<Way>('password');
  const enter = useEntering();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the notes come in the page's language
  useEffect(() => {
    void client.system().then((answer) => answer.ok && setSystem(answer.value));
  }, [client, language]);
  useEffect(() => {
    document.title = `${text('signInTitle')} - ${text('platform')} - ${text('practiceSystem')}`;
  }, [text]);

  const signIn = async (login: string, password: string) => {
    if (!login || !password) return setProblem(text('loginMissing'));
    setBusy(true);
    const answer = await client.signIn(login, password);
    setBusy(false);
    setProblem(answer.ok ? '' : answer.refusal.message);
    if (answer.ok) await enter();
  };

  return (
    <div class="sign-in">
      <section class="panel sign-in-panel">
        <h2>{text('signInTitle')}</h2>
        <div role="status">
          {messages.map((message) => (
            <p key={message.text} class={`message message-${message.tone}`}>
              {message.text}
            </p>
          ))}
        </div>
        <Ways way={way} onChoose={setWay} />
        {way === 'password' ? (
          <PasswordForm {...{ problem, busy }} onSubmit={(login, password) => void signIn(login, password)} />
        ) : (
          <WeChatScan onSignedIn={() => void enter()} />
        )}
        <OtherWays />
      </section>
      {system && system.demonstration.length > 0 && (
        <PracticeAccounts accounts={system.demonstration} onUse={(one) => void signIn(one.userName, one.password)} />
      )}
    </div>
  );
}

function Ways({ way, onChoose }: { way: Way; onChoose: (way: Way) => void }) {
  const { text } = usePortal();
  return (
    <nav class="tabs" aria-label={text('signInWays')}>
      <ol>
        {(['password', 'weChat'] as const).map((one) => (
          <li key={one}>
            <button type="button" class="tab" aria-current={one === way ? 'true' : undefined} onClick={() => onChoose(one)}>
              {text(one === 'password' ? 'signInByPassword' : 'signInByWeChat')}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface PasswordFormProps {
  problem: string;
  busy: boolean;
  onSubmit: (login: string, password: string) => void;
}

function PasswordForm({ problem, busy, onSubmit }: PasswordFormProps) {
  const { text } = usePortal();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const data = new FormData(form.current ?? undefined);
    onSubmit(String(data.get('login') ?? '').trim(), String(data.get('password') ?? ''));
  };
  return (
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
  );
}

function WeChatScan({ onSignedIn }: { onSignedIn: () => void }) {
  const { client, text } = usePortal();
  const shown = useTicket(() => client.weChat.signInTicket(), onSignedIn);
  return <ScanPanel shown={shown} ask={text('qrScanToSignIn')} />;
}

function OtherWays() {
  const { text, go } = usePortal();
  return (
    <p class="sign-in-others">
      <button type="button" class="link" onClick={() => go({ page: 'register' })}>
        {text('registerLink')}
      </button>
      <button type="button" class="link" onClick={() => go({ page: 'recover' })}>
        {text('recoverLink')}
      </button>
    </p>
  );
}
