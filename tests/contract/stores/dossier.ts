import { expect, it } from 'vitest';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';

const entry = { values: { mailingAddress: '北京市东城区某某街 1 号', subjects: ['a', 'b'] }, salt: 'salt' };

export function describeDossier(store: () => PortalStore): void {
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

  it('an entry put again is replaced', async () => {
    const { dossier } = store();
    await dossier.put('r1', 'e1', entry);
    await dossier.put('r1', 'e1', { ...entry, salt: 'other' });
    expect(Object.fromEntries(await dossier.read('r1'))).toEqual({ e1: { ...entry, salt: 'other' } });
  });

  it('entries handed out or in cannot be changed from outside', async () => {
    const { dossier } = store();
    const mine = structuredClone(entry);
    await dossier.put('r1', 'e1', mine);
    mine.values.subjects.push('c');
    Object.assign((await dossier.read('r1')).get('e1') ?? {}, { salt: 'other' });
    expect((await dossier.read('r1')).get('e1')).toEqual(entry);
  });
}
