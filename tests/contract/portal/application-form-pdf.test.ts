/**
 * The PDF of the 申报表, looked at as pixels: a library may lose glyphs while the text can still be copied whole, so that text alone
 * proves nothing.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormPdf, makeApplicationFormPdf } from '../../../components/portal/print/application-form-pdf.ts';
import { charactersOf } from '../../../components/portal/print/font-characters.ts';
import { codeLists } from '../../../lib/exam/codes/index.ts';
import { type ApplicationForm, applicationFormOf } from '../../../lib/portal/core/application-form.ts';
import { replay } from '../../../lib/portal/core/evolve.ts';
import { findExam } from '../../../lib/portal/core/exams.ts';
import { buildFormFont } from '../../../lib/portal/node/form-font.ts';
import { demonstrationPhoto } from '../../../lib/portal/photo/demonstration-photo.ts';
import { findPoppler, type Page, renderPdf, textOfPdf, type Word, wordsOfPdf } from '../../support/node/poppler.ts';
import { candidateFacts, goodValues, ready, submitted } from '../../support/portal/scenario.ts';

const poppler = findPoppler();
let folder: string;
let font: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'form-font-'));
  await buildFormFont(folder);
  font = gunzipSync(readFileSync(join(folder, 'fonts/form-font.ttf.gz')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function formOf(examId = 'health-2022'): ApplicationForm {
  const exam = findExam(examId);
  const state = replay([...ready('110000', examId), submitted()]);
  if (!exam || !('submission' in state)) throw new Error('not to be printed');
  const { examChoice, ...others } = goodValues;
  const contents = exam.sections.includes('examChoice') ? { ...others, examChoice } : others;
  return applicationFormOf({ exam, state, contents, facts: candidateFacts, userName: 'linzhixia' });
}

const withSchool = (school: string): ApplicationForm => ({ ...formOf(), education: { ...formOf().education, school } });
const make = (form: ApplicationForm, photo: Uint8Array | null = null): Promise<FormPdf> =>
  makeApplicationFormPdf({ form, photo, font });

const resolution = 144;
const dark = 128;

/** The pixels of a part of the page: true = ink. The watermark is far too light to count. */
function inkIn({ width, grey }: Page, { left, top, right, bottom }: Omit<Word, 'text'>): boolean[] {
  const ink: boolean[] = [];
  for (let y = Math.floor(top); y < Math.ceil(bottom); y++)
    for (let x = Math.floor(left); x < Math.ceil(right); x++) ink.push((grey[y * width + x] ?? 255) < dark);
  return ink;
}
const count = (ink: readonly boolean[]): number => ink.filter(Boolean).length;
const points = (value: number): number => (value * resolution) / 72;

/** Between the horizontal rules, as they are seen in one column of the table. */
function bands(page: Page, left: number, right: number): { top: number; bottom: number }[] {
  const rules: number[] = [];
  for (let y = 0; y < page.height; y++) {
    const row = inkIn(page, { left, right, top: y, bottom: y + 1 });
    if (count(row) > row.length * 0.95) rules.push(y);
  }
  const edges = rules.filter((y, index) => y - (rules[index - 1] ?? -9) > 2);
  return edges.slice(1).map((bottom, index) => ({ top: (edges[index] ?? 0) + 3, bottom: bottom - 1 }));
}

function onlyPage(pdf: FormPdf): Page {
  const [page, ...more] = renderPdf(pdf.bytes, resolution);
  if (!page || more.length > 0) throw new Error(`${more.length + 1} pages`);
  return page;
}

describe('the font', () => {
  it('has every name of the code lists, all of GBK’s Chinese, and rare characters of names', () => {
    const characters = charactersOf(font);
    const lacking = (text: string): string[] => [...text].filter((one) => !characters.has(one.codePointAt(0) ?? 0));
    expect(lacking(codeLists.flatMap(({ items }) => items.map(({ name }) => name)).join(''))).toEqual([]);
    const basic = Array.from({ length: 0x9fa5 - 0x4e00 + 1 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    expect(lacking(basic.join(''))).toEqual([]);
    expect(lacking('䶮㛃䲟①②③〓·ÀÉñ“”（）：')).toEqual([]);
    expect(lacking('𠮷')).toEqual(['𠮷']);
  });

  it('is made once: another build takes the one that is kept, and its license stands beside it', async () => {
    const kept = (): number[] =>
      readdirSync('.output/form-font').map((name) => statSync(join('.output/form-font', name)).mtimeMs);
    const before = kept();
    await buildFormFont(folder);
    expect(kept()).toEqual(before);
    expect(statSync(join(folder, 'fonts/form-font.ttf.gz')).size).toBeLessThan(6_000_000);
    expect(readFileSync(join(folder, 'fonts/form-font-license.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });
});

describe('characters that the font lacks', () => {
  it('are told, and marked on the form', async () => {
    const form = { ...formOf(), basics: { ...formOf().basics, fullName: '林𠮷𠮷夏' } };
    const pdf = await make(form);
    expect(pdf.missing).toEqual(['𠮷']);
    if (poppler) expect(textOfPdf(pdf.bytes)).toContain('林〓〓夏');
  });
});

describe.runIf(poppler)('what the PDF shows (guide L381–L420)', () => {
  it.each([
    ['health-2022', 17],
    ['nurse-2022', 12],
  ])('%s: one sheet of A4, and a label in each of its %d rows', async (examId, rows) => {
    const page = onlyPage(await make(formOf(examId)));
    expect([page.width, page.height].map((size) => Math.round(size / (resolution / 72)))).toEqual([596, 842]);
    const found = bands(page, points(62), points(140));
    expect(found).toHaveLength(rows);
    for (const band of found) expect(count(inkIn(page, { ...band, left: points(62), right: points(140) }))).toBeGreaterThan(60);
  });

  it('every word that can be selected is also seen: each of its characters has ink', async () => {
    const pdf = await make(formOf());
    const page = onlyPage(pdf);
    const words = wordsOfPdf(pdf.bytes, resolution).filter(({ top, bottom }) => bottom - top < points(30));
    expect(words.length).toBeGreaterThan(70);
    const blank = words.flatMap((word) => {
      const width = (word.right - word.left) / [...word.text].length;
      return [...word.text].filter((_, index) => {
        const left = word.left + index * width;
        return count(inkIn(page, { ...word, left, right: left + width })) === 0;
      });
    });
    expect(blank).toEqual([]);
  });

  it('fifty rare and common characters are each seen, and each as another', async () => {
    const lines = [
      '北京医院卫生专业技术',
      '龘靐齉爩麤灪龗䶮㛃䲟',
      '犇骉淼焱垚鑫昶喆翀旻',
      '己已巳土士未末日曰干',
      '囍彧祎玥珺琰瑒瓛堃嘦',
    ];
    const glyphs: { character: string; ink: boolean[] }[] = [];
    for (const line of lines) {
      const pdf = await make(withSchool(line));
      expect(pdf.missing, line).toEqual([]);
      const page = onlyPage(pdf);
      const place = wordsOfPdf(pdf.bytes, resolution).find(({ text }) => text === line);
      if (!place) throw new Error(`${line} cannot be selected`);
      // Ten points at 144 pixels an inch: each character begins at the same part of a pixel.
      for (const [index, character] of [...line].entries()) {
        const left = Math.round(place.left) + index * 20;
        glyphs.push({ character, ink: inkIn(page, { ...place, left, right: left + 20 }) });
      }
    }
    expect(glyphs).toHaveLength(50);
    for (const { character, ink } of glyphs) expect(count(ink), character).toBeGreaterThan(20);
    const alike = glyphs.flatMap((one, index) =>
      glyphs
        .slice(index + 1)
        .filter((other) => count(one.ink.map((pixel, at) => pixel !== other.ink[at])) < 5)
        .map((other) => one.character + other.character),
    );
    expect(alike).toEqual([]);
  });

  it('its text can be selected: name, numbers, codes, employer and notes', async () => {
    const form = { ...formOf(), employment: { ...formOf().employment, employer: '其它(北京某某医院)' } };
    const text = textOfPdf((await make(form)).bytes);
    const expected = [
      '2022 年度卫生专业技术资格考试申报表',
      '网报号：00000027',
      '用户名：linzhixia',
      '验证码：4163656',
      '确认考点：东城',
    ];
    for (const words of [
      ...expected,
      '林知夏',
      '110101199003078881',
      '其它(北京某某医院)',
      '内科学(中级)',
      '303',
      '练习系统打印，非官方报名表',
    ])
      expect(text).toContain(words);
    expect(text).toContain('① 上一年度考试有科目未通过');
  });

  it('the photo stands at the top right', async () => {
    const place = { left: points(490), right: points(555), top: points(70), bottom: points(150) };
    const [without, withPhoto] = [await make(formOf()), await make(formOf(), demonstrationPhoto('demo'))].map((pdf) =>
      count(inkIn(onlyPage(pdf), place)),
    );
    expect(without).toBeLessThan(400);
    expect(withPhoto).toBeGreaterThan(2000);
  });

  it('stays one sheet, and within its cells, with the longest answers', async () => {
    const form = formOf();
    const pdf = await make({
      ...form,
      userName: 'u'.repeat(40),
      basics: { ...form.basics, fullName: 'A'.repeat(60), documentNumber: '9'.repeat(40), contact: `${'址'.repeat(50)} 100000` },
      education: { ...form.education, school: '校'.repeat(60), schoolRemark: '备'.repeat(60), major: '专'.repeat(60) },
      employment: { ...form.employment, employer: `其它(${'院'.repeat(50)})` },
    });
    const page = onlyPage(pdf);
    // The margins at both sides hold nothing.
    for (const [left, right] of [
      [0, 35],
      [561, 595],
    ] as const)
      expect(count(inkIn(page, { left: points(left), right: points(right), top: 0, bottom: page.height }))).toBe(0);
    const found = bands(page, points(62), points(140));
    expect(found).toHaveLength(17);
  });
});
