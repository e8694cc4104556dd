/**
 * Ten thousand requests that are malformed, too large, out of order or somebody else's, over a real socket: each is refused with a
 * code and a sentence, never with a 5xx, and nothing is written.
 */
import { type AddressInfo, connect } from 'node:net';
import { serve } from '@hono/node-server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemonstrations } from '../../../lib/portal/account/demonstration.ts';
import { randomText, sha256 } from '../../../lib/portal/account/digest.ts';
import { createPortalApp } from '../../../lib/portal/http/app.ts';
import type { Caller, Endpoint } from '../../../lib/portal/http/endpoint.ts';
import { endpoints } from '../../../lib/portal/http/endpoints.ts';
import { createMemoryStore } from '../../../lib/portal/stores/memory.ts';
import { watchStore } from '../../support/portal/watched-store.ts';

type Role = Exclude<Caller, 'visitor' | 'anyone'>;
const roles: readonly Role[] = ['candidate', 'site', 'area', 'trainer'];

const watched = watchStore(createMemoryStore());
const tokens = new Map<Role, string>();
let url = '';
let close: () => void = () => undefined;

beforeAll(async () => {
  const { store } = watched;
  await seedDemonstrations(store.accounts);
  const login = { passwordHash: 'none', displayName: 'x' };
  await store.accounts.put({ ...login, id: 'site-1', userName: 'site-1', actor: 'site', areaCode: '110000', siteCode: '110101' });
  await store.accounts.put({ ...login, id: 'area-1', userName: 'area-1', actor: 'area', areaCode: '110000' });
  await store.accounts.put({ ...login, id: 'trainer-1', userName: 'trainer-1', actor: 'trainer' });
  const ids: Record<Role, string> = { candidate: 'account-demo', site: 'site-1', area: 'area-1', trainer: 'trainer-1' };
  for (const role of roles) {
    const token = randomText(32);
    await store.accounts.putSession(await sha256(token), { accountId: ids[role], expiresAt: Date.now() + 3_600_000 });
    tokens.set(role, token);
  }
  const examMillis = Date.parse('2021-12-21T02:00:00Z');
  await store.records.put('clock', 'portal', { examMillis, realMillis: Date.now(), speed: 1 });
  const app = createPortalApp({ store, realClock: () => Date.now() });
  await new Promise<void>((done) => {
    const server = serve({ fetch: (request) => app.fetch(request), port: 0, hostname: '127.0.0.1' }, (address: AddressInfo) => {
      url = `http://127.0.0.1:${address.port}`;
      done();
    });
    close = () => server.close();
  });
  watched.written();
});
afterAll(() => close());

interface Sent {
  method: string;
  path: string;
  token?: string | undefined;
  body?: string | undefined;
  contentType?: string;
}

/** Refused as the portal refuses: 4xx, a code, a sentence; and nothing written. */
async function expectRefused({ method, path, token, body, contentType = 'application/json' }: Sent): Promise<number> {
  const headers = { 'content-type': contentType, ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${url}${path}`, { method, headers, ...(body !== undefined && method !== 'GET' && { body }) });
  const text = await response.text();
  const told = `${method} ${path.slice(0, 100)} ${body?.slice(0, 60)} → ${response.status} ${text.slice(0, 120)}`;
  expect(response.status, told).toBeGreaterThanOrEqual(400);
  expect(response.status, told).toBeLessThan(500);
  expect(JSON.parse(text), told).toMatchObject({
    code: expect.stringMatching(/^[a-z-]+$/),
    message: expect.stringMatching(/.{5,}/),
  });
  expect(watched.written(), told).toEqual([]);
  return response.status;
}

const tokenFor = ({ caller }: Endpoint): string | undefined =>
  caller === 'visitor' ? undefined : tokens.get(caller === 'anyone' ? 'candidate' : caller);

const segment = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom('health-2022', '..', '%00', '__proto__', '0'),
);
/** The path with something at each of its parameters. */
const pathOf = (endpoint: Endpoint) =>
  fc
    .array(segment, { minLength: 4, maxLength: 4 })
    .map((parts) => `/api${endpoint.path.replace(/:\w+/g, () => encodeURIComponent(parts.pop() ?? 'x'))}`);
const goodPath = (endpoint: Endpoint): string =>
  `/api${endpoint.path.replace(':exam', 'health-2022').replace(':section', 'site').replace(/:\w+/g, 'x')}`;

const hostile = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom('values', 'areaCode', 'agreed', 'login', 'password', '__proto__', 'outcome', 'note'),
    fc.jsonValue(),
  ),
  fc.constant({ values: { employer: 'x'.repeat(5000) } }),
  fc.constant({ values: Object.fromEntries(Array.from({ length: 60 }, (_, one) => [`f${one}`, 'x'])) }),
);
const notJson = fc.oneof(fc.string(), fc.constantFrom('', '{', '[1,', '{"a":}', 'null', '\u0000', '{"values":{"a":"\ud800"}'));

const withBody = endpoints.filter(({ body }) => body !== undefined);

describe('10,000 bad requests over HTTP', () => {
  it('malformed: 4,000 bodies of another shape, or of none', async () => {
    const any = fc.constantFrom(...withBody).chain((endpoint) =>
      fc.record({
        endpoint: fc.constant(endpoint),
        body: fc.oneof(
          hostile.filter((value) => !endpoint.body?.safeParse(value).success).map((value) => JSON.stringify(value)),
          notJson.filter((text) => !endpoint.body?.safeParse(parsedOrNull(text)).success),
        ),
        contentType: fc.constantFrom(
          'application/json',
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data',
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(any, async ({ endpoint, body, contentType }) => {
        const path = goodPath(endpoint);
        await expectRefused({ method: endpoint.method.toUpperCase(), path, token: tokenFor(endpoint), body, contentType });
      }),
      { numRuns: 4000 },
    );
  }, 60_000);

  it('somebody else’s: 4,000 requests of whom it is not for, to every endpoint that is not open to all', async () => {
    const guarded = endpoints.filter(({ caller }) => caller !== 'visitor');
    const strangers = fc.constantFrom(...guarded).chain((endpoint) => {
      const others = roles.filter((role) => endpoint.caller !== 'anyone' && role !== endpoint.caller);
      const token = fc.constantFrom(undefined, randomText(32), 'x', ...others.map((role) => tokens.get(role)));
      return fc.record({
        endpoint: fc.constant(endpoint),
        path: pathOf(endpoint),
        token,
        body: hostile.map((one) => JSON.stringify(one)),
      });
    });
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(strangers, async ({ endpoint, path, token, body }) => {
        const status = await expectRefused({ method: endpoint.method.toUpperCase(), path, token, body });
        expect([400, 401, 403, 404]).toContain(status);
        seen.add(`${endpoint.method} ${endpoint.path}`);
      }),
      { numRuns: 4000 },
    );
    expect(seen.size).toBe(guarded.length);
  }, 60_000);

  it('out of order: 1,000 steps of a registration that nobody has begun', async () => {
    const steps = endpoints.filter(
      ({ path, method, caller }) => caller === 'candidate' && method !== 'get' && path.startsWith('/registrations/:exam/'),
    );
    expect(steps.length).toBeGreaterThan(5);
    const bodies: Record<string, object> = {
      '/registrations/:exam/area': { areaCode: '110000' },
      '/registrations/:exam/notice': { agreed: true },
      '/registrations/:exam/sections/:section': { values: { registrationCity: '110101' } },
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...steps), async (endpoint) => {
        const method = endpoint.method.toUpperCase();
        const body = JSON.stringify(bodies[endpoint.path] ?? {});
        await expectRefused({ method, path: goodPath(endpoint), token: tokenFor(endpoint), body });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('too large: 200 bodies beyond what their endpoint takes', async () => {
    const taking = endpoints.filter(({ method, body, takes }) => method !== 'get' && (body ?? takes) !== undefined);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...taking), fc.integer({ min: 1, max: 5000 }), async (endpoint, more) => {
        const body = `"${'x'.repeat((endpoint.largestBody ?? 64 * 1024) + more)}"`;
        const status = await expectRefused({
          ...{ method: endpoint.method.toUpperCase(), path: goodPath(endpoint), token: tokenFor(endpoint), body },
          contentType: endpoint.takes ?? 'application/json',
        });
        expect(status).toBe(413);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('nowhere: 800 paths and methods that there are not', async () => {
    const paths = fc
      .array(segment, { minLength: 1, maxLength: 4 })
      .map((parts) => `/api/${parts.map(encodeURIComponent).join('/')}`);
    const known = (method: string, path: string): boolean => {
      const pathname = new URL(path, 'http://x').pathname.replace(/\/$/, '');
      return endpoints.some(
        (one) => one.method.toUpperCase() === method && new RegExp(`^/api${one.path.replace(/:\w+/g, '[^/]+')}$`).test(pathname),
      );
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH', 'GET'), paths, async (method, path) => {
        fc.pre(!known(method, path) && new URL(path, 'http://x').pathname.startsWith('/api/'));
        await expectRefused({ method, path, token: tokens.get('candidate') });
      }),
      { numRuns: 800 },
    );
  }, 60_000);

  it('what is not even HTTP ends with the connection, and the server goes on', async () => {
    const port = Number(new URL(url).port);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        await new Promise<void>((done) => {
          const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
          socket.on('data', () => undefined);
          socket.on('error', () => done());
          socket.on('close', () => done());
        });
      }),
      { numRuns: 100 },
    );
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    expect(watched.written()).toEqual([]);
  }, 60_000);
});

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
