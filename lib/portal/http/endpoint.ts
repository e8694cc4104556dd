/**
 * One route of the API, with everything that is said of it in one place: who may call it, what it takes and what it answers. The
 * rights, the checks at the edge and the API's document all come from here.
 */
import type { Context } from 'hono';
import type { z } from '../../zod.ts';
import type { Account } from '../account/account-store.ts';
import type { Language } from '../core/texts/field-labels.ts';
import type { PortalPorts } from './ports.ts';

type Actor = Account['actor'];
/** 'visitor' = nobody need be signed in; 'anyone' = whoever is. */
export type Caller = Actor | 'visitor' | 'anyone';

type AccountOf<C extends Caller> = C extends 'visitor' ? null : C extends 'anyone' ? Account : Extract<Account, { actor: C }>;

type Schema = z.ZodType;
type Out<S> = S extends Schema ? z.output<S> : undefined;

export interface Call<C extends Caller, Params, Query, Body> {
  ports: PortalPorts;
  account: AccountOf<C>;
  params: Out<Params>;
  query: Out<Query>;
  body: Out<Body>;
  /** Of the bearer token; '' for a visitor. */
  token: string;
  language: Language;
  context: Context;
}

interface Shape<C extends Caller, Params, Query, Body> {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Behind '/api', with ':name' for its parameters. */
  path: string;
  caller: C;
  summary: string;
  /** Of the path's parameters. */
  params?: Params;
  query?: Query;
  /** Of the JSON body. */
  body?: Body;
  /** The body is a file: `context.req.arrayBuffer()`. */
  takes?: string;
  /** Bytes; 64 KiB unless told. */
  largestBody?: number;
}

/** What is answered: a value of the shape, nothing, or a file of that content type. */
type Answers = Schema | null | string;

export interface EndpointDefinition<C extends Caller, Params, Query, Body, A extends Answers>
  extends Shape<C, Params, Query, Body> {
  answers: A;
  handle(call: Call<C, Params, Query, Body>): Promise<A extends Schema ? z.input<A> : A extends null ? null : Response>;
}

/** As the app and the API's document see it. */
export interface Endpoint extends Shape<Caller, Schema | undefined, Schema | undefined, Schema | undefined> {
  answers: Answers;
  handle(call: Call<Caller, unknown, unknown, unknown>): Promise<unknown>;
}

export function endpoint<
  C extends Caller,
  A extends Answers,
  Params extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
>(definition: EndpointDefinition<C, Params, Query, Body, A>): Endpoint {
  // The edge hands each one only what its own shapes have let through.
  return definition as unknown as Endpoint;
}
