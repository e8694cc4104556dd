/** The edge of the app: what comes in is checked here, once, before anything looks at it. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from '../../zod.ts';
import type { Account } from '../account/account-store.ts';
import { accountOf } from '../account/sign-in.ts';
import type { Endpoint } from './endpoint.ts';
import type { PortalPorts } from './ports.ts';
import { answerRefusal, languageOf, Refused } from './refused.ts';

/** Far above what any section may hold, so that too long an answer is refused at its field and not here. */
const answer = z.string().max(4000);

/** Shapes that several routes take. */
export const shapes = {
  exam: z.object({ exam: z.string().max(40) }),
  values: z.object({
    values: z
      .record(z.string().max(60), z.union([answer, z.array(answer).max(20)]))
      .refine((values) => Object.keys(values).length <= 40),
  }),
};

const usualBody = 64 * 1024;

/** The value if it has the shape; refuses otherwise. */
function checked(schema: z.ZodType | undefined, value: unknown): unknown {
  const parsed = schema?.safeParse(value);
  if (parsed && !parsed.success) throw new Refused({ code: 'malformed-request' });
  return parsed?.data;
}

/** A bearer token, because the practice page has no server to set a cookie; it is never sent by itself, so no other site can use it. */
function tokenOf(context: Context): string {
  return context.req.header('authorization')?.match(/^Bearer ([0-9a-f]{64})$/)?.[1] ?? '';
}

async function callerOf({ caller }: Endpoint, ports: PortalPorts, token: string): Promise<Account | null> {
  if (caller === 'visitor') return null;
  const account = token ? await accountOf({ accounts: ports.store.accounts, realClock: ports.realClock }, token) : null;
  if (!account) throw new Refused({ code: 'sign-in-required' });
  if (caller !== 'anyone' && account.actor !== caller) throw new Refused({ code: 'not-permitted' });
  return account;
}

async function respond(endpoint: Endpoint, ports: PortalPorts, context: Context): Promise<Response> {
  const token = tokenOf(context);
  const account = await callerOf(endpoint, ports, token);
  const params = checked(endpoint.params, context.req.param());
  const query = checked(endpoint.query, context.req.query());
  const body = endpoint.body ? checked(endpoint.body, await context.req.json().catch(() => null)) : undefined;
  const call = { ports, account, params, query, body, token, language: languageOf(context), context };
  const value = await endpoint.handle(call as Parameters<Endpoint['handle']>[0]);
  if (value instanceof Response) return value;
  return endpoint.answers === null ? context.body(null, 204) : context.json(value as object);
}

/** Routes for the endpoints: the caller's rights are checked before anything that was sent is looked at. */
export function routesFor(endpoints: readonly Endpoint[], ports: PortalPorts): Hono {
  const routes = new Hono();
  for (const endpoint of endpoints) {
    const limit = bodyLimit({
      maxSize: endpoint.largestBody ?? usualBody,
      onError: (context) => answerRefusal(context, { code: 'request-too-large' }),
    });
    routes.on(endpoint.method.toUpperCase(), endpoint.path, limit, (context) => respond(endpoint, ports, context));
  }
  return routes;
}
