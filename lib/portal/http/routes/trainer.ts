/** The trainer: the clock, candidates in every state, the played staff, the journal, and back to the beginning. */
import { z } from '../../../zod.ts';
import { millisOf, momentOf } from '../../clock.ts';
import { windowOf } from '../../core/calendar.ts';
import { replay } from '../../core/evolve.ts';
import { exams } from '../../core/exams.ts';
import type { RegistrationSummary } from '../../core/journal.ts';
import { allByHand } from '../../core/staff-policy.ts';
import { standingOf } from '../../core/standing.ts';
import { eventText } from '../../core/texts/event-texts.ts';
import { makeCandidate } from '../../demonstration/make-candidate.ts';
import { demonstrationStates } from '../../demonstration/states.ts';
import { firstDay } from '../../practice-season.ts';
import { endpoint } from '../endpoint.ts';
import { forgetUnusedPhotos } from '../kept-photos.ts';
import { examMillis, examNow, type PortalPorts } from '../ports.ts';
import { Refused } from '../refused.ts';
import { candidateOf, examOrRefuse, playStaff, registrationIdOf, runCommand } from '../registrations.ts';
import { clockView, journalView, madeCandidateView, staffPolicyView, stateView, trainerRow } from '../trainer-views.ts';

async function readClockView(ports: PortalPorts) {
  const setting = await ports.store.records.get('clock', 'portal');
  const windows = exams.map(({ id }) => ({
    examId: id,
    registration: windowOf(id, 'registration', null),
    confirmation: windowOf(id, 'confirmation', null),
    payment: windowOf(id, 'payment', null),
  }));
  return { now: momentOf(await examMillis(ports)), speed: setting?.value.speed ?? 1, windows };
}

async function rowOf(ports: PortalPorts, { registrationId, onlineRegistrationNumber }: RegistrationSummary, now: string) {
  await playStaff(ports, registrationId, now);
  const account = await candidateOf(ports, registrationId);
  const state = replay((await ports.store.journal.load(registrationId)).events);
  return {
    examId: registrationId.slice(registrationId.lastIndexOf('/') + 1),
    accountId: account.id,
    userName: account.userName,
    fullName: account.facts.fullName,
    onlineRegistrationNumber,
    status: state.status,
    standing: standingOf(state, now),
    areaCode: 'areaCode' in state ? state.areaCode : null,
  };
}

async function reset(ports: PortalPorts, registrationId: string, by: string): Promise<void> {
  await runCommand(ports, registrationId, 'reset-registration', { by });
  await forgetUnusedPhotos(ports, registrationId, '');
}

const which = z.object({ exam: z.string().max(40), account: z.string().max(80) });
const idOf = ({ exam, account }: z.output<typeof which>): string => registrationIdOf(account, examOrRefuse(exam).id);
const one = '/trainer/registrations/:exam/:account';

const clockEndpoints = [
  endpoint({
    method: 'get',
    path: '/trainer/clock',
    caller: 'trainer',
    summary: 'The exam’s clock, and the windows that follow it',
    answers: clockView,
    handle: async ({ ports }) => readClockView(ports),
  }),
  endpoint({
    method: 'put',
    path: '/trainer/clock',
    caller: 'trainer',
    summary: 'Sets the clock, or how fast it goes; 0 = it stands',
    body: z.object({ now: z.string().max(20).optional(), speed: z.number().min(0).max(10_000).optional() }),
    answers: clockView,
    handle: async ({ ports, body }) => {
      const before = await ports.store.records.get('clock', 'portal');
      const asked = body.now === undefined ? await examMillis(ports) : millisOf(body.now);
      if (asked === null) throw new Refused({ code: 'malformed-request' });
      const speed = body.speed ?? before?.value.speed ?? 1;
      await ports.store.records.put('clock', 'portal', { examMillis: asked, realMillis: ports.realClock(), speed });
      return readClockView(ports);
    },
  }),
  endpoint({
    method: 'get',
    path: '/trainer/staff-policy',
    caller: 'trainer',
    summary: 'What the played staff do by themselves',
    answers: staffPolicyView,
    handle: async ({ ports }) => (await ports.store.records.get('staff-policy', 'portal'))?.value ?? allByHand,
  }),
  endpoint({
    method: 'put',
    path: '/trainer/staff-policy',
    caller: 'trainer',
    summary: 'Sets what the played staff do by themselves',
    body: staffPolicyView,
    answers: staffPolicyView,
    handle: async ({ ports, body }) => {
      await ports.store.records.put('staff-policy', 'portal', body);
      return body;
    },
  }),
];

const demonstrationEndpoints = [
  endpoint({
    method: 'get',
    path: '/trainer/demonstration-states',
    caller: 'trainer',
    summary: 'The states in which a candidate can be made',
    answers: z.array(stateView),
    handle: async ({ language }) =>
      demonstrationStates.map((state) => ({ id: state.id, label: state[language], at: state.at, standing: state.standing })),
  }),
  endpoint({
    method: 'post',
    path: '/trainer/demonstrations',
    caller: 'trainer',
    summary: 'Makes a new candidate in the wanted state, by the real commands',
    body: z.object({ state: z.string().max(40) }),
    answers: madeCandidateView,
    handle: async ({ ports, body, language }) => {
      const state = demonstrationStates.find(({ id }) => id === body.state);
      if (!state) throw new Refused({ code: 'malformed-request' });
      const { registrationId: _, ...made } = await makeCandidate(ports, state);
      return { ...made, state: state[language], at: state.at };
    },
  }),
];

const registrationEndpoints = [
  endpoint({
    method: 'get',
    path: '/trainer/registrations',
    caller: 'trainer',
    summary: 'The registrations, by 网报号; at most two hundred',
    answers: z.array(trainerRow),
    handle: async ({ ports }) => {
      const now = await examNow(ports);
      const found = (await ports.store.journal.find({})).filter(({ status }) => status !== 'notChosen');
      return Promise.all(found.map((summary) => rowOf(ports, summary, now)));
    },
  }),
  endpoint({
    method: 'post',
    path: `${one}/reset`,
    caller: 'trainer',
    params: which,
    summary: 'Puts one registration back to its beginning',
    answers: null,
    handle: async ({ ports, params, account }) => {
      await reset(ports, idOf(params), account.id);
      return null;
    },
  }),
  endpoint({
    method: 'get',
    path: `${one}/journal`,
    caller: 'trainer',
    params: which,
    summary: 'Every event of one registration: ids and hashes, and nobody’s data',
    answers: journalView,
    handle: async ({ ports, params, language }) => {
      const registrationId = idOf(params);
      await candidateOf(ports, registrationId);
      return (await ports.store.journal.load(registrationId)).events.map((event, index) => {
        const { type, at, ...details } = event;
        const by = 'by' in event ? (event.by ?? '') : '';
        return { version: index + 1, at, type, text: eventText(event, language), by, details };
      });
    },
  }),
  endpoint({
    method: 'post',
    path: '/trainer/reset-all',
    caller: 'trainer',
    summary: 'Puts every registration, the clock and the played staff back to the beginning',
    answers: clockView,
    handle: async ({ ports, account }) => {
      await ports.store.records.put('staff-policy', 'portal', allByHand);
      for (;;) {
        const begun = (await ports.store.journal.find({})).filter(({ status }) => status !== 'notChosen');
        if (begun.length === 0) break;
        for (const { registrationId } of begun) await reset(ports, registrationId, account.id);
      }
      const setting = { examMillis: millisOf(firstDay) ?? 0, realMillis: ports.realClock(), speed: 1 };
      await ports.store.records.put('clock', 'portal', setting);
      return readClockView(ports);
    },
  }),
];

export const trainerEndpoints = [...clockEndpoints, ...demonstrationEndpoints, ...registrationEndpoints];
