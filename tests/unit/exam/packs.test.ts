import { describe, expect, it } from 'vitest';
import { findKind } from '../../../lib/assistant/rules/kinds/index.ts';
import { findCodeList } from '../../../lib/exam/codes/index.ts';
import { findTerm } from '../../../lib/exam/glossary.ts';
import { examPack } from '../../../lib/exam/pack.ts';
import { examPacks, findPack } from '../../../lib/exam/packs/index.ts';
import { normaliseLabel, normaliseOption } from '../../../lib/text.ts';

/** Every `source` anywhere in the pack. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value && typeof value.source === 'string' ? [value.source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}
const keyOf = (source: string) => source.split(' ')[0] ?? '';
const doubles = (texts: string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

it('finds a pack by its id', () => {
  expect(findPack('health-2022')?.exam).toBe('health');
  expect(findPack('nurse-2022')?.exam).toBe('nurse');
  expect(findPack('health-1922')).toBeUndefined();
  expect(doubles(examPacks.map(({ id }) => id))).toEqual([]);
});

describe.each(examPacks)('$id', (pack) => {
  const { fields, rules, sections, sources } = pack;
  const fieldIds = new Set(fields.map(({ id }) => id));

  it('has the shape of a pack, and nothing besides', () => expect(examPack.parse(pack)).toEqual(pack));

  it('names itself after exam and year', () => expect(pack.id).toBe(`${pack.exam}-${pack.year}`));

  it('cites known sources only, and all that it lists', () => {
    const cited = new Set(sourcesIn({ ...pack, sources: {} }).map(keyOf));
    expect([...cited].filter((key) => !(key in sources))).toEqual([]);
    expect(Object.keys(sources).filter((key) => !cited.has(key))).toEqual([]);
  });

  it('has every id once', () => {
    expect(doubles(fields.map(({ id }) => id))).toEqual([]);
    expect(doubles(rules.map(({ id }) => id))).toEqual([]);
    expect(doubles(sections.map(({ id }) => id))).toEqual([]);
  });

  it('takes field and section ids from the glossary', () => {
    expect(fields.filter(({ id }) => findTerm(id)?.kind !== 'field').map(({ id }) => id)).toEqual([]);
    expect(sections.filter(({ id, label }) => findTerm(id)?.zh !== label).map(({ id }) => id)).toEqual([]);
  });

  it('prints the glossary’s terms on its fields', () => {
    expect(fields.filter(({ id, label }) => findTerm(id)?.zh !== label).map(({ id }) => id)).toEqual([]);
    expect(
      fields.flatMap(({ id, label, aliases }) =>
        (findTerm(id)?.aliases ?? []).filter((alias) => ![label, ...aliases].includes(alias)).map((alias) => `${id}: ${alias}`),
      ),
    ).toEqual([]);
  });

  it('puts every field into a section and every option field onto a list', () => {
    const sectionIds = new Set(sections.map(({ id }) => id));
    expect(fields.filter(({ section }) => !sectionIds.has(section))).toEqual([]);
    expect(fields.filter(({ codeList }) => codeList !== undefined && !findCodeList(codeList))).toEqual([]);
  });

  it('rules over fields that it has, with kinds that exist and params that the kind takes', () => {
    expect(rules.filter(({ field }) => !fieldIds.has(field)).map(({ id }) => id)).toEqual([]);
    for (const { field, kind, params } of rules) {
      const found = findKind(kind);
      expect(found, kind).toBeDefined();
      const context = { field, answer: 'x', answers: { [field]: 'x' }, pack, today: '2021-12-20' };
      expect(() => found?.judge(params, context)).not.toThrow();
    }
  });

  it('names in its rules only fields that it has', () => {
    const named = rules.flatMap(({ id, params }) => fieldsNamedIn(params).map((field) => ({ id, field })));
    expect(named.filter(({ field }) => !fieldIds.has(field))).toEqual([]);
  });

  it('says in both languages what is wrong, with the same placeholders', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const allowed = ['{label}', '{max}', '{actual}', '{min}', '{other}'];
    for (const { id, message } of rules) {
      expect(new Set(placeholders(message.en)), id).toEqual(new Set(placeholders(message.zh)));
      expect(placeholders(message.zh).filter((one) => !allowed.includes(one), id)).toEqual([]);
      expect(message.zh.length > 6 && message.en.length > 6, id).toBe(true);
    }
  });

  it('spells options of listed names only, and no two options alike', () => {
    for (const [listId, options] of Object.entries(pack.optionAliases)) {
      const names = (findCodeList(listId)?.items ?? []).map(({ name }) => name);
      expect(Object.keys(options).filter((name) => !names.includes(name))).toEqual([]);
      // A place may be called alike in two areas; everywhere else one spelling is one option.
      if (listId === 'exam-sites') continue;
      const spellings = [...new Set(names), ...Object.values(options).flat()].map(normaliseOption);
      expect(doubles(spellings), listId).toEqual([]);
    }
  });
});

/** Params that hold a field id. */
function fieldsNamedIn(params: Record<string, unknown>): string[] {
  const { typeField, numberField, earlier, later, when } = params;
  const condition = typeof when === 'object' && when !== null && 'field' in when ? when.field : undefined;
  return [typeField, numberField, earlier, later, condition].filter((one) => typeof one === 'string');
}

describe.each(examPacks)('the labels of $id', ({ fields }) => {
  const wordings = fields.flatMap((field) =>
    [field.label, ...field.aliases].map((text) => ({ text, field, plain: normaliseLabel(text) })),
  );

  it('stand once in a field', () => {
    for (const field of fields) expect(doubles([field.label, ...field.aliases].map(normaliseLabel)), field.id).toEqual([]);
  });

  it('belong to one field, or to fields that headings tell apart', () => {
    const shared = wordings.filter(({ plain, field }) =>
      wordings.some((other) => other.plain === plain && other.field !== field),
    );
    expect(shared.filter(({ field }) => !field.headings?.length).map(({ text, field }) => `${field.id}: ${text}`)).toEqual([]);
  });

  it('are never shared where they are what the form prints', () => {
    const printed = fields.map(({ label }) => normaliseLabel(label));
    const taken = wordings.filter(
      ({ plain, field, text }) => printed.includes(plain) && normaliseLabel(field.label) !== plain && text !== field.label,
    );
    expect(taken.map(({ text, field }) => `${field.id}: ${text}`)).toEqual([]);
  });

  it('do not exclude themselves', () => {
    const own = wordings.filter(({ plain, field }) =>
      (field.notLabels ?? []).some((word) => plain.includes(normaliseLabel(word))),
    );
    expect(own.map(({ text, field }) => `${field.id}: ${text}`)).toEqual([]);
  });
});

describe('health-2022', () => {
  const pack = findPack('health-2022');

  it('keeps the season as planned and as held', () => {
    const exams = pack?.calendar.filter(({ window }) => window === 'exam').map(({ status, start, end }) => [status, start, end]);
    expect(exams).toEqual([
      ['planned', '2022-04-09', '2022-04-17'],
      ['held', '2022-07-23', '2022-07-30'],
    ]);
    expect(pack?.calendar.find(({ window }) => window === 'payment')).toMatchObject({ start: '2022-02-15', end: '2022-02-25' });
  });

  it('lists 28 areas with online payment, 陕西 in part, and 15 with automatic confirmation (guide L446, L447)', () => {
    const areas = new Set(findCodeList('exam-areas')?.items.map(({ name }) => name));
    const { onlinePayment, automaticConfirmation } = pack ?? {};
    expect(onlinePayment?.areas).toHaveLength(28);
    expect(automaticConfirmation?.areas).toHaveLength(15);
    expect([...(onlinePayment?.areas ?? []), ...(automaticConfirmation?.areas ?? [])].filter((area) => !areas.has(area))).toEqual(
      [],
    );
    const sites = findCodeList('exam-sites')
      ?.items.filter(({ group }) => group === '陕西')
      .map(({ name }) => name);
    expect(sites).toEqual(expect.arrayContaining(onlinePayment?.partial?.陕西 ?? ['missing']));
  });

  it('demands what the guide marks with * and nothing else that it shows', () => {
    const required = pack?.rules
      .filter(({ kind, severity }) => kind === 'required' && severity === 'error')
      .map(({ field }) => field);
    expect(required).toEqual(
      'registrationCity documentExpiryDate sex birthDate healthStatus ethnicity nationality specialty currentQualification practiceCategory educationLevel diplomaNumber graduationSchool graduationMonth studyMode major degree highestEducationLevel programLength workHistory employer employerJurisdiction employerType yearsInSpecialty'.split(
        ' ',
      ),
    );
  });
});

it('the nurse exam has no choice of exam and two subjects of its own', () => {
  const pack = findPack('nurse-2022');
  expect(pack?.sections.map(({ id }) => id)).toEqual(['site', 'basics', 'contact', 'education', 'employment']);
  expect(pack?.subjects.map(({ name }) => name)).toEqual(['专业实务', '实践能力']);
});
