/** The API's document tells every route, and nothing that is not there. */
import { expect, it } from 'vitest';
import { endpoints } from '../../../lib/portal/http/endpoints.ts';
import { openApiDocument } from '../../../lib/portal/http/openapi.ts';
import { origin, startInProcess } from '../../support/portal/in-process.ts';

interface Operation {
  summary: string;
  parameters: { name: string; in: string }[];
  responses: Record<string, object>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
}

const served = async (): Promise<Document> => {
  const portal = await startInProcess();
  const response = await portal.fetch(new Request(`${origin}/api/openapi.json`));
  expect(response.status).toBe(200);
  return (await response.json()) as Document;
};

it('is served, and has one operation for every endpoint and no other', async () => {
  const { openapi, paths } = await served();
  expect(openapi).toBe('3.1.0');
  const told = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
  const there = endpoints.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(told.sort()).toEqual(there.sort());
  expect(new Set(there).size).toBe(there.length);
});

it('names every parameter of its paths, says what it does and how it refuses', async () => {
  const { paths } = await served();
  for (const [path, methods] of Object.entries(paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const operation of Object.values(methods)) {
      const declared = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect(declared.sort(), path).toEqual(names.sort());
      expect(operation.summary.length, path).toBeGreaterThan(3);
      expect(Object.keys(operation.responses), path).toContain('4XX');
    }
  }
});

it('tells every refusal with its status and its sentence', async () => {
  const text = JSON.stringify(openApiDocument(endpoints));
  for (const code of ['form-check-code-outdated', 'payment-closed', 'section-refused', 'not-permitted'])
    expect(text).toContain(`| \`${code}\` | `);
});
