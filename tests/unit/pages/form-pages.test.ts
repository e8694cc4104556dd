/** The form pages are complete, and the demonstration candidate can answer them: checked on the spec, before any browser starts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { answersOf } from '../../../lib/assistant/profile/answers.ts';
import { importProfile } from '../../../lib/assistant/profile/import-profile.ts';
import { evaluate } from '../../../lib/assistant/rules/evaluate.ts';
import { ethnicities } from '../../../lib/exam/codes/ethnicities.ts';
import { specialties } from '../../../lib/exam/codes/specialties.ts';
import { findPack } from '../../../lib/exam/packs/index.ts';
import candidate from '../../pages/candidate.json' with { type: 'json' };
import { answerTo, expectedModel, type PageField, pageFields, pageLibraries, pageSections } from '../../pages/expected.ts';
import knownFailures from '../../pages/index.json' with { type: 'json' };
import { guideSections, wordingOf } from '../assistant/forms/guide-form.ts';

const pagesRoot = fileURLToPath(new URL('../../pages', import.meta.url));
const sectionIds = pageSections.map(({ id }) => id);

const offered = ({ linkedTo, links, options }: PageField): readonly string[] | undefined => {
  if (!linkedTo || !links) return options;
  return links[String(answerTo({ id: linkedTo, label: '', control: 'select' }, candidate))];
};

const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

describe.each(pageLibraries)('%s', (library) => {
  const everyField = sectionIds.flatMap((section) => pageFields(library, section));

  it('has every field of the guide in its section', () => {
    for (const { tab, controls } of guideSections) {
      const section = pageSections.find(({ label }) => label === tab);
      const fields = pageFields(library, section?.id ?? '').map(({ id, label }) => [id, label]);
      const wanted = controls.map((control) => [control.field, wordingOf(control, 0).replace(/^\* /, '')]);
      expect(fields).toEqual(expect.arrayContaining(wanted));
    }
  });

  it('names no field twice, and lists no option twice', () => {
    expect(repeated(everyField.map(({ id }) => id))).toEqual([]);
    for (const { id, options = [], links = {} } of everyField)
      expect([id, ...[options, ...Object.values(links)].flatMap(repeated)]).toEqual([id]);
  });

  it('offers what the candidate answers, within its length', () => {
    for (const field of everyField) {
      const answer = answerTo(field, candidate) ?? [];
      const words = typeof answer === 'string' ? [answer] : answer;
      const options = offered(field);
      if (options) expect([field.id, words.filter((word) => !options.includes(word))]).toEqual([field.id, []]);
      if (field.maxLength) expect(words.join('').length).toBeLessThanOrEqual(field.maxLength);
    }
  });

  it('asks every question that has a star of a candidate who has the answer', () => {
    const open = everyField.filter((field) => field.required && answerTo(field, candidate) === undefined);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('lists known failures only of fields that are there', () => {
    const listed: Record<string, Record<string, Record<string, string>>> = knownFailures;
    expect(Object.keys(listed[library] ?? {})).toEqual(sectionIds);
    for (const [section, failures] of Object.entries(listed[library] ?? {}))
      expect(pageFields(library, section).map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(failures)));
  });

  it('is loaded from files that exist', () => {
    const html = readFileSync(join(pagesRoot, library, 'index.html'), 'utf8');
    const paths = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, path = '']) => path);
    expect(paths).toContain('page.js');
    expect(paths.filter((path) => !existsSync(join(pagesRoot, library, path)))).toEqual([]);
  });
});

test('the long lists are whole', () => {
  const listOf = (id: string) => pageFields('table', 'basics').find((field) => field.id === id)?.options ?? [];
  expect(listOf('ethnicity')).toEqual(ethnicities.items.map(({ name }) => name));
  const offeredSpecialties = pageFields('element-ui', 'examChoice').find(({ id }) => id === 'specialty')?.options ?? [];
  expect(offeredSpecialties).toEqual(specialties.items.map(({ name }) => name));
});

test('the candidate is a profile that can be imported, every key known, and no rule finds an error in it', () => {
  const imported = importProfile(readFileSync(join(pagesRoot, 'candidate.json'), 'utf8'));
  expect(imported).toEqual({ ok: true, profile: candidate, warnings: [] });
  const pack = findPack('health-2022');
  if (!imported.ok || !pack) throw new Error('neither a profile nor a pack');
  expect(evaluate(answersOf(imported.profile), pack, '2021-12-20')).toEqual([]);
});

test('what must be held: locked values stay, unanswered ones are empty, the rest is the candidate’s', () => {
  const changed = { ...candidate, fullName: '另一人', provinceLabel: '天津' };
  expect(expectedModel('element-ui', 'basics', changed)).toMatchObject({
    fullName: '林采薇',
    foreignNationality: '',
    householdRegion: ['江苏省', '南京市', '鼓楼区'],
  });
  expect(expectedModel('element-ui', 'site', changed)).toEqual({ provinceLabel: '北京', registrationCity: '西城' });
  expect(expectedModel('layui', 'site', changed).provinceLabel).toBe('天津');
  const other = { employer: '其它', employerOther: '北京某某医院' };
  expect(expectedModel('element-ui', 'employment', { ...candidate, ...other })).toMatchObject(other);
  expect(expectedModel('element-ui', 'employment', { ...candidate, employerOther: '北京某某医院' }).employerOther).toBe('');
});
