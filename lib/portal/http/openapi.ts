/** The API's document, OpenAPI 3.1, made from the very endpoints that the app serves: it cannot say anything else than they do. */
import { z } from '../../zod.ts';
import { refusalTexts } from '../core/texts/refusal-texts.ts';
import type { Endpoint } from './endpoint.ts';
import { statusOf } from './refused.ts';
import { refusalBody } from './views.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return rest;
};

const isObjectSchema = (value: unknown): value is { properties?: Record<string, Json>; required?: string[] } =>
  typeof value === 'object' && value !== null;

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  const found = schema ? schemaOf(schema, 'input') : {};
  if (!isObjectSchema(found)) return [];
  return Object.entries(found.properties ?? {}).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || (found.required ?? []).includes(name),
    schema: one,
  }));
}

function bodyOf({ body, takes }: Endpoint): Json | undefined {
  if (body) return { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } };
  return takes ? { required: true, content: { [takes]: { schema: { type: 'string', format: 'binary' } } } } : undefined;
}

function answerOf({ answers }: Endpoint): Json {
  if (answers === null) return { '204': { description: 'Done' } };
  if (typeof answers === 'string')
    return { '200': { description: 'The file', content: { [answers]: { schema: { type: 'string', format: 'binary' } } } } };
  return { '200': { description: 'Done', content: { 'application/json': { schema: schemaOf(answers, 'output') } } } };
}

const refused: Json = {
  description: 'Refused: a code, and a sentence that says what to do, in the language of Accept-Language',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
};

function operationOf(endpoint: Endpoint): Json {
  const requestBody = bodyOf(endpoint);
  const open = endpoint.caller === 'visitor';
  return {
    summary: endpoint.summary,
    tags: [endpoint.caller],
    security: open ? [] : [{ session: [] }],
    parameters: [...parametersOf(endpoint.params, 'path'), ...parametersOf(endpoint.query, 'query')],
    ...(requestBody && { requestBody }),
    responses: { ...answerOf(endpoint), '4XX': refused },
  };
}

function pathsOf(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) };
  }
  return paths;
}

/** The whole document as plain JSON. */
export function openApiDocument(endpoints: readonly Endpoint[]): Json {
  const codes = Object.entries(refusalTexts).map(([code, { zh }]) => `| \`${code}\` | ${statusOf(code)} | ${zh} |`);
  return {
    openapi: '3.1.0',
    info: {
      title: '考生管理平台（练习系统）/ Practice portal',
      version: '1',
      description: `The reference implementation of the registration workflow.\n\n| code | status | text |\n| --- | --- | --- |\n${codes.join('\n')}`,
    },
    servers: [{ url: '/api' }],
    paths: pathsOf(endpoints),
    components: {
      schemas: { Refusal: schemaOf(refusalBody, 'output') },
      securitySchemes: { session: { type: 'http', scheme: 'bearer', description: 'The token of POST /session' } },
    },
  };
}
