import { expect, it } from 'vitest';
import type { SummaryQuery } from '../../../lib/portal/core/journal.ts';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';
import { areaSelected, examSelected } from '../../support/portal/scenario.ts';
import { summaryOf } from './journal.ts';

const summaries = [
  summaryOf('r5', { siteCode: '110101', onlineRegistrationNumber: '10000001' }),
  summaryOf('r2', { siteCode: '110102', onlineRegistrationNumber: '10000003' }),
  summaryOf('r4', { examId: 'nurse-2022', onlineRegistrationNumber: '10000002' }),
  summaryOf('r3', { areaCode: '610000', status: 'readingNotice' }),
  summaryOf('r1', { examId: null, areaCode: null, status: 'notChosen' }),
];

async function fill({ journal }: PortalStore): Promise<void> {
  for (const summary of summaries) expect(await journal.append(0, [examSelected()], summary)).toBe(true);
}

const queries: [title: string, query: SummaryQuery, ids: string[]][] = [
  ['nothing: all, by 网报号, those without one last and by id', {}, ['r5', 'r4', 'r2', 'r1', 'r3']],
  ['the exam', { examId: 'nurse-2022' }, ['r4']],
  ['the area', { areaCode: '110000' }, ['r5', 'r4', 'r2']],
  ['the site', { siteCode: '110102' }, ['r2']],
  ['the 网报号', { onlineRegistrationNumber: '10000001' }, ['r5']],
  ['statuses', { statuses: ['notChosen', 'readingNotice'] }, ['r1', 'r3']],
  ['no status at all', { statuses: [] }, []],
  ['several properties, of which all must be equal', { examId: 'health-2022', areaCode: '110000', siteCode: '110101' }, ['r5']],
  ['several properties that nobody has together', { examId: 'nurse-2022', siteCode: '110101' }, []],
  ['a property and statuses', { areaCode: '110000', statuses: ['filling'] }, ['r5', 'r4', 'r2']],
  ['what nobody has', { onlineRegistrationNumber: '%' }, []],
];

export function describeSummaries(store: () => PortalStore): void {
  it.each(queries)('finds registrations by %s', async (_, query, ids) => {
    await fill(store());
    const found = await store().journal.find(query);
    expect(found).toEqual(ids.map((id) => summaries.find(({ registrationId }) => registrationId === id)));
  });

  it('finds at most as many as are asked for, and 200 unless told', async () => {
    const { journal } = store();
    const number = (index: number) => String(10_000_000 + index);
    const all = Array.from({ length: 201 }, (_, index) => summaryOf(`r${index}`, { onlineRegistrationNumber: number(index) }));
    await Promise.all(all.map((summary) => journal.append(0, [examSelected()], summary)));
    expect((await journal.find({}, 2)).map(({ onlineRegistrationNumber }) => onlineRegistrationNumber)).toEqual([
      number(0),
      number(1),
    ]);
    expect(await journal.find({})).toEqual(all.slice(0, 200));
    expect(await journal.find({ examId: 'health-2022' }, 1000)).toEqual(all);
  });

  it('each append replaces the summary, and a refused one does not', async () => {
    const { journal } = store();
    const submitted = summaryOf('r1', { siteCode: '110101', onlineRegistrationNumber: '10000001' });
    await journal.append(0, [examSelected()], summaryOf('r1', { status: 'choosingArea', areaCode: null }));
    await journal.append(1, [areaSelected()], submitted);
    expect(await journal.find({})).toEqual([submitted]);
    expect(await journal.append(1, [areaSelected()], summaryOf('r1', { status: 'notChosen', examId: null }))).toBe(false);
    expect(await journal.append(0, [areaSelected()], summaryOf('r1', { status: 'notChosen', examId: null }))).toBe(false);
    expect(await journal.append(5, [areaSelected()], summaryOf('r9'))).toBe(false);
    expect(await journal.find({})).toEqual([submitted]);
    await journal.append(2, [areaSelected()], summaryOf('r1'));
    expect(await journal.find({})).toEqual([summaryOf('r1')]);
  });

  it('the summary is that of the writer who won', async () => {
    const { journal } = store();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        journal.append(0, [examSelected()], summaryOf('r1', { siteCode: `site-${index}` })),
      ),
    );
    expect(await journal.find({})).toEqual([summaryOf('r1', { siteCode: `site-${results.indexOf(true)}` })]);
  });

  it('summaries handed out or in cannot be changed from outside', async () => {
    const { journal } = store();
    const summary = summaryOf('r1');
    await journal.append(0, [examSelected()], summary);
    summary.siteCode = 'other';
    Object.assign((await journal.find({}))[0] ?? {}, { siteCode: 'other' });
    expect(await journal.find({})).toEqual([summaryOf('r1')]);
  });
}
