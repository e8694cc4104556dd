import type { Clock } from '../clock.ts';
import type { PortalStore } from '../stores/portal-store.ts';

/** A file of the built pages. */
export interface PageFile {
  body: Uint8Array<ArrayBuffer>;
  contentType: string;
}

/** Everything that the app needs of the world. */
export interface PortalPorts {
  store: PortalStore;
  /** The exam's time: what deadlines and stamps go by. */
  examClock: Clock;
  realClock: Clock;
  /** A file of the pages by its path from '/'; absent where the pages come from elsewhere. */
  pages?: (path: string) => PageFile | undefined;
  /** Shown on the sign-in page of a practice system. */
  demonstration?: readonly { userName: string; password: string; note: { zh: string; en: string } }[];
}
