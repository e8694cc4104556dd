/** The whole portal inside the test: its app on the memory store, and a client that needs no socket. */
import { demonstrations, seedDemonstrations } from '../../../lib/portal/account/demonstration.ts';
import { practiceDesks } from '../../../lib/portal/account/staff.ts';
import { millisOf } from '../../../lib/portal/clock.ts';
import { createPortalApp } from '../../../lib/portal/http/app.ts';
import { createPortalClient, type PortalClient } from '../../../lib/portal/http/client.ts';
import type { PortalPorts } from '../../../lib/portal/http/ports.ts';
import { createMemoryStore } from '../../../lib/portal/stores/memory.ts';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';
import { expectDeclared } from './declared-answers.ts';

export interface InProcessPortal {
  store: PortalStore;
  fetch(request: Request): Promise<Response>;
  /** A client with a session of its own. */
  client(language?: 'zh' | 'en'): PortalClient;
  ports: PortalPorts;
  /** Moves the real clock, and the exam's with it. */
  wait(millis: number): void;
  /** Sets the exam's clock: '2021-12-21T10:00' in Shanghai; it runs on from there. */
  setClock(shanghai: string): Promise<void>;
}

export const origin = 'http://portal.example';

export async function startInProcess({ at = '2021-12-21T10:00' } = {}): Promise<InProcessPortal> {
  const store = createMemoryStore();
  await seedDemonstrations(store.accounts);
  let ahead = 0;
  const ports: PortalPorts = {
    store,
    realClock: () => Date.now() + ahead,
    demonstration: [...demonstrations, ...practiceDesks],
    pages: (path) => (path === '/index.html' ? { body: new Uint8Array([60]), contentType: 'text/html' } : undefined),
  };
  const app = createPortalApp(ports);
  const fetch = async (request: Request): Promise<Response> => {
    const response = await app.fetch(request);
    await expectDeclared(request, response);
    return response;
  };
  const setClock = async (shanghai: string): Promise<void> => {
    const examMillis = millisOf(shanghai);
    if (examMillis === null) throw new RangeError(shanghai);
    await store.records.put('clock', 'portal', { examMillis, realMillis: ports.realClock(), speed: 1 });
  };
  await setClock(at);
  return {
    store,
    ports,
    fetch,
    client: (language = 'zh') => createPortalClient({ send: fetch, origin, token: tokenBox(), language: () => language }),
    wait: (millis) => {
      ahead += millis;
    },
    setClock,
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
