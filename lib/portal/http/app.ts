/** The portal as a web application: a factory of its ports, the same behind a socket and inside a page. */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { routesFor } from './edge.ts';
import { endpoints } from './endpoints.ts';
import { openApiDocument } from './openapi.ts';
import type { PortalPorts } from './ports.ts';
import { answerRefusal, Refused } from './refused.ts';

/** Nothing but the portal's own files, and no frame around it. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

export function createPortalApp(ports: PortalPorts): Hono {
  const app = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'no-referrer', strictTransportSecurity: false }));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  app.get('/api/openapi.json', (context) => context.json(openApiDocument(endpoints)));
  app.route('/api', routesFor(endpoints, ports));
  app.get('*', (context) => {
    const file = ports.pages?.(context.req.path === '/' ? '/index.html' : context.req.path);
    return file ? context.body(file.body, 200, { 'content-type': file.contentType }) : context.notFound();
  });
  app.notFound((context) => answerRefusal(context, { code: 'not-found' }));
  app.onError((error, context) => {
    if (error instanceof Refused) return answerRefusal(context, error.refusal);
    // Without the request: it may hold personal data.
    console.error('portal:', error.message);
    return answerRefusal(context, { code: 'server-failed' });
  });
  return app;
}
