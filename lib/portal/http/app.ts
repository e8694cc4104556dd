/** The portal as a web application: a factory of its ports, the same behind a socket and inside a page. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { PortalEnv } from './edge.ts';
import type { PortalPorts } from './ports.ts';
import { answerRefusal, Refused } from './refused.ts';
import { candidateRoutes } from './routes/candidate.ts';
import { visitorRoutes } from './routes/visitor.ts';

const largestBody = 64 * 1024;

/** Nothing but the portal's own files, and no frame around it. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

export function createPortalApp(ports: PortalPorts): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'no-referrer', strictTransportSecurity: false }));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  app.use(bodyLimit({ maxSize: largestBody, onError: (context) => answerRefusal(context, { code: 'request-too-large' }) }));
  app.route('/api', visitorRoutes(ports));
  app.route('/api', candidateRoutes(ports));
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
