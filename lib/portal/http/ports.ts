import { type Clock, momentOf, readClock } from '../clock.ts';
import type { Moment } from '../core/registration.ts';
import type { PortalStore } from '../stores/portal-store.ts';

/** A file of the built pages. */
export interface PageFile {
  body: Uint8Array<ArrayBuffer>;
  contentType: string;
}

/** Everything that the app needs of the world. */
export interface PortalPorts {
  store: PortalStore;
  realClock: Clock;
  /** A file of the pages by its path from '/'; absent where the pages come from elsewhere. */
  pages?: (path: string) => PageFile | undefined;
  /** Shown on the sign-in page of a practice system. */
  demonstration?: readonly { userName: string; password: string; note: { zh: string; en: string }; actor: string }[];
}

/** The exam's time: what deadlines and stamps go by. It is kept in the store, so that every server on it has the same. */
export async function examMillis({ store, realClock }: PortalPorts): Promise<number> {
  const setting = await store.records.get('clock', 'portal');
  return readClock(setting?.value ?? null, realClock());
}

export async function examNow(ports: PortalPorts): Promise<Moment> {
  return momentOf(await examMillis(ports));
}
