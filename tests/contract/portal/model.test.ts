import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../../../lib/portal/core/decide.ts';
import { evolve, replay } from '../../../lib/portal/core/evolve.ts';
import { findExam } from '../../../lib/portal/core/exams.ts';
import { type Command, initialState, type RegistrationEvent, type SectionId } from '../../../lib/portal/core/registration.ts';
import { candidateFacts, goodValues, now } from '../../support/portal/scenario.ts';

const sectionIds = Object.keys(goodValues) as SectionId[];

const savingSection = fc
  .record({ section: fc.constantFrom(...sectionIds), entryId: fc.uuid(), broken: fc.nat(3).map((one) => one === 0) })
  .map(
    ({ section, entryId, broken }): Command => ({
      type: 'save-section',
      now,
      section,
      values: broken ? { ...goodValues[section], nowhere: 'x' } : goodValues[section],
      entryId,
      contentHash: 'hash',
    }),
  );

/** Weighed so that runs reach the last section, and still turn back now and then. */
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('health-2022', 'nurse-2022').map((examId): Command => ({ type: 'select-exam', now, examId })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('110000', '110000', '990000')
      .map((areaCode): Command => ({ type: 'select-exam-area', now, areaCode })),
  },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'change-exam-area', now }) },
  { weight: 4, arbitrary: fc.boolean().map((agreed): Command => ({ type: 'agree-notice', now, agreed })) },
  { weight: 60, arbitrary: savingSection },
);

it('whatever is commanded: sections without a gap, no words in the journal, and its replay gives the same state', () => {
  let furthest = 0;
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: 20, maxLength: 150, size: 'max' }), (commands) => {
      let state = initialState;
      const journal: RegistrationEvent[] = [];
      for (const command of commands) {
        const decision = decide(state, command, candidateFacts);
        if (!decision.accepted) continue;
        journal.push(...decision.events);
        state = decision.events.reduce(evolve, state);
      }
      expect(replay(journal)).toEqual(state);
      expect(JSON.stringify(journal)).not.toMatch(/某某街|1990-03-07|education-1/);
      if (state.status !== 'filling') return;
      const { saved, examId } = state;
      const order = (findExam(examId)?.sections ?? []).map((id) => Boolean(saved[id]));
      expect(order.lastIndexOf(true)).toBe(order.filter(Boolean).length - 1);
      furthest = Math.max(furthest, order.filter(Boolean).length);
    }),
    { numRuns: 300 },
  );
  expect(furthest).toBe(6);
});
