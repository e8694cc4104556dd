/** With whom one can try the practice system, by what they do in it. */
import type { SystemView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import type { TextKey } from '../texts/zh.ts';

type PracticeAccount = SystemView['demonstration'][number];

const groups: readonly [actor: string, heading: TextKey][] = [
  ['candidate', 'actorCandidate'],
  ['site', 'actorSite'],
  ['area', 'actorArea'],
  ['trainer', 'actorTrainer'],
];

interface PracticeAccountsProps {
  accounts: readonly PracticeAccount[];
  onUse: (account: PracticeAccount) => void;
}

export function PracticeAccounts({ accounts, onUse }: PracticeAccountsProps) {
  const { text } = usePortal();
  const there = groups
    .map(([actor, heading]) => ({ heading, members: accounts.filter((one) => one.actor === actor) }))
    .filter(({ members }) => members.length > 0);
  return (
    <aside class="panel practice-accounts">
      <h2>{text('practiceAccounts')}</h2>
      <p>
        {text('practiceAccountsHint')}
        <code>{accounts[0]?.password}</code>
      </p>
      {there.map(({ heading, members }) => (
        <section key={heading}>
          <h3>{text(heading)}</h3>
          <ul>
            {members.map((account) => (
              <PracticeAccountRow key={account.userName} account={account} onUse={() => onUse(account)} />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

function PracticeAccountRow({ account, onUse }: { account: PracticeAccount; onUse: () => void }) {
  const { text } = usePortal();
  return (
    <li>
      <span>
        <code>{account.userName}</code>
        <small>{account.note}</small>
      </span>
      <button type="button" class="button" onClick={onUse} aria-label={`${text('useAccount')}: ${account.userName}`}>
        {text('useAccount')}
      </button>
    </li>
  );
}
