/**
 * The six sections on the real component libraries, read and filled by the production build. What counts is what the framework holds
 * afterwards. A failure that is known stands in tests/pages/index.json; one that no longer fails has to be struck out there.
 */
import type { Page } from '@playwright/test';
import type { FillReport } from '../../lib/assistant/session/fill-report.ts';
import candidate from '../pages/candidate.json' with { type: 'json' };
import { expectedModel, type Held, pageFields, pageLibraries, pageSections } from '../pages/expected.ts';
import knownFailures from '../pages/index.json' with { type: 'json' };
import { fillPage } from '../support/node/assistant.ts';
import { tabIdOf } from '../support/node/extension-browser.ts';
import { type AssistedBrowser, expect, test } from './fixtures.ts';

interface Truth {
  id: string;
  label: string;
  readonly: boolean;
  writable: boolean;
}

interface PageGlobals {
  __model(): Record<string, Held>;
  __truth: Truth[];
  __harm: { submits: number; resets: number; buttonClicks: string[]; navigations: number };
}

interface Score {
  fields: number;
  recognised: number;
  writable: number;
  held: number;
  wrong: string[];
  missed: string[];
  untrue: string[];
}

const asked = (page: Page) =>
  page.evaluate(() => {
    const { __model, __truth, __harm } = globalThis as unknown as PageGlobals;
    return { model: __model(), truth: __truth, harm: __harm };
  });

const same = (a: Held | undefined, b: Held | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
const known: Record<string, Record<string, Record<string, string>>> = knownFailures;

/** A field that no pack knows is recognised when the candidate's own answer to its label was taken for it. */
function isRecognised({ id, label }: Truth, { fields }: FillReport, own: Record<string, unknown>): boolean {
  const found = fields.find((field) => field.label.replace(/[\s*＊:：]/g, '') === label.replace(/[\s*＊:：]/g, ''));
  if (!found) return false;
  return label in own ? found.field === null && found.outcome !== 'skipped' : found.field === id;
}

async function score(assisted: AssistedBrowser, library: string, section: string): Promise<Score> {
  const { page, panel } = await assisted.open(`tests/pages/${library}/index.html?section=${section}`);
  const before = await asked(page);
  const report = await fillPage(panel, await tabIdOf(assisted, page));
  const { model, truth, harm } = await asked(page);
  await Promise.all([page.close(), panel.close()]);
  const wanted = expectedModel(library, section, candidate);
  const isWritable = new Set(truth.filter(({ writable }) => writable).map(({ id }) => id));
  const answered = pageFields(library, section).filter(
    ({ id, label }) => isWritable.has(id) && (id in candidate || label in candidate.custom),
  );
  const held = answered.filter(({ id }) => same(model[id], wanted[id]));
  const told = (label: string) => report.fields.find((field) => field.label.includes(label))?.outcome;
  expect(harm, `${library} ${section}`).toEqual({ submits: 0, resets: 0, buttonClicks: [], navigations: 0 });
  for (const { id } of truth.filter(({ writable }) => !writable)) expect([id, model[id]]).toEqual([id, before.model[id]]);
  return {
    fields: truth.length,
    recognised: truth.filter((one) => isRecognised(one, report, candidate.custom)).length,
    writable: answered.length,
    held: held.length,
    wrong: truth.filter(({ id }) => !same(model[id], wanted[id]) && !same(model[id], before.model[id])).map(({ id }) => id),
    missed: answered.filter((field) => !held.includes(field)).map(({ id }) => id),
    untrue: answered.filter((field) => !held.includes(field) && told(field.label) === 'written').map(({ id }) => id),
  };
}

const sum = (scores: readonly Score[], key: 'fields' | 'recognised' | 'writable' | 'held'): number =>
  scores.reduce((total, one) => total + one[key], 0);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

for (const library of pageLibraries) {
  test(`${library}: the six sections are read and filled`, async ({ assisted }) => {
    test.slow();
    const scores: Score[] = [];
    for (const { id: section } of pageSections) {
      const one = await score(assisted, library, section);
      expect(one.missed, `known failures of ${library} ${section} are those of tests/pages/index.json`).toEqual(
        Object.keys(known[library]?.[section] ?? {}),
      );
      scores.push(one);
    }
    const [fields, recognised, writable, held] = (['fields', 'recognised', 'writable', 'held'] as const).map((key) =>
      sum(scores, key),
    ) as [number, number, number, number];
    const [wrong, untrue] = [scores.flatMap((one) => one.wrong), scores.flatMap((one) => one.untrue)];
    console.log(
      `| ${library.padEnd(10)} | recognised ${recognised}/${fields} ${percent(recognised, fields)} | held by the framework ${held}/${writable} ${percent(held, writable)} | wrong ${wrong.length} | untrue reports ${untrue.length} | submits and resets 0 |`,
    );
    expect(recognised / fields).toBeGreaterThanOrEqual(0.99);
    expect(held / writable).toBeGreaterThanOrEqual(0.98);
    expect(wrong).toEqual([]);
    expect(untrue).toEqual([]);
  });
}
