import { sql } from 'kysely';
import type { Account, AccountStore } from '../account/account-store.ts';
import { loginNames } from './login-names.ts';
import type { SqlDatabase, Step } from './sql-database.ts';

export function accountsIn(database: SqlDatabase): AccountStore {
  const { build, read, changeAll } = database;
  const parsed = ([row]: { account: string }[]): Account | null => (row ? (JSON.parse(row.account) as Account) : null);
  const accounts = () => build.selectFrom('account').select('account');
  return {
    put: (account, expected) => changeAll(putSteps(database, account, expected)),
    get: async (id) => parsed(await read(accounts().where('id', '=', id))),
    findByLogin: async (login) =>
      parsed(await read(accounts().innerJoin('login_name', 'login_name.account_id', 'account.id').where('name', '=', login))),
    ...sessionsIn(database),
    ...attemptsIn(database),
  };
}

/**
 * The account's own row first: writers of one account wait for each other. Names that are there already are passed over without
 * a lock, whoever has them, and counted afterwards: writers who want each other's names can never wait in a circle.
 */
function putSteps({ build }: SqlDatabase, account: Account, expected: Account | undefined): Step[] {
  const { id } = account;
  const row = { id, account: JSON.stringify(account) };
  const names = loginNames(account);
  const insertAccount = build.insertInto('account').values(row);
  const replaceAccount = build.updateTable('account').set({ account: row.account }).where('id', '=', id);
  const ownRow = expected
    ? { query: replaceAccount.where('account', '=', JSON.stringify(expected)), mustChange: 1 }
    : { query: insertAccount.onConflict((on) => on.column('id').doUpdateSet({ account: row.account })) };
  const insertNames = build.insertInto('login_name').values(names.map((name) => ({ name, account_id: id })));
  const ownNames = build.updateTable('login_name').set({ account_id: id }).where('account_id', '=', id);
  return [
    ownRow,
    { query: insertNames.onConflict((on) => on.doNothing()) },
    { query: ownNames.where('name', 'in', names), mustChange: names.length },
    { query: build.deleteFrom('login_name').where('account_id', '=', id).where('name', 'not in', names) },
  ];
}

type Sessions = Pick<AccountStore, 'putSession' | 'findSession' | 'endSession' | 'endSessionsOf'>;

function sessionsIn({ build, read, change }: SqlDatabase): Sessions {
  return {
    putSession: async (tokenHash, { accountId, expiresAt }) => {
      const values = { account_id: accountId, expires_at: expiresAt };
      const insert = build.insertInto('session').values({ token_hash: tokenHash, ...values });
      await change(insert.onConflict((on) => on.column('token_hash').doUpdateSet(values)));
    },
    findSession: async (tokenHash) => {
      const [row] = await read(build.selectFrom('session').selectAll().where('token_hash', '=', tokenHash));
      return row ? { accountId: row.account_id, expiresAt: row.expires_at } : null;
    },
    endSession: async (tokenHash) => {
      await change(build.deleteFrom('session').where('token_hash', '=', tokenHash));
    },
    endSessionsOf: async (accountId) => {
      await change(build.deleteFrom('session').where('account_id', '=', accountId));
    },
  };
}

const isOver = (now: number) => sql<boolean>`sign_in_attempt.locked_until > 0 AND sign_in_attempt.locked_until <= ${now}`;

function attemptsIn({ build, read, change }: SqlDatabase): Pick<AccountStore, 'attempts' | 'countAttempt' | 'putAttempts'> {
  return {
    attempts: async (key) => {
      const [row] = await read(build.selectFrom('sign_in_attempt').selectAll().where('key', '=', key));
      return row ? { failures: row.failures, lockedUntil: row.locked_until } : null;
    },
    countAttempt: async (key, now) => {
      const first = build.insertInto('sign_in_attempt').values({ key, failures: 1, locked_until: 0 });
      const further = first.onConflict((on) =>
        on.column('key').doUpdateSet({
          failures: sql<number>`CASE WHEN ${isOver(now)} THEN 1 ELSE sign_in_attempt.failures + 1 END`,
          locked_until: sql<number>`CASE WHEN ${isOver(now)} THEN 0 ELSE sign_in_attempt.locked_until END`,
        }),
      );
      const [row] = await change(further.returning('failures'));
      if (!row) throw new Error('an upsert returned no row');
      return row.failures;
    },
    putAttempts: async (key, attempts) => {
      if (!attempts) {
        await change(build.deleteFrom('sign_in_attempt').where('key', '=', key));
        return;
      }
      const values = { failures: attempts.failures, locked_until: attempts.lockedUntil };
      const insert = build.insertInto('sign_in_attempt').values({ key, ...values });
      await change(insert.onConflict((on) => on.column('key').doUpdateSet(values)));
    },
  };
}
