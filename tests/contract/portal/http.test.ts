import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SectionId } from '../../../lib/portal/core/registration.ts';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { type InProcessPortal, origin, startInProcess } from '../../support/portal/in-process.ts';
import { goodValues as scenarioValues } from '../../support/portal/scenario.ts';

let portal: InProcessPortal;
let client: PortalClient;
const exam = 'health-2022';
/** The demonstration candidate's own birth date. */
const goodValues = { ...scenarioValues, basics: { ...scenarioValues.basics, birthDate: '1992-03-14' } };

beforeEach(async () => {
  portal = await startInProcess();
  client = portal.client();
  await client.signIn('demo', 'practice-2022');
});

async function reachSections(): Promise<void> {
  await client.selectExam(exam);
  await client.selectExamArea(exam, '110000');
  await client.agreeNotice(exam, true);
}

describe('a registration over the API', () => {
  it('from the exam list to the last of the six pages (guide L15–L335)', async () => {
    expect(await client.exams()).toMatchObject({ value: [{ id: 'nurse-2022' }, { id: 'health-2022', month: '2022-04' }] });
    expect(await client.registration(exam)).toMatchObject({ value: { status: 'notChosen', areaCode: null } });
    await reachSections();
    for (const section of Object.keys(goodValues) as SectionId[])
      expect(await client.saveSection(exam, section, goodValues[section]), section).toMatchObject({ ok: true });
    const answer = await client.registration(exam);
    expect(answer).toMatchObject({
      value: {
        status: 'filling',
        areaCode: '110000',
        noticeAgreedAt: '2021-12-21T10:00:00+08:00',
        progress: [{ id: 'details', state: 'done' }, { id: 'photo', state: 'open' }, {}, {}, {}, { id: 'payment' }],
      },
    });
    expect(answer.ok && answer.value.sections.map(({ values }) => values)).toEqual(Object.values(goodValues));
  });

  it('a refused page says what to do at which field, in the reader’s language, and is not saved', async () => {
    await reachSections();
    const values = { registrationCity: '310101' };
    expect(await client.saveSection(exam, 'site', values)).toEqual({
      ok: false,
      refusal: {
        code: 'section-refused',
        message: '本页有 1 项需要更正，请按提示修改后重新提交。',
        fields: [{ field: 'registrationCity', code: 'not-an-option', message: '“报名地市”请从下拉列表中选择。' }],
      },
    });
    const english = portal.client('en');
    await english.signIn('demo', 'practice-2022');
    expect(await english.saveSection(exam, 'site', values)).toMatchObject({
      refusal: { fields: [{ message: 'Choose “City of registration” from its list.' }] },
    });
    expect(await english.saveSection(exam, 'contact', {})).toMatchObject({
      refusal: { message: 'Fill in the tabs in order: save “Exam site” first.' },
    });
    expect(await client.registration(exam)).toMatchObject({
      value: { sections: [{ saved: false, reachable: true }, {}, {}, {}, {}, {}] },
    });
  });

  it('修改考区 forgets the words too, and leaves the account alone (guide L43)', async () => {
    await reachSections();
    await client.saveSection(exam, 'site', goodValues.site);
    await client.saveSection(exam, 'basics', goodValues.basics);
    const before = await client.candidate();
    expect(await client.changeExamArea(exam)).toMatchObject({
      value: { registration: { status: 'choosingArea', areaCode: null } },
    });
    expect((await portal.store.dossier.read(`account-demo/${exam}`)).size).toBe(0);
    expect(await client.candidate()).toEqual(before);
  });

  it('the journal holds no word of the candidate, and the dossier no answer that was replaced', async () => {
    await reachSections();
    for (const section of ['site', 'basics', 'contact', 'contact'] as const)
      await client.saveSection(exam, section, goodValues[section]);
    const { events } = await portal.store.journal.load(`account-demo/${exam}`);
    expect(events).toHaveLength(7);
    expect(JSON.stringify(events)).not.toMatch(/某某街|100010|1992|110101/);
    expect((await portal.store.dossier.read(`account-demo/${exam}`)).size).toBe(3);
  });

  it('two tabs saving at once both succeed, one after the other', async () => {
    await reachSections();
    const saves = Array.from({ length: 4 }, () => client.saveSection(exam, 'site', goodValues.site));
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
    expect((await portal.store.dossier.read(`account-demo/${exam}`)).size).toBe(1);
  });

  it('each candidate has their own', async () => {
    await reachSections();
    const other = portal.client();
    await other.signIn('demo-nurse', 'practice-2022');
    expect(await other.registration(exam)).toMatchObject({ value: { status: 'notChosen' } });
  });

  it('employers by keyword', async () => {
    expect(await client.searchEmployers('北')).toMatchObject({ ok: false, refusal: { code: 'keyword-too-short' } });
    expect(await client.searchEmployers('展览路')).toMatchObject({ ok: true, value: [{ id: 'E0001' }] });
  });
});

describe('the edge', () => {
  const paths = [
    ['GET', '/api/candidate'],
    ['GET', '/api/exams'],
    ['GET', '/api/employers?keyword=北京'],
    ['GET', `/api/registrations/${exam}`],
    ['PUT', `/api/registrations/${exam}`],
    ['PUT', `/api/registrations/${exam}/area`],
    ['DELETE', `/api/registrations/${exam}/area`],
    ['PUT', `/api/registrations/${exam}/notice`],
    ['PUT', `/api/registrations/${exam}/sections/site`],
    ['DELETE', '/api/session'],
  ] as const;

  it.each(paths)('%s %s needs a session', async (method, path) => {
    for (const authorization of ['', 'Bearer ', `Bearer ${'0'.repeat(64)}`, 'Basic ZGVtbw==']) {
      const response = await portal.fetch(new Request(origin + path, { method, headers: { authorization } }));
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([401, 'sign-in-required']);
    }
  });

  it('bounds the size of what is sent', async () => {
    const body = JSON.stringify({ login: 'x'.repeat(70_000), password: 'y' });
    const response = await portal.fetch(new Request(`${origin}/api/session`, { method: 'POST', body }));
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'request-too-large' }]);
  });

  it('the pages run nothing but their own files, in no frame', async () => {
    const response = await portal.fetch(new Request(`${origin}/`));
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await portal.fetch(new Request(`${origin}/../../package.json`))).status).toBe(404);
    const api = await portal.fetch(new Request(`${origin}/api/health`));
    expect([api.status, api.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  it('answers whatever is sent with 4xx, a code and a sentence, and changes nothing', async () => {
    await reachSections();
    const response = await portal.fetch(
      new Request(`${origin}/api/session`, {
        method: 'POST',
        body: JSON.stringify({ login: 'demo', password: 'practice-2022' }),
      }),
    );
    const { token } = (await response.json()) as { token: string };
    const before = await client.registration(exam);
    const part = fc.oneof(fc.constantFrom(exam, 'sections', 'area', 'notice', 'site', 'contact', '__proto__', '..'), fc.string());
    const anyPath = fc.oneof(
      fc
        .constantFrom('site', 'basics', 'contact', 'employment', '__proto__')
        .map((one) => ['registrations', exam, 'sections', one]),
      fc.constantFrom('area', 'notice').map((one) => ['registrations', exam, one]),
      fc.array(part, { maxLength: 4 }).map((parts) => ['registrations', ...parts]),
      fc.array(part, { minLength: 1, maxLength: 3 }),
    );
    const anyBody = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .dictionary(fc.string(), fc.oneof(fc.string({ minLength: 1 }), fc.array(fc.string())))
        .map((values) => JSON.stringify({ values })),
      fc.constantFrom(
        '{"values":{"__proto__":"x"}}',
        '{"values":{"registrationCity":["110101"]}}',
        '{"agreed":"true"}',
        '{"areaCode":1}',
      ),
    );
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    await fc.assert(
      fc.asyncProperty(anyPath, anyBody, async (parts, body) => {
        const address = new URL(`${origin}/api/${parts.map(encodeURIComponent).join('/')}`);
        // Choosing the exam again needs no body, and changes nothing; `..` may lead there too.
        fc.pre(address.pathname !== `/api/registrations/${exam}`);
        const answer = await portal.fetch(new Request(address, { method: 'PUT', headers, body }));
        const content = (await answer.json()) as { code?: string; message?: string };
        expect(answer.status, body).toBeGreaterThanOrEqual(400);
        expect(answer.status, body).toBeLessThan(500);
        expect(content.code && content.message).toBeTruthy();
      }),
      {
        numRuns: 300,
        examples: [
          [['registrations', exam, '..', exam], ''],
          [['..', '..'], ''],
        ],
      },
    );
    expect(await client.registration(exam)).toEqual(before);
  });
});
