import { expect, it } from 'vitest';
import { type ProcessNoteFacts, processNotes } from '../../../lib/portal/core/texts/process-notes.ts';

const facts: ProcessNoteFacts = {
  examId: 'health-2022',
  onlinePaymentAreas: ['甘肃', '北京', '新疆兵团'],
  onlinePaymentSites: { 陕西: ['省直', '延安'] },
  automaticAreas: ['河北', '天津'],
  paymentWindow: { start: '2022-02-15', end: '2022-02-25' },
};

it('five notes, in the order of the guide (guide L441–L447)', () => {
  const notes = processNotes(facts, 'zh');
  expect(notes).toHaveLength(5);
  for (const [index, words] of [
    ['打印报名表', '现场确认'],
    ['不能再修改'],
    ['重新打印申报表'],
    ['网上缴费'],
    ['自动确认'],
  ].entries())
    for (const word of words) expect(notes[index]).toContain(word);
});

it('names all six fields that stay locked after a withdrawal: the stricter reading holds (guide L430, L445)', () => {
  for (const field of ['姓名', '证件类型', '证件号码', '性别', '出生日期', '国籍'])
    expect(processNotes(facts, 'zh')[2]).toContain(field);
});

it('names the areas in their order, part of an area by its sites, and the days (guide L446)', () => {
  expect(processNotes(facts, 'zh')[3]).toContain('北京、陕西（限省直、延安）、甘肃、新疆兵团');
  expect(processNotes(facts, 'zh')[3]).toContain('2022年2月15日-25日');
  expect(processNotes(facts, 'en')[3]).toContain('北京, 陕西 (only 省直, 延安), 甘肃, 新疆兵团');
  expect(processNotes(facts, 'en')[3]).toContain('15–25 February 2022');
});

it('says who is confirmed automatically, and that nothing may have changed (guide L447)', () => {
  const note = processNotes(facts, 'zh')[4];
  for (const word of ['天津、河北', '2021年', '缺考、违纪', '现役军人', '考点、专业、级别、教育情况、工作情况'])
    expect(note).toContain(word);
  const nurse = processNotes({ ...facts, examId: 'nurse-2022' }, 'zh')[4];
  expect(nurse).toContain('考点、教育情况、工作情况');
});

it('without a known window the area announces it, and a note about no areas is none', () => {
  expect(processNotes({ ...facts, paymentWindow: null }, 'zh')[3]).toContain('在当地公布的期限内');
  const fewer = processNotes({ ...facts, onlinePaymentAreas: [], onlinePaymentSites: {}, automaticAreas: [] }, 'en');
  expect(fewer).toHaveLength(3);
});

it.each(['zh', 'en'] as const)('whole sentences only (%s)', (language) => {
  for (const note of processNotes(facts, language)) {
    expect(note).toMatch(language === 'zh' ? /。$/ : /\.$/);
    expect(note).not.toMatch(/undefined|null|NaN/);
  }
});
