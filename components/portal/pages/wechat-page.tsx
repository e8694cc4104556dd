/** 模拟微信: what a phone shows that scanned the QR code. It may be another device, or another tab. */
import { useEffect, useState } from 'preact/hooks';
import { demonstrationIdentity } from '../../../lib/portal/account/demonstration-identity.ts';
import type { ConfirmationView, OpenTicketView } from '../../../lib/portal/http/account-views.ts';
import { deviceWeChat, makeWeChat } from '../account/device-wechat.ts';
import { Panel } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import type { TextKey } from '../texts/zh.ts';
import '../styles/account.css';

export function WeChatPage({ ticket }: { ticket: string }) {
  const { client, text, language } = usePortal();
  const [asked, setAsked] = useState<OpenTicketView | null>(null);
  const [problem, setProblem] = useState('');
  const [ended, setEnded] = useState<ConfirmationView['state'] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refusal is said in the page's language
  useEffect(() => {
    if (ended) return;
    void client.weChat.scanned(ticket).then((answer) => {
      setAsked(answer.ok ? answer.value : null);
      setProblem(answer.ok ? '' : answer.refusal.message);
    });
  }, [client, ticket, language]);
  const confirm = async (identity: string) => {
    const answer = await client.weChat.confirm(ticket, identity);
    setProblem(answer.ok ? '' : answer.refusal.message);
    if (answer.ok) setEnded(answer.value.state);
  };
  return (
    <div class="phone">
      <Panel title={text('phoneTitle')}>
        <p class="form-remark">{text('phoneRemark')}</p>
        <div role="status">
          {problem && <p class="message message-error">{problem}</p>}
          {ended && asked && <Ended state={ended} purpose={asked.purpose} />}
        </div>
        {asked && !ended && !problem && <Question asked={asked} onConfirm={(identity) => void confirm(identity)} />}
      </Panel>
    </div>
  );
}

function Ended({ state, purpose }: { state: ConfirmationView['state']; purpose: OpenTicketView['purpose'] }) {
  const { text } = usePortal();
  if (state === 'completed')
    return <p class="message message-good">{text(purpose === 'bind' ? 'phoneBound' : 'phoneSignedIn')}</p>;
  const told: TextKey = state === 'unbound' ? 'phoneUnbound' : 'phoneTaken';
  return <p class="message message-warning">{text(told)}</p>;
}

function Question({ asked, onConfirm }: { asked: OpenTicketView; onConfirm: (identity: string) => void }) {
  const { text } = usePortal();
  const [own, setOwn] = useState(deviceWeChat);
  const [chosen, setChosen] = useState<string | null>(null);
  const others = useDemonstrations();
  const bind = asked.purpose === 'bind';
  const identity = chosen ?? own;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm(identity);
      }}
    >
      <p class="phone-asks">{bind ? text('phoneAsksBind', { name: asked.bindsTo ?? '' }) : text('phoneAsksSignIn')}</p>
      <fieldset class="phone-identities">
        <legend>{text('phoneWhich')}</legend>
        <Identity label={text('phoneOwn', { id: own.slice(0, 6) })} chosen={identity === own} onChoose={() => setChosen(null)} />
        {others.map((userName) => (
          <Identity
            key={userName}
            label={text('phoneDemonstration', { userName })}
            chosen={identity === demonstrationIdentity(userName)}
            onChoose={() => setChosen(demonstrationIdentity(userName))}
          />
        ))}
      </fieldset>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            setOwn(makeWeChat());
            setChosen(null);
          }}
        >
          {text('phoneAnother')}
        </button>
        <button type="submit" class="button button-primary">
          {text(bind ? 'phoneConfirmBind' : 'phoneConfirmSignIn')}
        </button>
      </div>
    </form>
  );
}

/** Whose phone one may play: of a practice system only. */
function useDemonstrations(): string[] {
  const { client } = usePortal();
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    void client.system().then((answer) => {
      const all = answer.ok ? answer.value.demonstration : [];
      setNames(all.filter(({ actor }) => actor === 'candidate').map(({ userName }) => userName));
    });
  }, [client]);
  return names;
}

function Identity({ label, chosen, onChoose }: { label: string; chosen: boolean; onChoose: () => void }) {
  return (
    <label class="check">
      <input type="radio" name="identity" checked={chosen} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}
