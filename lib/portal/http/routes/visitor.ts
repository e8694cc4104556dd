/** What is open to everybody: the system's state, and signing in. */
import { z } from '../../../zod.ts';
import { signIn } from '../../account/sign-in.ts';
import { momentOf } from '../../clock.ts';
import { endpoint } from '../endpoint.ts';
import { examMillis } from '../ports.ts';
import { Refused } from '../refused.ts';
import { systemView } from '../views.ts';

export const visitorEndpoints = [
  endpoint({
    method: 'get',
    path: '/health',
    caller: 'visitor',
    summary: 'Whether the portal is up and its store answers',
    answers: z.object({ status: z.literal('ok') }),
    handle: async ({ ports }) => {
      await ports.store.records.get('clock', 'portal');
      return { status: 'ok' as const };
    },
  }),
  endpoint({
    method: 'get',
    path: '/system',
    caller: 'visitor',
    summary: 'The exam’s time, and whom the practice system lets sign in',
    answers: systemView,
    handle: async ({ ports, language }) => ({
      now: momentOf(await examMillis(ports)),
      clockSpeed: (await ports.store.records.get('clock', 'portal'))?.value.speed ?? 1,
      // Named one by one: what else is known of them is nobody's business who has not signed in.
      demonstration: (ports.demonstration ?? []).map(({ userName, password, actor, note }) => ({
        userName,
        password,
        actor,
        note: note[language],
      })),
    }),
  }),
  endpoint({
    method: 'post',
    path: '/session',
    caller: 'visitor',
    summary: 'Sign in with user name or document number and password',
    body: z.object({ login: z.string().trim().min(1).max(100), password: z.string().min(1).max(200) }),
    answers: z.object({ token: z.string() }),
    handle: async ({ ports, body: { login, password } }) => {
      const outcome = await signIn({ accounts: ports.store.accounts, realClock: ports.realClock }, login, password);
      if ('refusal' in outcome) throw new Refused(outcome.refusal);
      return { token: outcome.token };
    },
  }),
];
