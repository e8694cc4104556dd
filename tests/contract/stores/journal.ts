import { expect, it } from 'vitest';
import type { RegistrationSummary } from '../../../lib/portal/core/journal.ts';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';
import { areaSelected, examSelected, noticeAgreed, sectionSaved } from '../../support/portal/scenario.ts';

export const summaryOf = (registrationId: string, change: Partial<RegistrationSummary> = {}): RegistrationSummary => ({
  registrationId,
  status: 'filling',
  examId: 'health-2022',
  areaCode: '110000',
  siteCode: null,
  onlineRegistrationNumber: null,
  ...change,
});

const [r1, r2] = [summaryOf('r1'), summaryOf('r2')];

export function describeJournal(store: () => PortalStore): void {
  it('a registration begins without events, at version 0', async () => {
    expect(await store().journal.load('nobody')).toEqual({ events: [], version: 0 });
  });

  it('keeps events in their order, each registration its own', async () => {
    const { journal } = store();
    expect(await journal.append(0, [examSelected(), areaSelected()], r1)).toBe(true);
    expect(await journal.append(0, [examSelected('nurse-2022')], r2)).toBe(true);
    expect(await journal.append(2, [noticeAgreed()], r1)).toBe(true);
    expect(await journal.load('r1')).toEqual({ events: [examSelected(), areaSelected(), noticeAgreed()], version: 3 });
    expect(await journal.load('r2')).toEqual({ events: [examSelected('nurse-2022')], version: 1 });
  });

  it('keeps them in order beyond nine', async () => {
    const { journal } = store();
    const many = Array.from({ length: 12 }, (_, index) => examSelected(`exam-${index}`));
    expect(await journal.append(0, many, r1)).toBe(true);
    expect(await journal.load('r1')).toEqual({ events: many, version: 12 });
  });

  it.each([
    ['past', 1],
    ['not yet reached', 3],
    ['that of a registration without events', 0],
  ])('refuses a version that is %s, and records nothing of it', async (_, version) => {
    const { journal } = store();
    await journal.append(0, [examSelected(), areaSelected()], r1);
    expect(await journal.append(version, [noticeAgreed(), sectionSaved('site')], r1)).toBe(false);
    expect(await journal.load('r1')).toEqual({ events: [examSelected(), areaSelected()], version: 2 });
  });

  it('refuses to begin a registration in the middle', async () => {
    const { journal } = store();
    expect(await journal.append(2, [noticeAgreed()], r1)).toBe(false);
    expect(await journal.load('r1')).toEqual({ events: [], version: 0 });
    expect(await journal.append(0, [examSelected()], r1)).toBe(true);
  });

  it('of many writers at one version exactly one wins', async () => {
    const { journal } = store();
    for (const version of [0, 2, 4]) {
      const writers = Array.from({ length: 20 }, (_, index) => [examSelected(`exam-${index}`), areaSelected()]);
      const results = await Promise.all(writers.map((events) => journal.append(version, events, r1)));
      expect(results.filter(Boolean)).toHaveLength(1);
      const winner = writers[results.indexOf(true)];
      const { events, version: reached } = await journal.load('r1');
      expect([events.slice(version), reached]).toEqual([winner, version + 2]);
    }
  });

  it('of writers with more and with fewer events at one version one wins, and nothing of the others stays', async () => {
    const { journal } = store();
    const writers = [1, 3, 2, 4, 1, 2].map((count) => Array.from({ length: count }, () => examSelected(`of-${count}`)));
    const results = await Promise.all(writers.map((events) => journal.append(0, events, r1)));
    expect(results.filter(Boolean)).toHaveLength(1);
    expect((await journal.load('r1')).events).toEqual(writers[results.indexOf(true)]);
  });

  it('what was handed out or in cannot be changed from outside', async () => {
    const { journal } = store();
    const event = examSelected();
    await journal.append(0, [event], r1);
    (await journal.load('r1')).events.push(areaSelected());
    Object.assign(event, { examId: 'other' });
    expect((await journal.load('r1')).events).toEqual([examSelected()]);
  });
}
