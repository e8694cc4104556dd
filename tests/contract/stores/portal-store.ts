/** How every home of the portal's data behaves, as a function of a factory. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../lib/portal/account/account-store.ts';
import type { PortalStore } from '../../lib/portal/stores/portal-store.ts';
import { areaSelected, candidateFacts, examSelected, noticeAgreed, sectionSaved } from '../support/portal/scenario.ts';

const entry = { values: { mailingAddress: '北京市东城区某某街 1 号', subjects: ['a', 'b'] }, salt: 'salt' };
const account: Account = { id: 'a1', userName: 'somebody', passwordHash: 'hash', facts: candidateFacts };

export function describeStore(name: string, open: () => Promise<PortalStore>): void {
  describe(`store: ${name}`, () => {
    let store: PortalStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    describeJournal(() => store);
    describeDossier(() => store);
    describeAccounts(() => store);
  });
}

function describeJournal(store: () => PortalStore): void {
  it('a registration begins without events, at version 0', async () => {
    expect(await store().journal.load('nobody')).toEqual({ events: [], version: 0 });
  });

  it('keeps events in their order, each registration its own', async () => {
    const { journal } = store();
    expect(await journal.append('r1', 0, [examSelected(), areaSelected()])).toBe(true);
    expect(await journal.append('r2', 0, [examSelected('nurse-2022')])).toBe(true);
    expect(await journal.append('r1', 2, [noticeAgreed()])).toBe(true);
    expect(await journal.load('r1')).toEqual({ events: [examSelected(), areaSelected(), noticeAgreed()], version: 3 });
  });

  it('refuses a version that is past or yet to come, and records nothing of it', async () => {
    const { journal } = store();
    await journal.append('r1', 0, [examSelected(), areaSelected()]);
    expect(await journal.append('r1', 1, [noticeAgreed(), sectionSaved('site')])).toBe(false);
    expect(await journal.append('r1', 3, [noticeAgreed()])).toBe(false);
    expect(await journal.load('r1')).toMatchObject({ version: 2 });
  });

  it('of many writers at one version exactly one wins', async () => {
    const { journal } = store();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => journal.append('r1', 0, [examSelected(), areaSelected()])),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await journal.load('r1')).toMatchObject({ version: 2 });
  });

  it('what was handed out or in cannot be changed from outside', async () => {
    const { journal } = store();
    const event = examSelected();
    await journal.append('r1', 0, [event]);
    (await journal.load('r1')).events.push(areaSelected());
    Object.assign(event, { examId: 'other' });
    expect((await journal.load('r1')).events).toEqual([examSelected()]);
  });
}

function describeDossier(store: () => PortalStore): void {
  it('keeps entries by their id, and forgets those named', async () => {
    const { dossier } = store();
    await dossier.put('r1', 'e1', entry);
    await dossier.put('r1', 'e2', { ...entry, values: {} });
    await dossier.put('r2', 'e1', { ...entry, salt: 'other' });
    expect(Object.fromEntries(await dossier.read('r1'))).toEqual({ e1: entry, e2: { ...entry, values: {} } });
    await dossier.erase('r1', ['e1', 'unknown']);
    await dossier.erase('r1', []);
    expect([...(await dossier.read('r1')).keys()]).toEqual(['e2']);
    await dossier.erase('r1', 'all');
    expect((await dossier.read('r1')).size).toBe(0);
    expect((await dossier.read('r2')).size).toBe(1);
  });
}

function describeAccounts(store: () => PortalStore): void {
  it('finds an account by id, user name and document number', async () => {
    const { accounts } = store();
    await accounts.put(account);
    expect(await accounts.get('a1')).toEqual(account);
    expect(await accounts.findByLogin('somebody')).toEqual(account);
    expect(await accounts.findByLogin(candidateFacts.documentNumber)).toEqual(account);
    expect(await accounts.findByLogin('nobody')).toBeNull();
    await accounts.put({ ...account, passwordHash: 'new' });
    expect(await accounts.get('a1')).toMatchObject({ passwordHash: 'new' });
  });

  it('has one account a user name and one a document number', async () => {
    const { accounts } = store();
    await accounts.put(account);
    await expect(accounts.put({ ...account, id: 'a2', facts: { ...candidateFacts, documentNumber: 'other' } })).rejects.toThrow();
    await expect(accounts.put({ ...account, id: 'a2', userName: 'other' })).rejects.toThrow();
  });

  it('keeps sessions until they are ended', async () => {
    const { accounts } = store();
    await accounts.putSession('hash', { accountId: 'a1', expiresAt: 1_640_000_000_000 });
    expect(await accounts.findSession('hash')).toEqual({ accountId: 'a1', expiresAt: 1_640_000_000_000 });
    await accounts.endSession('hash');
    expect(await accounts.findSession('hash')).toBeNull();
  });

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
