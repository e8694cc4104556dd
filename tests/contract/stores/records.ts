import { expect, it } from 'vitest';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';

const photo = (sha256 = 'hash') => ({ accountId: 'a1', base64: '/9j/', sha256 });

export function describeRecords(store: () => PortalStore): void {
  it('keeps one value by kind and id, and counts how often it was put', async () => {
    const { records } = store();
    expect(await records.get('photo', 'p1')).toBeNull();
    expect(await records.put('photo', 'p1', photo())).toBe(true);
    expect(await records.get('photo', 'p1')).toEqual({ id: 'p1', value: photo(), version: 1 });
    expect(await records.put('photo', 'p1', photo('other'))).toBe(true);
    expect(await records.get('photo', 'p1')).toEqual({ id: 'p1', value: photo('other'), version: 2 });
    expect(await records.put('secret', 'p1', { key: '00ff' })).toBe(true);
    expect(await records.get('photo', 'p1')).toMatchObject({ version: 2 });
    expect(await records.get('secret', 'p1')).toEqual({ id: 'p1', value: { key: '00ff' }, version: 1 });
  });

  it('puts at the expected version only, of which 0 is that of a record that is not there', async () => {
    const { records } = store();
    expect(await records.put('photo', 'p1', photo(), 1)).toBe(false);
    expect(await records.get('photo', 'p1')).toBeNull();
    expect(await records.put('photo', 'p1', photo(), 0)).toBe(true);
    for (const stale of [0, 2]) expect(await records.put('photo', 'p1', photo('other'), stale)).toBe(false);
    expect(await records.get('photo', 'p1')).toEqual({ id: 'p1', value: photo(), version: 1 });
    expect(await records.put('photo', 'p1', photo('second'), 1)).toBe(true);
    expect(await records.put('photo', 'p1', photo('other'), 1)).toBe(false);
    expect(await records.get('photo', 'p1')).toEqual({ id: 'p1', value: photo('second'), version: 2 });
  });

  it.each([0, 1])('of many writers at version %i exactly one wins', async (version) => {
    const { records } = store();
    if (version > 0) await records.put('photo', 'p1', photo());
    const writers = Array.from({ length: 20 }, (_, index) => photo(`hash-${index}`));
    const results = await Promise.all(writers.map((value) => records.put('photo', 'p1', value, version)));
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await records.get('photo', 'p1')).toMatchObject({ value: writers[results.indexOf(true)], version: version + 1 });
  });

  it('lists a kind by id, all or those whose id begins with a prefix that means only itself', async () => {
    const { records } = store();
    for (const id of ['b%2', 'a_1', 'ab1', 'b%1', 'bx1', 'B%9', '网报', 'b%\u{FF5E}', 'b'])
      await records.put('photo', id, photo(id));
    await records.put('secret', 'b%3', { key: '00' });
    const ids = async (prefix?: string) => (await records.list('photo', prefix)).map(({ id }) => id);
    expect(await ids()).toEqual(['B%9', 'a_1', 'ab1', 'b', 'b%1', 'b%2', 'b%\u{FF5E}', 'bx1', '网报']);
    expect(await ids('b%')).toEqual(['b%1', 'b%2', 'b%\u{FF5E}']);
    expect(await ids('a_')).toEqual(['a_1']);
    expect(await ids('网')).toEqual(['网报']);
    expect(await ids('c')).toEqual([]);
    expect(await records.list('photo', 'a')).toEqual([
      { id: 'a_1', value: photo('a_1'), version: 1 },
      { id: 'ab1', value: photo('ab1'), version: 1 },
    ]);
  });

  it('an erased record is not there, and begins anew', async () => {
    const { records } = store();
    await records.put('photo', 'p1', photo());
    await records.put('photo', 'p2', photo());
    await records.put('secret', 'p1', { key: '00' });
    await records.erase('photo', 'p1');
    await records.erase('photo', 'unknown');
    expect(await records.get('photo', 'p1')).toBeNull();
    expect((await records.list('photo')).map(({ id }) => id)).toEqual(['p2']);
    expect(await records.get('secret', 'p1')).not.toBeNull();
    expect(await records.put('photo', 'p1', photo(), 0)).toBe(true);
    expect(await records.get('photo', 'p1')).toMatchObject({ version: 1 });
  });

  it('keeps a value of a megabyte, and every character of it', async () => {
    const { records } = store();
    const value = { ...photo('网\u{20BB7}\u0001\'"\\%_'), base64: 'q7/+'.repeat(2 ** 18) };
    await records.put('photo', 'big', value);
    expect(await records.get('photo', 'big')).toEqual({ id: 'big', value, version: 1 });
  });

  it('records handed out or in cannot be changed from outside', async () => {
    const { records } = store();
    const value = photo();
    await records.put('photo', 'p1', value);
    value.sha256 = 'other';
    const [got, listed] = [await records.get('photo', 'p1'), await records.list('photo')];
    for (const one of [got, ...listed]) if (one) one.value.sha256 = 'other';
    expect(await records.get('photo', 'p1')).toEqual({ id: 'p1', value: photo(), version: 1 });
  });

  it('counts 1, 2, 3 …, each sequence its own, and never the same number twice', async () => {
    const { records } = store();
    expect([await records.nextNumber('a'), await records.nextNumber('a'), await records.nextNumber('b')]).toEqual([1, 2, 1]);
    const numbers = await Promise.all(Array.from({ length: 50 }, () => records.nextNumber('a')));
    expect(numbers.sort((x, y) => x - y)).toEqual(Array.from({ length: 50 }, (_, index) => index + 3));
  });
}
