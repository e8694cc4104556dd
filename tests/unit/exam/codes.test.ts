import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codeLists, findCodeList } from '../../../lib/exam/codes/index.ts';
import { normaliseOption } from '../../../lib/text.ts';

const folder = fileURLToPath(new URL('../../../lib/exam/codes', import.meta.url));
const itemsOf = (id: string) => findCodeList(id)?.items ?? [];
const inGroup = (id: string, group: string) => itemsOf(id).filter((item) => item.group === group);

it('every list stands in a file of its name and in the registry', () => {
  const files = readdirSync(folder).filter((name) => !['index.ts', 'code-list.ts'].includes(name));
  expect(codeLists.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

it('an unknown list is not found', () => expect(findCodeList('planets')).toBeUndefined());

describe.each(codeLists)('$id', ({ items, source, label }) => {
  it('tells its label and source', () => expect([label, source].every((text) => text.length > 1)).toBe(true));

  it('has no name twice in a group', () => {
    const keys = items.map((item) => `${item.group ?? ''}|${normaliseOption(item.name)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no code twice in a group', () => {
    const keys = items.map((item) => `${item.group ?? ''}|${item.code}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('prints names in their normal form', () => {
    expect(items.filter(({ name }) => name !== normaliseOption(name) || name === '')).toEqual([]);
  });
});

describe('what the sources say of the numbers', () => {
  it('119 specialties: 11, 16 and 92 by level', () => {
    expect(['初级(士)', '初级(师)', '中级'].map((level) => inGroup('specialties', level).length)).toEqual([11, 16, 92]);
    expect(itemsOf('specialties').find(({ code }) => code === '102')).toMatchObject({
      name: '中药学(士)',
      confidence: 'official',
    });
    expect(
      itemsOf('specialties').every(({ code, group }) => ['初级(士)', '初级(师)', '中级'][Number(code[0]) - 1] === group),
    ).toBe(true);
  });

  it('the levels are the groups of the specialties', () => {
    expect(new Set(itemsOf('specialties').map(({ group }) => group))).toEqual(
      new Set(itemsOf('exam-levels').map(({ name }) => name)),
    );
  });

  it('56 peoples of GB/T 3304 with their codes in order', () => {
    const standard = itemsOf('ethnicities').filter(({ code }) => Number(code) <= 56);
    expect(standard.map(({ code }) => Number(code))).toEqual(Array.from({ length: 56 }, (_, index) => index + 1));
  });

  it('32 areas: 31 of province level and 新疆兵团', () => {
    expect(itemsOf('exam-areas')).toHaveLength(32);
    expect(itemsOf('exam-areas').filter(({ code }) => !/^\d{2}0000$/.test(code))).toEqual([
      { code: '新疆兵团', name: '新疆兵团' },
    ]);
  });

  it('every area has sites and every site an area', () => {
    expect(new Set(itemsOf('exam-sites').map(({ group }) => group))).toEqual(
      new Set(itemsOf('exam-areas').map(({ name }) => name)),
    );
  });

  it('Beijing has the sites of the guide, 陕西 the two that are no city', () => {
    expect(inGroup('exam-sites', '北京').map(({ name }) => name)).toEqual(['东城', '西城', '通州', '丰台', '海淀', '昌平']);
    expect(inGroup('exam-sites', '陕西').map(({ name }) => name)).toEqual(expect.arrayContaining(['省直', '延安', '杨凌']));
    expect(inGroup('exam-sites', '新疆兵团')).toHaveLength(14);
  });

  it('the guide’s own values are in the lists', () => {
    const printed = {
      'education-levels': ['大学本科', '大学专科'],
      'study-modes': ['全日制'],
      degrees: ['无'],
      'program-lengths': ['二年制'],
      'employer-jurisdictions': ['计划单列市'],
      'employer-types': ['医疗卫生'],
      'practice-categories': ['无'],
      'current-qualifications': ['无'],
      nationalities: ['其他'],
      'document-types': ['身份证', '外国人永久居留证', '海外高层次人才居住证'],
    };
    for (const [id, names] of Object.entries(printed))
      expect(itemsOf(id).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });
});
