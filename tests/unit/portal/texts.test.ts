import { describe, expect, it } from 'vitest';
import { examPacks } from '../../../lib/exam/packs/index.ts';
import { exams } from '../../../lib/portal/core/exams.ts';
import { dateRange } from '../../../lib/portal/core/texts/date-range.ts';
import { candidateNotes } from '../../../lib/portal/texts/candidate-notes.ts';
import { findReading, paymentWindow, readingIds } from '../../../lib/portal/texts/find-reading.ts';
import type { Reading, ReadingId, Words } from '../../../lib/portal/texts/reading.ts';
import { startInProcess } from '../../support/portal/in-process.ts';

const reading = (id: ReadingId, examId: string): Reading => {
  const found = findReading(id, examId);
  if (!found) throw new Error(`no ${id} for ${examId}`);
  return found;
};

const everyWord = ({ title, sections, sources }: Reading): Words[] => [
  title,
  ...sections.flatMap(({ heading, paragraphs = [], steps = [], points = [] }) => [heading, ...paragraphs, ...steps, ...points]),
  ...sources,
];
const text = (id: ReadingId, examId: string): string =>
  everyWord(reading(id, examId))
    .map(({ zh }) => zh)
    .join('\n');

const all = exams.flatMap(({ id: examId }) => readingIds.map((id) => [examId, id] as const));

describe('the texts behind the notice (guide L57–L63)', () => {
  it.each(all)('%s, %s: complete in both languages, with its sources', (examId, id) => {
    const found = reading(id, examId);
    expect(found.id).toBe(id);
    expect(found.sections.length).toBeGreaterThan(1);
    expect(found.sources.length).toBeGreaterThan(0);
    for (const { zh, en } of everyWord(found)) {
      expect(zh.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(`${zh}${en}`).not.toMatch(/undefined|null|\{|\}|NaN/);
    }
    for (const { paragraphs = [], steps = [], points = [] } of found.sections)
      expect(paragraphs.length + steps.length + points.length).toBeGreaterThan(0);
  });

  it('no exam, no text', () => {
    expect(findReading('terms', 'health-1999')).toBeNull();
    expect(paymentWindow('health-1999')).toBeNull();
  });

  it('each exam has its own name, subjects, tabs and way of passing', () => {
    expect(reading('candidateNotes', 'health-2022').title.zh).toBe('《2022年度卫生专业技术资格考试考生须知》');
    expect(reading('candidateNotes', 'nurse-2022').title.zh).toBe('《2022年护士执业资格考试考生须知》');
    expect(text('candidateNotes', 'health-2022')).toContain('连续两个考试年度');
    expect(text('candidateNotes', 'health-2022')).toContain('基础知识、相关专业知识、专业知识、专业实践能力');
    expect(text('candidateNotes', 'nurse-2022')).toContain('一次考试中全部通过');
    expect(text('candidateNotes', 'nurse-2022')).not.toContain('连续两个考试年度');
    expect(text('instructions', 'health-2022')).toContain('报考专业');
    expect(text('instructions', 'nurse-2022')).not.toContain('填写“报考信息”');
    expect(text('registrationFlow', 'nurse-2022')).toContain('考点信息、基本信息、联系方式、教育情况、工作情况');
  });

  it.each(examPacks.map((pack) => [pack.id, pack] as const))(
    "%s: every window of the pack's calendar is shown, in time's order",
    (_, pack) => {
      const shown = candidateNotes(pack).sections[0]?.points ?? [];
      expect(shown).toHaveLength(pack.calendar.length);
      const inOrder = [...pack.calendar].sort((a, b) => (a.start < b.start ? -1 : 1));
      for (const [index, window] of inOrder.entries()) expect(shown[index]?.zh).toContain(dateRange(window, 'zh'));
    },
  );

  it('a calendar that is corrected corrects the text', () => {
    const pack = examPacks.find(({ id }) => id === 'health-2022');
    if (!pack) throw new Error('no pack');
    const calendar = pack.calendar.map((one) => (one.window === 'payment' ? { ...one, end: '2022-03-02' } : one));
    expect(JSON.stringify(candidateNotes({ ...pack, calendar }))).toContain('2022年2月15日-3月2日');
  });

  it('what the terms say of wrong passwords is what happens', async () => {
    const client = (await startInProcess()).client();
    const tries = Array.from({ length: 5 }, () => 'wrong');
    for (const password of tries) expect(await client.signIn('demo', password)).toMatchObject({ ok: false });
    const locked = await client.signIn('demo', 'practice-2022');
    expect(locked).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('15 分钟') } });
    expect(text('terms', 'health-2022')).toContain('连续输错 5 次后锁定 15 分钟');
  });

  it('the law is cited by its article, with its four offences', () => {
    const law = text('cheatingLaw', 'health-2022');
    for (const word of ['第二百八十四条之一', '组织他人作弊', '作弊器材', '试题、答案', '代替他人参加考试', '法释〔2019〕13 号'])
      expect(law).toContain(word);
  });
});

it.each([
  ['2022-02-15', '2022-02-25', '2022年2月15日-25日', '15–25 February 2022'],
  ['2021-12-29', '2021-12-29', '2021年12月29日', '29 December 2021'],
  ['2022-04-23', '2022-05-01', '2022年4月23日-5月1日', '23 April – 1 May 2022'],
  ['2021-12-29', '2022-01-11', '2021年12月29日-2022年1月11日', '29 December 2021 – 11 January 2022'],
])('the days from %s to %s in words', (start, end, zh, en) => {
  expect(dateRange({ start, end }, 'zh')).toBe(zh);
  expect(dateRange({ start, end }, 'en')).toBe(en);
});
