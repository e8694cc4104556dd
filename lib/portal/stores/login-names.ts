import type { Account } from '../account/account-store.ts';

/**
 * What an account may be signed in to with. All of them are one name space: nobody can take another's document number as a user
 * name. Sorted, so that writers who wait for each other's names wait in one order.
 */
export function loginNames(account: Account): string[] {
  const documentNumber = account.actor === 'candidate' ? [account.facts.documentNumber] : [];
  return [...new Set([account.userName, ...documentNumber])].sort();
}
