/** The whole portal inside the test: its app on the memory store, and a client that needs no socket. */
import { demonstrations, seedDemonstrations } from '../../../lib/portal/account/demonstration.ts';
import { createPortalApp } from '../../../lib/portal/http/app.ts';
import { createPortalClient, type PortalClient } from '../../../lib/portal/http/client.ts';
import { createMemoryStore } from '../../../lib/portal/stores/memory.ts';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';

export interface InProcessPortal {
  store: PortalStore;
  fetch(request: Request): Promise<Response>;
  /** A client with a session of its own. */
  client(language?: 'zh' | 'en'): PortalClient;
  /** Moves the real clock. */
  wait(millis: number): void;
}

export const origin = 'http://portal.example';

export async function startInProcess(): Promise<InProcessPortal> {
  const store = createMemoryStore();
  await seedDemonstrations(store.accounts);
  let ahead = 0;
  const app = createPortalApp({
    store,
    examClock: () => Date.parse('2021-12-21T02:00:00Z'),
    realClock: () => Date.now() + ahead,
    demonstration: demonstrations,
    pages: (path) => (path === '/index.html' ? { body: new Uint8Array([60]), contentType: 'text/html' } : undefined),
  });
  const fetch = async (request: Request) => app.fetch(request);
  return {
    store,
    fetch,
    client: (language = 'zh') => createPortalClient({ send: fetch, origin, token: tokenBox(), language: () => language }),
    wait: (millis) => {
      ahead += millis;
    },
  };
}

function tokenBox() {
  let current: string | null = null;
  return {
    get: () => current,
    set: (token: string | null) => {
      current = token;
    },
  };
}
