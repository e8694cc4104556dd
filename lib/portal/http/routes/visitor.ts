/** What is open to everybody: the system's state, and signing in. */
import { Hono } from 'hono';
import { signIn } from '../../account/sign-in.ts';
import { momentOf } from '../../clock.ts';
import { readBody, shapes } from '../edge.ts';
import type { PortalPorts } from '../ports.ts';
import { languageOf, Refused } from '../refused.ts';
import type { SystemView } from '../views.ts';

export function visitorRoutes(ports: PortalPorts): Hono {
  const routes = new Hono();
  routes.get('/health', (context) => context.json({ status: 'ok' }));
  routes.get('/system', (context) => {
    const language = languageOf(context);
    const demonstration = (ports.demonstration ?? []).map(({ note, ...account }) => ({ ...account, note: note[language] }));
    return context.json({ now: momentOf(ports.examClock()), demonstration } satisfies SystemView);
  });
  routes.post('/session', async (context) => {
    const { login, password } = await readBody(context, shapes.signIn);
    const outcome = await signIn({ accounts: ports.store.accounts, realClock: ports.realClock }, login, password);
    if ('refusal' in outcome) throw new Refused(outcome.refusal);
    return context.json({ token: outcome.token });
  });
  return routes;
}
