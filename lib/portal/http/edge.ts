/** The edge of the app: what comes in is checked here, once, before anything looks at it. */
import type { Context, MiddlewareHandler } from 'hono';
import { z } from '../../zod.ts';
import type { Account } from '../account/account-store.ts';
import { accountOf } from '../account/sign-in.ts';
import type { PortalPorts } from './ports.ts';
import { Refused } from './refused.ts';

export interface PortalEnv {
  Variables: { account: Account; token: string };
}

/** Far above what any section may hold, so that too long an answer is refused at its field and not here. */
const answer = z.string().max(4000);

export const shapes = {
  signIn: z.object({ login: z.string().trim().min(1).max(100), password: z.string().min(1).max(200) }),
  area: z.object({ areaCode: z.string().max(40) }),
  notice: z.object({ agreed: z.boolean() }),
  section: z.enum(['site', 'basics', 'contact', 'examChoice', 'education', 'employment']),
  values: z.object({
    values: z
      .record(z.string().max(60), z.union([answer, z.array(answer).max(20)]))
      .refine((values) => Object.keys(values).length <= 40),
  }),
  keyword: z.string().max(100),
};

/** The value if it has the shape; refuses otherwise. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refused({ code: 'malformed-request' });
  return parsed.data;
}

export async function readBody<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<z.output<Schema>> {
  return checked(schema, await context.req.json().catch(() => null));
}

/** A bearer token, because the practice page has no server to set a cookie; it is never sent by itself, so no other site can use it. */
export function signedIn(ports: PortalPorts): MiddlewareHandler<PortalEnv> {
  return async (context, next) => {
    const token = context.req.header('authorization')?.match(/^Bearer ([0-9a-f]{64})$/)?.[1];
    const account = token ? await accountOf({ accounts: ports.store.accounts, realClock: ports.realClock }, token) : null;
    if (!token || !account) throw new Refused({ code: 'sign-in-required' });
    context.set('account', account);
    context.set('token', token);
    await next();
  };
}
