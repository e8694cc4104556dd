/** Every answer of the portal in a test has just the shape that its endpoint declares: the API's document is made from those. */
import { expect } from 'vitest';
import { endpoints } from '../../../lib/portal/http/endpoints.ts';

const routes = endpoints.map((endpoint) => ({
  endpoint,
  method: endpoint.method.toUpperCase(),
  path: new RegExp(`^/api${endpoint.path.replace(/:\w+/g, '[^/]+')}$`),
}));

/** Fails the test if an answer that is no refusal is not declared so, or has more than is declared. */
export async function expectDeclared(request: Request, response: Response): Promise<void> {
  const { pathname } = new URL(request.url);
  const declared = routes.find(({ method, path }) => method === request.method && path.test(pathname))?.endpoint.answers;
  if (!response.ok || declared === undefined) return;
  const told = `${request.method} ${pathname}`;
  if (declared === null) expect(response.status, told).toBe(204);
  else if (typeof declared === 'string') expect(response.headers.get('content-type'), told).toMatch(declared);
  else {
    const content: unknown = await response.clone().json();
    expect(declared.parse(content), told).toEqual(content);
  }
}
