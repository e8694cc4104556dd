/** What a signed-in candidate may do, each with nobody's registrations but their own. */
import { type Context, Hono } from 'hono';
import { randomText, sha256 } from '../../account/digest.ts';
import { signOut } from '../../account/sign-in.ts';
import { momentOf } from '../../clock.ts';
import { searchEmployers } from '../../core/employers.ts';
import { exams } from '../../core/exams.ts';
import { handle } from '../../core/handle.ts';
import type { Command, CommandBodies, CommandType, SectionId, SectionValues } from '../../core/registration.ts';
import { checked, type PortalEnv, readBody, shapes, signedIn } from '../edge.ts';
import type { PortalPorts } from '../ports.ts';
import { languageOf, Refused, refusalBody } from '../refused.ts';
import { examOrRefuse, examView, readRegistration, registrationIdOf } from '../registration-view.ts';
import type { CandidateView, CommandView } from '../views.ts';

export function candidateRoutes(ports: PortalPorts): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.use(signedIn(ports));
  accountRoutes(routes, ports);
  registrationRoutes(routes, ports);
  return routes;
}

function accountRoutes(routes: Hono<PortalEnv>, ports: PortalPorts): void {
  routes.delete('/session', async (context) => {
    await signOut({ accounts: ports.store.accounts, realClock: ports.realClock }, context.get('token'));
    return context.body(null, 204);
  });
  routes.get('/candidate', (context) => {
    const { userName, facts } = context.get('account');
    return context.json({ userName, facts } satisfies CandidateView);
  });
  routes.get('/exams', (context) => context.json(exams.map(examView)));
  routes.get('/employers', (context) => {
    const found = searchEmployers(checked(shapes.keyword, context.req.query('keyword')));
    if (!found) throw new Refused({ code: 'keyword-too-short' });
    return context.json(found);
  });
}

type CandidateContext = Context<PortalEnv, '/registrations/:exam'>;

function registrationRoutes(routes: Hono<PortalEnv>, ports: PortalPorts): void {
  const path = '/registrations/:exam';
  const run = commandRunner(ports);
  routes.get(path, async (context) => {
    const exam = examOrRefuse(context.req.param('exam'));
    return context.json(await readRegistration(ports.store, registrationIdOf(context.get('account').id, exam), exam));
  });
  routes.put(path, (context) => run(context, 'select-exam', { examId: context.req.param('exam') }));
  routes.put(`${path}/area`, async (context) => run(context, 'select-exam-area', await readBody(context, shapes.area)));
  routes.delete(`${path}/area`, (context) => run(context, 'change-exam-area', {}));
  routes.put(`${path}/notice`, async (context) => run(context, 'agree-notice', await readBody(context, shapes.notice)));
  routes.put(`${path}/sections/:section`, async (context) => {
    const section = checked(shapes.section, context.req.param('section'));
    const { values } = await readBody(context, shapes.values);
    const salt = randomText(16);
    return run(context, 'save-section', await savingOf(section, values, salt), salt);
  });
}

/** Fields in a fixed order, so that equal answers have equal hashes under equal salts. */
async function savingOf(section: SectionId, values: SectionValues, salt: string): Promise<CommandBodies['save-section']> {
  const content = JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { section, values, entryId: randomText(16), contentHash: await sha256(`${salt}\n${section}\n${content}`) };
}

function commandRunner({ store, examClock }: PortalPorts) {
  return async <T extends CommandType>(
    context: CandidateContext,
    type: T,
    body: CommandBodies[T],
    salt = '',
  ): Promise<Response> => {
    const exam = examOrRefuse(context.req.param('exam'));
    const { id, facts } = context.get('account');
    const registrationId = registrationIdOf(id, exam);
    const command = { type, now: momentOf(examClock()), ...body } as Command;
    const outcome = await handle(store, { registrationId, command, facts, salt });
    if (!outcome.accepted) throw new Refused(outcome.refusal);
    const notices = outcome.notices.map((notice) => refusalBody(notice, languageOf(context)));
    return context.json({ registration: await readRegistration(store, registrationId, exam), notices } satisfies CommandView);
  };
}
