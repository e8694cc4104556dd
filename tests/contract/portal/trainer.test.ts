/** The trainer: every state can be made, every deadline follows the clock, the played staff act at their own time. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffPolicy } from '../../../lib/portal/core/staff-policy.ts';
import { standingTexts } from '../../../lib/portal/core/texts/standing-texts.ts';
import { demonstrationStates } from '../../../lib/portal/demonstration/states.ts';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { checkedPhoto, fillIn, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';

const exam = 'health-2022';
let portal: InProcessPortal;
let trainer: PortalClient;

const signedIn = async (login: string): Promise<PortalClient> => {
  const client = portal.client();
  await taken(client.signIn(login, 'practice-2022'));
  return client;
};

beforeEach(async () => {
  portal = await startInProcess();
  trainer = await signedIn('trainer');
});

describe('a candidate in every state', () => {
  it.each(demonstrationStates)('$id stands as $standing at $at', async ({ id, at, standing }) => {
    const made = await taken(trainer.trainer.makeCandidate(id));
    await taken(trainer.trainer.setClock({ now: at.slice(0, 16) }));
    const candidate = await signedIn(made.userName);
    expect((await taken(candidate.registration(made.examId))).standing.code).toBe(standing);
  });

  it('there is one for every standing but the two that last a moment', () => {
    const all = Object.keys(standingTexts).filter((one) => one !== 'choose-area' && one !== 'read-notice');
    expect([...new Set(demonstrationStates.map(({ standing }) => standing))].sort()).toEqual(all.sort());
  });

  it('each is somebody else, with a number of their own; the clock is not moved by making them', async () => {
    const before = (await taken(trainer.trainer.clock())).now;
    const made = await Promise.all([1, 2, 3, 4].map(() => taken(trainer.trainer.makeCandidate('paid'))));
    expect(new Set(made.map(({ userName }) => userName)).size).toBe(4);
    const numbers = await Promise.all(
      made.map(async ({ userName }) => (await taken((await signedIn(userName)).candidate())).facts.documentNumber),
    );
    expect(new Set(numbers).size).toBe(4);
    expect((await taken(trainer.trainer.clock())).now.slice(0, 15)).toBe(before.slice(0, 15));
  });

  it('whose number changed is joined to last year’s results by the site, with the 档案号 that was told', async () => {
    const made = await taken(trainer.trainer.makeCandidate('renumbered'));
    const candidate = await signedIn(made.userName);
    const number = (await taken(candidate.registration(exam))).submission?.onlineRegistrationNumber ?? '';
    const site = await signedIn('site-110101');
    const joined = await taken(site.desk.mergeScores({ exam, number }, made.fileNumber ?? ''));
    expect(joined.lastYear?.failedSubjects).toEqual(['relatedKnowledge', 'practicalSkills']);
  });
});

describe('the clock', () => {
  it('is set and runs, and every deadline follows it', async () => {
    const made = await taken(trainer.trainer.makeCandidate('ordered'));
    const candidate = await signedIn(made.userName);
    const standingAt = async (now: string) => {
      await taken(trainer.trainer.setClock({ now }));
      return (await taken(candidate.registration(exam))).standing.code;
    };
    expect(await standingAt('2022-02-25T23:59')).toBe('pay-order');
    expect(await standingAt('2022-02-26T00:00')).toBe('payment-missed');
    await taken(trainer.trainer.setClock({ now: '2022-02-25T23:00', speed: 3600 }));
    portal.wait(2000);
    expect((await taken(candidate.registration(exam))).standing.code).toBe('payment-missed');
    await taken(trainer.trainer.setClock({ speed: 0 }));
    const stopped = (await taken(trainer.system())).now;
    portal.wait(60_000);
    expect((await taken(trainer.system())).now).toBe(stopped);
    expect(await trainer.trainer.setClock({ now: 'tomorrow' })).toMatchObject({ refusal: { code: 'malformed-request' } });
  });
});

describe('playing the staff', () => {
  const passes = { kind: 'passes', afterMinutes: 30, reasonCode: '' } as const;
  const policy: StaffPolicy = { confirmation: passes, siteReview: { ...passes, afterMinutes: 60 }, areaReview: passes };
  let candidate: PortalClient;

  async function submitted(): Promise<void> {
    candidate = await signedIn('demo');
    await fillIn(candidate);
    await taken(candidate.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports)));
    await taken(candidate.submitRegistration(exam));
  }
  const events = async () => (await portal.store.journal.load(`account-demo/${exam}`)).events;

  it('confirms and reviews by itself, each at its own time though it is read later; asked at once by many, once', async () => {
    await taken(trainer.trainer.setStaffPolicy(policy));
    await submitted();
    expect((await taken(candidate.registration(exam))).standing.code).toBe('confirm-on-site');
    await taken(trainer.trainer.setClock({ now: '2021-12-22T12:00' }));
    await Promise.all(Array.from({ length: 20 }, () => candidate.registration(exam)));
    expect((await taken(candidate.registration(exam))).standing.code).toBe('pay');
    const played = (await events()).filter((event) => 'by' in event && event.by === 'played-staff');
    expect(played.map(({ type, at }) => `${type} ${at.slice(0, 16)}`)).toEqual([
      'RegistrationConfirmed 2021-12-21T10:30',
      'SiteReviewed 2021-12-21T11:30',
      'AreaReviewed 2021-12-21T12:00',
    ]);
  });

  it('does not confirm before the confirmation opens', async () => {
    await taken(trainer.trainer.setClock({ now: '2021-12-20T10:00' }));
    await taken(trainer.trainer.setStaffPolicy(policy));
    await submitted();
    await taken(trainer.trainer.setClock({ now: '2021-12-20T23:00' }));
    expect((await taken(candidate.registration(exam))).standing.code).toBe('confirm-on-site');
    await taken(trainer.trainer.setClock({ now: '2021-12-21T00:01' }));
    expect((await taken(candidate.registration(exam))).standing.code).toBe('wait-for-site-review');
  });

  it('who refuses first passes what was submitted again', async () => {
    const refusesFirst = { kind: 'refusesFirst', afterMinutes: 0, reasonCode: 'photo-unfit' } as const;
    await taken(trainer.trainer.setStaffPolicy({ ...policy, confirmation: refusesFirst }));
    await submitted();
    expect((await taken(candidate.registration(exam))).standing.code).toBe('confirmation-refused');
    await taken(candidate.withdrawSubmission(exam));
    await taken(candidate.submitRegistration(exam));
    expect((await taken(candidate.registration(exam))).confirmation).toMatchObject({ mode: 'onSite' });
  });
});

describe('back to the beginning', () => {
  it('one registration is reset; its journal keeps what was, and nobody’s words', async () => {
    const made = await taken(trainer.trainer.makeCandidate('refused'));
    const [row] = await taken(trainer.trainer.registrations());
    expect(row).toMatchObject({ fullName: made.fullName, standing: 'confirmation-refused' });
    await taken(trainer.trainer.reset(exam, row?.accountId ?? ''));
    const candidate = await signedIn(made.userName);
    expect((await taken(candidate.registration(exam))).status).toBe('notChosen');
    const journal = await taken(trainer.trainer.journal(exam, row?.accountId ?? ''));
    expect(journal.map(({ type }) => type)).toContain('ConfirmationRefused');
    expect(journal.at(-1)).toMatchObject({ type: 'RegistrationReset', by: 'staff-trainer', text: '讲师重置报名' });
    const { facts } = await taken(candidate.candidate());
    const words = [facts.fullName, facts.documentNumber, '示范路8号', '公章'];
    for (const word of words) expect(JSON.stringify(journal)).not.toContain(word);
    expect((await portal.store.dossier.read(`${row?.accountId}/${exam}`)).size).toBe(0);
  });

  it('everything is reset: registrations, the clock, the played staff', async () => {
    await Promise.all(['paid', 'nurse', 'half'].map((state) => taken(trainer.trainer.makeCandidate(state))));
    await taken(trainer.trainer.setClock({ now: '2022-03-01T00:00', speed: 60 }));
    expect(await taken(trainer.trainer.resetAll())).toMatchObject({ now: expect.stringMatching(/^2021-12-20T09:00/), speed: 1 });
    expect(await taken(trainer.trainer.registrations())).toEqual([]);
    expect((await taken(trainer.trainer.staffPolicy())).confirmation).toEqual({ kind: 'byHand' });
  });
});
