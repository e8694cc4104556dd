/** Thousands of random runs against the core: no run reaches what the guide forbids, and the journal alone gives the same state. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../../../lib/portal/core/decide.ts';
import { contentsOf, entryIdsOf, firstBasicsOf } from '../../../lib/portal/core/dossier-entries.ts';
import { evolve, replay } from '../../../lib/portal/core/evolve.ts';
import { findExam } from '../../../lib/portal/core/exams.ts';
import type { DossierEntry } from '../../../lib/portal/core/journal.ts';
import {
  initialState,
  type Registration,
  type RegistrationEvent,
  type SectionValues,
} from '../../../lib/portal/core/registration.ts';
import { commandOf, type Turn, turns } from '../../support/portal/any-command.ts';
import { candidateFacts } from '../../support/portal/scenario.ts';

interface Run {
  state: Registration;
  journal: RegistrationEvent[];
  /** The basics as they stood at each submission since the last reset. */
  submittedBasics: SectionValues[];
}

const momentAt = (day: number): string => `${new Date(Date.UTC(2021, 11, 20 + day)).toISOString().slice(0, 10)}T10:00:00+08:00`;

/** Plays the turns as `handle` does, with a dossier that forgets what no state refers to. */
function play(list: readonly Turn[]): Run {
  const run: Run = { state: initialState, journal: [], submittedBasics: [] };
  const dossier = new Map<string, DossierEntry>();
  let day = 0;
  list.forEach((turn, index) => {
    day += turn.days;
    const command = commandOf(turn, run.state, momentAt(day), String(index + 1));
    const firstBasics = firstBasicsOf(run.state, dossier);
    const contents = contentsOf(run.state, dossier);
    const decision = decide(run.state, command, { facts: candidateFacts, contents, ...(firstBasics && { firstBasics }) });
    if (!decision.accepted) return;
    if (command.type === 'save-section') dossier.set(command.entryId, { values: command.values, salt: '' });
    run.journal.push(...decision.events);
    run.state = decision.events.reduce(evolve, run.state);
    for (const { type } of decision.events) {
      if (type === 'RegistrationSubmitted') run.submittedBasics.push(contents.basics ?? {});
      if (type === 'RegistrationReset') run.submittedBasics = [];
    }
    const kept = new Set(entryIdsOf(run.state));
    for (const id of dossier.keys()) if (!kept.has(id)) dossier.delete(id);
  });
  return run;
}

type EventOf<T extends RegistrationEvent['type']> = Extract<RegistrationEvent, { type: T }>;
const only = <T extends RegistrationEvent['type']>(events: RegistrationEvent[], type: T) =>
  events.filter((event): event is EventOf<T> => event.type === type);

/** The runs between resets: each is a registration of its own. */
function lives(journal: readonly RegistrationEvent[]): RegistrationEvent[][] {
  const all: RegistrationEvent[][] = [[]];
  for (const event of journal) {
    if (event.type === 'RegistrationReset') all.push([]);
    else all.at(-1)?.push(event);
  }
  return all;
}

const changesDetails = new Set([
  'SectionSaved',
  'PhotoUsed',
  'ExamAreaCleared',
  'ExamAreaSelected',
  'NoticeAgreed',
  'SubmissionWithdrawn',
]);

/** What the guide forbids, told from the journal alone, without the portal's own rules. */
function lawsBroken(life: RegistrationEvent[]): string[] {
  const broken: string[] = [];
  const law = (kept: boolean, text: string) => {
    if (!kept) broken.push(text);
  };
  const types: string[] = life.map(({ type }) => type);
  const confirmed = types.indexOf('RegistrationConfirmed');
  if (confirmed >= 0) {
    law(types.lastIndexOf('RegistrationSubmitted') < confirmed, 'submitted after the confirmation (L444)');
    law(types.slice(0, confirmed).includes('RegistrationSubmitted'), 'confirmed without a submission (L433)');
    law(!types.slice(confirmed).some((type) => changesDetails.has(type)), 'details changed after the confirmation (L444)');
  }
  law(types.filter((type) => type === 'RegistrationConfirmed').length <= 1, 'confirmed twice');
  const submissions = only(life, 'RegistrationSubmitted');
  law(new Set(submissions.map((one) => one.onlineRegistrationNumber)).size <= 1, 'another 网报号 at a resubmission');
  law(new Set(submissions.map((one) => one.formCheckCode)).size === submissions.length, 'a 验证码 that was not renewed (L431)');
  const settled = only(life, 'PaymentSettled');
  law(settled.length <= 1, 'paid twice');
  law(
    settled.every(({ paidAt }) => paidAt >= '2022-02-15' && paidAt < '2022-02-26'),
    'paid outside of the window (L446)',
  );
  law(
    settled.length === 0 || only(life, 'AreaReviewed').some((one) => one.outcome === 'passed'),
    'paid before the review (L477)',
  );
  const inTime = life.filter(({ type }) =>
    ['ExamSelected', 'RegistrationSubmitted', 'SectionSaved', 'SubmissionWithdrawn'].includes(type),
  );
  law(
    inTime.every(({ at }) => at < '2022-01-01'),
    'filled in after everything had closed (L65)',
  );
  const money = [...settled, ...only(life, 'PaymentToBeReturned')].map((one) => one.transactionNumber);
  law(new Set(money).size === money.length, 'one transaction counted twice');
  const reviewed = types.indexOf('AreaReviewed');
  law(reviewed < 0 || types.slice(0, reviewed).includes('SiteReviewed'), 'area reviewed before the site (L467)');
  return broken;
}

function gapless(state: Registration): boolean {
  if (!('saved' in state)) return true;
  const order = (findExam(state.examId)?.sections ?? []).map((id) => state.saved[id] !== undefined);
  return order.lastIndexOf(true) === order.filter(Boolean).length - 1;
}

it('no run reaches what the guide forbids, and its journal gives the same state without naming anybody', () => {
  const reached = new Map<string, number>();
  fc.assert(
    fc.property(turns, (list) => {
      const { state, journal, submittedBasics } = play(list);
      expect(replay(journal)).toEqual(state);
      expect(lives(journal).flatMap(lawsBroken)).toEqual([]);
      expect(gapless(state)).toBe(true);
      expect(JSON.stringify(journal)).not.toMatch(/某某|1990-03-07|education-1|林知夏|110101199003078881/);
      for (const field of ['sex', 'birthDate', 'nationality'])
        expect(new Set(submittedBasics.map((basics) => basics[field])).size).toBeLessThan(2);
      let passing = initialState;
      for (const event of journal) {
        passing = evolve(passing, event);
        reached.set(passing.status, (reached.get(passing.status) ?? 0) + 1);
      }
    }),
    { numRuns: 10_000 },
  );
  // Every state was come through: otherwise the laws were never put to the test.
  expect([...reached.keys()].sort()).toEqual(
    [
      'awaitingPayment',
      'choosingArea',
      'confirmed',
      'filling',
      'notChosen',
      'readingNotice',
      'registered',
      'rejected',
      'siteReviewed',
      'submitted',
    ].sort(),
  );
}, 60_000);
