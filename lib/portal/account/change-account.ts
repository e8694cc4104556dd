/** Changing one thing of an account, so that what was changed beside it at the same time stays changed. */
import type { AccountStore, CandidateAccount } from './account-store.ts';

/**
 * Replaces the account by what `change` makes of it as it is now; null = leave it. Returns what is kept then; null if it was left
 * alone or is gone.
 */
export async function changeAccount(
  accounts: AccountStore,
  id: string,
  change: (account: CandidateAccount) => CandidateAccount | null,
): Promise<CandidateAccount | null> {
  // Each time round somebody else's change was kept: more than a few at once one person does not make.
  for (let turn = 0; turn < 20; turn++) {
    const account = await accounts.get(id);
    const changed = account?.actor === 'candidate' ? change(account) : null;
    if (!account || !changed) return null;
    if (await accounts.put(changed, account)) return changed;
  }
  throw new Error('an account could not be changed');
}
