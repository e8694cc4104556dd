/** Boxes that a library draws over, or in place of, its own input: one control, by the same id, whatever it shows. */
import { expect, test } from 'vitest';
import { createPageReader } from '../../../lib/assistant/page/read-form.ts';
import { labelled, outline, readHtml, show } from './read.ts';

const item = (label: string, content: string): string =>
  `<div class="item"><div class="name">${label}</div><div class="content">${content}</div></div>`;
const style = `.item{display:flex;gap:12px;margin:8px}.name{width:120px}.content{flex:1}
  .box{position:relative;width:240px;height:30px;border:1px solid #ccc}
  .box input{position:absolute;inset:0;width:100%;border:0;box-sizing:border-box}.over{position:absolute;left:8px;top:5px}`;

test('a transparent input and the words drawn over it are one list', () => {
  const box = (words: string) =>
    `<div class="box"><input role="combobox" readonly style="opacity:0"><span class="over">${words}</span><i>▾</i></div>`;
  const reading = readHtml(item('民族', box('请选择')) + item('国籍', box('中国')), style);
  expect(outline(reading)).toEqual(['select 民族', 'select 国籍']);
  expect(reading.controls.map(({ shown }) => shown)).toEqual(['', '中国']);
});

test('an input that can be seen keeps its name when its value is written over it', () => {
  show(item('报考专业', '<div class="box"><input><span class="over">请选择</span><i class="arrow">▾</i></div>'), style);
  const eyes = createPageReader(document);
  const before = labelled(eyes.read(), '报考专业');
  const words = document.querySelector('.over');
  if (words) words.textContent = '药学(士)';
  const after = eyes.read();
  expect(outline(after)).toEqual([`${before.kind} 报考专业`]);
  expect(after.controls[0]?.id).toBe(before.id);
});

test('the same id when a library swaps the drawn words for an input and back', () => {
  const drawn = '<span class="over">请选择</span><i>▾</i>';
  show(item('民族', `<div class="box">${drawn}</div>`), style);
  const eyes = createPageReader(document);
  const { id, signature } = labelled(eyes.read(), '民族');
  const box = document.querySelector('.box');
  if (box) box.innerHTML = '<span class="over">土家族</span><i>▾</i>';
  expect(labelled(eyes.read(), '民族')).toMatchObject({ id, signature, shown: '土家族' });
});

test('a date typed in parts is one date, or one month', () => {
  const part = (name: string) => `<span role="spinbutton" contenteditable="true" tabindex="0" aria-label="${name}">00</span>`;
  const group = (...names: string[]) => `<div role="group" class="box">${names.map(part).join('<span>-</span>')}</div>`;
  const reading = readHtml(item('出生日期', group('Year', 'Month', 'Day')) + item('毕业时间', group('Year', 'Month')), style);
  expect(outline(reading)).toEqual(['date 出生日期', 'month 毕业时间']);
});

test('a list of which only a part is drawn is not known as a whole', () => {
  const rows = (count: number, own: string) =>
    `<div role="listbox" id="rows${own.length}"><div style="${own}">${'甲乙丙丁'
      .slice(0, count)
      .split('')
      .map((text) => `<div role="option">${text}</div>`)
      .join('')}</div></div>`;
  const box = (id: string) => `<div class="box"><input role="combobox" aria-controls="${id}"><i>▾</i></div>`;
  const tall = 'height:1904px';
  const reading = readHtml(
    `${item('民族', box(`rows${tall.length}`))}${item('学历', box('rows0'))}<div hidden>${rows(4, tall)}${rows(4, '')}</div>`,
    style,
  );
  expect(labelled(reading, '民族').options).toBeNull();
  expect(labelled(reading, '学历').options?.map(({ text }) => text)).toEqual(['甲', '乙', '丙', '丁']);
});

test('a row that is one big button makes its readonly box an opener; a request to type does not', () => {
  const row = (label: string, more: string, placeholder: string) =>
    `<div class="item" ${more}><div class="name"><label>${label}</label></div><div class="content"><input readonly placeholder="${placeholder}"></div></div>`;
  const reading = readHtml(row('国籍', 'role="button" tabindex="0"', '') + row('姓名', '', '请输入'), style);
  expect(reading.controls.map(({ kind, readonly }) => [kind, readonly])).toEqual([
    ['select', false],
    ['text', true],
  ]);
});
