import { deleteDB } from 'idb';
import { afterAll } from 'vitest';
import { openIndexedDbStore } from '../../../lib/portal/stores/indexed-db.ts';
import { describeStore } from '../../contract/stores/portal-store.ts';

const places: string[] = [];
afterAll(() => Promise.all(places.map((place) => deleteDB(place))));

async function freshPlace(): Promise<string> {
  const place = `portal-${places.length}-${crypto.randomUUID()}`;
  places.push(place);
  return place;
}

describeStore('IndexedDB', { freshPlace, open: openIndexedDbStore }, 'shared');
