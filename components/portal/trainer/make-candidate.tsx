/** A card for every state: one click makes a candidate who stands so. */
import { useEffect, useState } from 'preact/hooks';
import type { MadeCandidateView } from '../../../lib/portal/http/trainer-views.ts';
import { tellClockChanged } from '../clock-badge.tsx';
import { usePortal } from '../portal-context.ts';

interface State {
  id: string;
  label: string;
  at: string;
}

export function MakeCandidate({ onMade }: { onMade: () => void }) {
  const { client, text, tell, language } = usePortal();
  const [states, setStates] = useState<State[]>([]);
  const [made, setMade] = useState<MadeCandidateView | null>(null);
  const [busy, setBusy] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the labels come in the page's language
  useEffect(() => {
    void client.trainer.states().then((answer) => answer.ok && setStates(answer.value));
  }, [client, language]);
  const make = async (id: string) => {
    setBusy(id);
    const answer = await client.trainer.makeCandidate(id);
    setBusy('');
    if (!answer.ok) return tell({ tone: 'error', text: answer.refusal.message });
    setMade(answer.value);
    onMade();
  };
  return (
    <section class="trainer-part" aria-labelledby="make-title">
      <h3 id="make-title">{text('makeTitle')}</h3>
      <p class="hint">{text('makeHint')}</p>
      <div role="status">{made && <Made made={made} />}</div>
      <div class="trainer-cards">
        {states.map(({ id, label, at }) => (
          <button key={id} type="button" class="platform-outcome" disabled={busy !== ''} onClick={() => void make(id)}>
            <b>{busy === id ? '…' : label}</b>
            <span>{at.slice(0, 10)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

function Made({ made }: { made: MadeCandidateView }) {
  const { client, text } = usePortal();
  const setClock = async () => {
    await client.trainer.setClock({ now: made.at.slice(0, 16) });
    tellClockChanged();
  };
  const at = made.at.slice(0, 16).replace('T', ' ');
  return (
    <p class="message message-good">
      <b>{made.state}</b> {text('made', { name: made.fullName, login: made.userName, password: made.password, at })}{' '}
      {made.fileNumber && text('madeFile', { file: made.fileNumber })}{' '}
      <button type="button" class="link" onClick={() => void setClock()}>
        {text('setClockTo')}
      </button>
    </p>
  );
}
