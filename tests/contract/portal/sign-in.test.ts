import { beforeEach, describe, expect, it } from 'vitest';
import { checkDocumentNumber } from '../../../lib/exam/document-number.ts';
import { demonstrations } from '../../../lib/portal/account/demonstration.ts';
import { type InProcessPortal, origin, startInProcess } from '../../support/portal/in-process.ts';

let portal: InProcessPortal;
beforeEach(async () => {
  portal = await startInProcess();
});
const password = 'practice-2022';
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('登录系统 (guide L7–L9)', () => {
  it.each(['demo', '110101199203140029'])('with user name or document number, and password: %s', async (login) => {
    const client = portal.client();
    expect(await client.signIn(login, password)).toEqual({ ok: true, value: null });
    expect(await client.candidate()).toMatchObject({ ok: true, value: { userName: 'demo', facts: { fullName: '林采薇' } } });
  });

  it('says the same of a wrong password and of a name that nobody has', async () => {
    const client = portal.client();
    const [wrong, unknown] = [await client.signIn('demo', 'wrong'), await client.signIn('nobody', password)];
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject(refused('wrong-credentials'));
    expect(client.isSignedIn()).toBe(false);
  });

  it('after five wrong passwords no further one is looked at for a quarter of an hour', async () => {
    const client = portal.client();
    for (let time = 0; time < 5; time++) await client.signIn('demo', 'wrong');
    expect(await client.signIn('demo', password)).toMatchObject({
      ok: false,
      refusal: { code: 'too-many-attempts', message: '密码错误次数过多，请 15 分钟后再试。' },
    });
    portal.wait(15 * 60_000);
    expect(await client.signIn('demo', password)).toMatchObject({ ok: true });
  });

  it('guessing many passwords at once gains nothing', async () => {
    const client = portal.client();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => client.signIn('demo', `guess ${index}`)));
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'wrong-credentials')).toHaveLength(5);
    expect(await client.signIn('demo', password)).toMatchObject(refused('too-many-attempts'));
  });

  it('a session ends with signing out, and by itself after eight hours', async () => {
    const [one, other] = [portal.client(), portal.client()];
    await one.signIn('demo', password);
    await other.signIn('demo', password);
    await one.signOut();
    expect(await one.candidate()).toMatchObject(refused('sign-in-required'));
    expect(await other.candidate()).toMatchObject({ ok: true });
    portal.wait(8 * 3_600_000);
    expect(await other.candidate()).toMatchObject(refused('sign-in-required'));
    expect(other.isSignedIn()).toBe(false);
  });

  it('keeps neither password nor token', async () => {
    const response = await portal.fetch(
      new Request(`${origin}/api/session`, { method: 'POST', body: JSON.stringify({ login: 'demo', password }) }),
    );
    const { token } = (await response.json()) as { token: string };
    const account = await portal.store.accounts.findByLogin('demo');
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await portal.store.accounts.findSession(token)).toBeNull();
  });
});

it('the demonstration candidates have numbers that hold, and are shown to whoever practises', async () => {
  for (const { facts } of demonstrations)
    expect(checkDocumentNumber(facts.documentType, facts.documentNumber), facts.fullName).toMatchObject({ valid: true });
  const system = await portal.client('en').system();
  expect(system).toMatchObject({ value: { now: expect.stringMatching(/^2021-12-21T10:00:0/) } });
  const shown = system.ok ? system.value.demonstration : [];
  expect(shown[0]).toMatchObject({ userName: 'demo', password, actor: 'candidate' });
  expect(shown.map(({ actor }) => actor)).toEqual(['candidate', 'candidate', 'candidate', 'site', 'area', 'trainer']);
});
