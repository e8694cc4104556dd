import { afterEach, expect, it } from 'vitest';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';
import { areaSelected, examSelected } from '../../support/portal/scenario.ts';
import { account } from './accounts.ts';
import { summaryOf } from './journal.ts';
import type { StoreFactory } from './portal-store.ts';

const session = { accountId: 'a1', expiresAt: 1_640_000_000_000 };
const entry = { values: { postalCode: '100010' }, salt: 'salt' };

async function fill({ journal, dossier, accounts, records }: PortalStore): Promise<void> {
  await journal.append(0, [examSelected(), areaSelected()], summaryOf('r1'));
  await dossier.put('r1', 'e1', entry);
  await accounts.put(account);
  await accounts.putSession('hash', session);
  await accounts.countAttempt('key', 1);
  await records.put('secret', 'portal', { key: '00ff' });
  await records.nextNumber('a');
}

async function expectFilled({ journal, dossier, accounts, records }: PortalStore): Promise<void> {
  expect(await journal.load('r1')).toEqual({ events: [examSelected(), areaSelected()], version: 2 });
  expect(await journal.find({})).toEqual([summaryOf('r1')]);
  expect(Object.fromEntries(await dossier.read('r1'))).toEqual({ e1: entry });
  expect(await accounts.findByLogin('somebody')).toEqual(account);
  expect(await accounts.findSession('hash')).toEqual(session);
  expect(await accounts.attempts('key')).toEqual({ failures: 1, lockedUntil: 0 });
  expect(await records.get('secret', 'portal')).toEqual({ id: 'portal', value: { key: '00ff' }, version: 1 });
  expect(await records.nextNumber('a')).toBe(2);
}

export function describeTwoStores({ freshPlace, open }: StoreFactory): void {
  const opened: PortalStore[] = [];
  const openMany = async (count: number) => {
    const place = await freshPlace();
    const stores = await Promise.all(Array.from({ length: count }, () => open(place)));
    opened.push(...stores);
    return { place, stores: stores as [PortalStore, PortalStore, ...PortalStore[]] };
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  it('what it holds is there when it is opened again', async () => {
    const { place, stores } = await openMany(1);
    await fill(stores[0]);
    await Promise.all(opened.splice(0).map((store) => store.close()));
    const again = await open(place);
    opened.push(again);
    await expectFilled(again);
  });

  it('two stores that are opened at one moment see each other’s writes', async () => {
    const [a, b] = (await openMany(2)).stores;
    await fill(a);
    await expectFilled(b);
    expect(await b.journal.append(0, [examSelected()], summaryOf('r1', { siteCode: 'b' }))).toBe(false);
    expect(await b.journal.append(2, [examSelected()], summaryOf('r1', { siteCode: 'b' }))).toBe(true);
    expect((await a.journal.load('r1')).version).toBe(3);
    expect(await a.journal.find({})).toEqual([summaryOf('r1', { siteCode: 'b' })]);
    await b.accounts.endSessionsOf('a1');
    expect(await a.accounts.findSession('hash')).toBeNull();
    expect(await b.accounts.put({ ...account, id: 'a2' })).toBe(false);
  });

  it('of the writers of several stores at one version exactly one wins', async () => {
    const { stores } = await openMany(4);
    for (const version of [0, 1, 2]) {
      const writers = stores.flatMap((store) => Array.from({ length: 10 }, () => store));
      const won = await Promise.all(writers.map(({ journal }) => journal.append(version, [examSelected()], summaryOf('r1'))));
      expect(won.filter(Boolean)).toHaveLength(1);
      const put = await Promise.all(writers.map(({ records }) => records.put('secret', 'k', { key: '' }, version)));
      expect(put.filter(Boolean)).toHaveLength(1);
    }
    const numbers = await Promise.all(stores.flatMap(({ records }) => Array.from({ length: 10 }, () => records.nextNumber('a'))));
    expect(new Set(numbers).size).toBe(40);
  });
}
