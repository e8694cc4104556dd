/** What the played staff do by themselves. */
import { useEffect, useState } from 'preact/hooks';
import type { StaffPlay, StaffPolicy } from '../../../lib/portal/core/staff-policy.ts';
import { usePortal } from '../portal-context.ts';

const desks = [
  ['confirmation', 'staffConfirmation'],
  ['siteReview', 'staffSiteReview'],
  ['areaReview', 'staffAreaReview'],
] as const;
const kinds = [
  ['byHand', 'playByHand'],
  ['passes', 'playPasses'],
  ['refusesFirst', 'playRefusesFirst'],
  ['refuses', 'playRefuses'],
] as const;

export function StaffPanel() {
  const { client, text, tell } = usePortal();
  const [policy, setPolicy] = useState<StaffPolicy | null>(null);
  useEffect(() => {
    void client.trainer.staffPolicy().then((answer) => answer.ok && setPolicy(answer.value));
  }, [client]);
  // Not before it is known: an answer that comes late would undo what was chosen.
  if (!policy) return <p class="waiting">{text('loading')}</p>;
  const save = async () => {
    const answer = await client.trainer.setStaffPolicy(policy);
    tell(answer.ok ? { tone: 'good', text: text('playSaved') } : { tone: 'error', text: answer.refusal.message });
  };
  return (
    <section class="trainer-part" aria-labelledby="staff-title">
      <h3 id="staff-title">{text('staffTitle')}</h3>
      <p class="hint">{text('staffHint')}</p>
      {desks.map(([desk, label]) => (
        <PlayOf key={desk} label={text(label)} play={policy[desk]} onChange={(play) => setPolicy({ ...policy, [desk]: play })} />
      ))}
      <button type="button" class="button button-primary" onClick={() => void save()}>
        {text('playSave')}
      </button>
    </section>
  );
}

interface PlayOfProps {
  label: string;
  play: StaffPlay;
  onChange: (play: StaffPlay) => void;
}

function PlayOf({ label, play, onChange }: PlayOfProps) {
  const { text } = usePortal();
  const afterMinutes = play.kind === 'byHand' ? 60 : play.afterMinutes;
  const reasonCode = play.kind === 'byHand' ? 'documents-missing' : play.reasonCode || 'documents-missing';
  const choose = (kind: StaffPlay['kind'], minutes = afterMinutes) =>
    onChange(kind === 'byHand' ? { kind } : { kind, afterMinutes: minutes, reasonCode });
  return (
    <div class="desk-search-row">
      <label>
        {label}
        <select
          class="box"
          aria-label={label}
          value={play.kind}
          onChange={(event) => choose(event.currentTarget.value as StaffPlay['kind'])}
        >
          {kinds.map(([kind, words]) => (
            <option key={kind} value={kind}>
              {text(words)}
            </option>
          ))}
        </select>
      </label>
      {play.kind !== 'byHand' && (
        <label>
          {text('playAfter')}
          <input
            type="number"
            class="box"
            min={0}
            max={43_200}
            aria-label={`${label} ${text('playAfter')}`}
            value={afterMinutes}
            onInput={(event) => choose(play.kind, Math.max(0, Math.trunc(Number(event.currentTarget.value) || 0)))}
          />
        </label>
      )}
    </div>
  );
}
