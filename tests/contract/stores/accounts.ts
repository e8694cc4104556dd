import { expect, it } from 'vitest';
import type { CandidateAccount, StaffAccount } from '../../../lib/portal/account/account-store.ts';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';
import { candidateFacts } from '../../support/portal/scenario.ts';

export const account: CandidateAccount = {
  actor: 'candidate',
  id: 'a1',
  userName: 'somebody',
  passwordHash: 'hash',
  facts: candidateFacts,
};
const withNumber = (documentNumber: string) => ({ ...account, facts: { ...candidateFacts, documentNumber } });
const { documentNumber } = candidateFacts;
const login = { passwordHash: 'hash', displayName: '东城区考点' };
const site: StaffAccount = { ...login, actor: 'site', id: 's1', userName: 'site', areaCode: '110000', siteCode: '110101' };
const trainer: StaffAccount = { ...login, actor: 'trainer', id: 't1', userName: 'trainer' };

export function describeAccounts(store: () => PortalStore): void {
  describeLookUp(store);
  describeChanges(store);
  describeUniqueness(store);
  describeSessions(store);
  describeAttempts(store);
}

function describeLookUp(store: () => PortalStore): void {
  it('finds an account by id, user name and document number', async () => {
    const { accounts } = store();
    expect(await accounts.put(account)).toBe(true);
    expect(await accounts.get('a1')).toEqual(account);
    expect(await accounts.findByLogin('somebody')).toEqual(account);
    expect(await accounts.findByLogin(documentNumber)).toEqual(account);
    expect([await accounts.findByLogin('nobody'), await accounts.findByLogin(''), await accounts.get('nobody')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await accounts.put({ ...account, passwordHash: 'new' })).toBe(true);
    expect(await accounts.get('a1')).toMatchObject({ passwordHash: 'new' });
  });

  it('finds staff, who have no document number, by user name', async () => {
    const { accounts } = store();
    expect([await accounts.put(site), await accounts.put(trainer), await accounts.put(account)]).toEqual([true, true, true]);
    expect(await accounts.findByLogin('site')).toEqual(site);
    expect(await accounts.get('t1')).toEqual(trainer);
  });

  it('a name that was given up finds nobody, and may be taken by another', async () => {
    const { accounts } = store();
    await accounts.put(account);
    await accounts.put({ ...withNumber('E12345678'), userName: 'renamed' });
    expect([await accounts.findByLogin('somebody'), await accounts.findByLogin(documentNumber)]).toEqual([null, null]);
    expect(await accounts.findByLogin('E12345678')).toMatchObject({ id: 'a1', userName: 'renamed' });
    expect(await accounts.put({ ...account, id: 'a2' })).toBe(true);
  });

  it('accounts handed out or in cannot be changed from outside', async () => {
    const { accounts } = store();
    const mine = structuredClone(account);
    await accounts.put(mine);
    mine.userName = 'other';
    Object.assign((await accounts.get('a1')) ?? {}, { userName: 'other' });
    expect(await accounts.get('a1')).toEqual(account);
  });
}

function describeChanges(store: () => PortalStore): void {
  it('an account that was changed since it was read is not replaced by who expects it unchanged', async () => {
    const { accounts } = store();
    await accounts.put(account);
    const read = (await accounts.get('a1')) ?? account;
    expect(await accounts.put({ ...account, passwordHash: 'new' }, read)).toBe(true);
    expect(await accounts.put({ ...account, photoId: 'photo' }, read)).toBe(false);
    expect(await accounts.get('a1')).toEqual({ ...account, passwordHash: 'new' });
    expect(await accounts.put({ ...account, id: 'a9', userName: 'nine' }, read)).toBe(false);
    expect(await accounts.get('a9')).toBeNull();
  });

  it('of many who change one account at once, each expecting it as it was, one does', async () => {
    const { accounts } = store();
    await accounts.put(account);
    const read = (await accounts.get('a1')) ?? account;
    const changes = Array.from({ length: 12 }, (_, index) => accounts.put({ ...account, passwordHash: `${index}` }, read));
    const done = await Promise.all(changes);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await accounts.get('a1')).toMatchObject({ passwordHash: `${done.indexOf(true)}` });
  });
}

function describeUniqueness(store: () => PortalStore): void {
  it.each([
    ['a user name', { ...withNumber('other'), id: 'a2' }],
    ['a document number', { ...account, id: 'a2', userName: 'other' }],
    ['another’s document number as a user name', { ...withNumber('other'), id: 'a2', userName: documentNumber }],
    ['another’s user name as a document number', { ...withNumber('somebody'), id: 'a2', userName: 'other' }],
    ['a candidate’s user name for staff', { ...site, userName: 'somebody' }],
  ])('%s that another account has is refused, and nothing kept', async (_, second) => {
    const { accounts } = store();
    await accounts.put(account);
    expect(await accounts.put(second)).toBe(false);
    expect(await accounts.get(second.id)).toBeNull();
    expect(await accounts.findByLogin('other')).toBeNull();
    expect(await accounts.findByLogin(documentNumber)).toEqual(account);
  });

  it('a refused change of an account leaves it as it was', async () => {
    const { accounts } = store();
    await accounts.put(account);
    await accounts.put(site);
    expect(await accounts.put({ ...account, userName: 'site' })).toBe(false);
    expect(await accounts.get('a1')).toEqual(account);
    expect(await accounts.findByLogin('somebody')).toEqual(account);
    expect(await accounts.findByLogin('site')).toEqual(site);
  });

  it('of many who open an account with one document number one gets it', async () => {
    const { accounts } = store();
    const all = Array.from({ length: 20 }, (_, index) => ({ ...account, id: `a${index}`, userName: `u${index}` }));
    const results = await Promise.all(all.map((one) => accounts.put(one)));
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await accounts.findByLogin(documentNumber)).toEqual(all[results.indexOf(true)]);
    const kept = await Promise.all(all.map(({ userName }) => accounts.findByLogin(userName)));
    expect(kept.filter((one) => one !== null)).toEqual([all[results.indexOf(true)]]);
  });

  it('accounts that exchange their names at once end in one of the two orders', async () => {
    const { accounts } = store();
    const [left, right] = [trainer, { ...trainer, id: 't2', userName: 'second' }];
    await Promise.all([accounts.put(left), accounts.put(right)]);
    const swaps = Array.from({ length: 10 }, () => [
      accounts.put({ ...left, userName: 'second' }),
      accounts.put({ ...right, userName: 'trainer' }),
    ]);
    expect((await Promise.all(swaps.flat())).some(Boolean)).toBe(false);
    expect([await accounts.findByLogin('trainer'), await accounts.findByLogin('second')]).toEqual([left, right]);
  });

  it('of two who want each other’s names at once both are answered, and each name finds one who has it', async () => {
    const { accounts } = store();
    for (let round = 0; round < 15; round++) {
      const [a, c] = [`a${round}`, `c${round}`];
      const first = { ...trainer, id: `first${round}`, userName: a };
      const second = { ...withNumber(c), id: `second${round}`, userName: a };
      await accounts.put(first);
      const [renamed, opened] = await Promise.all([accounts.put({ ...first, userName: c }), accounts.put(second)]);
      expect([renamed, opened]).toEqual([true, false]);
      expect([await accounts.findByLogin(a), await accounts.findByLogin(c)]).toEqual([null, { ...first, userName: c }]);
    }
  });
}

function describeSessions(store: () => PortalStore): void {
  const session = { accountId: 'a1', expiresAt: 1_640_000_000_000 };

  it('keeps sessions until they are ended', async () => {
    const { accounts } = store();
    await accounts.putSession('hash', session);
    expect(await accounts.findSession('hash')).toEqual(session);
    await accounts.endSession('hash');
    expect(await accounts.findSession('hash')).toBeNull();
  });

  it('ends all sessions of one account and of no other', async () => {
    const { accounts } = store();
    await Promise.all(['h1', 'h2', 'h3'].map((hash) => accounts.putSession(hash, session)));
    await accounts.putSession('h4', { ...session, accountId: 'a2' });
    await accounts.endSessionsOf('a1');
    expect(await Promise.all(['h1', 'h2', 'h3'].map((hash) => accounts.findSession(hash)))).toEqual([null, null, null]);
    expect(await accounts.findSession('h4')).toEqual({ ...session, accountId: 'a2' });
  });
}

function describeAttempts(store: () => PortalStore): void {
  it('counts failures until they are forgotten', async () => {
    const { accounts } = store();
    expect(await accounts.attempts('key')).toBeNull();
    const counts = await Promise.all([1, 2, 3].map(() => accounts.countAttempt('key', 10)));
    expect(counts.sort()).toEqual([1, 2, 3]);
    expect(await accounts.attempts('key')).toEqual({ failures: 3, lockedUntil: 0 });
    await accounts.putAttempts('key', { failures: 1, lockedUntil: 0 });
    await accounts.putAttempts('key', { failures: 0, lockedUntil: 1_640_000_000_000 });
    expect(await accounts.attempts('key')).toEqual({ failures: 0, lockedUntil: 1_640_000_000_000 });
    expect(await accounts.countAttempt('key', 1_639_999_999_999)).toBe(1);
    expect(await accounts.attempts('key')).toEqual({ failures: 1, lockedUntil: 1_640_000_000_000 });
    expect(await accounts.countAttempt('key', 1_640_000_000_000)).toBe(1);
    expect(await accounts.attempts('key')).toEqual({ failures: 1, lockedUntil: 0 });
    await accounts.putAttempts('key', null);
    expect(await accounts.attempts('key')).toBeNull();
  });
}
