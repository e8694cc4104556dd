/** What a widget shows when its value stands somewhere else than in a plain input, and what only looks like a value. */
import { expect, test } from 'vitest';
import { labelled, outline, readHtml, readPage } from './read.ts';

const item = (label: string, box: string) => `<div class="r"><div class="l">${label}</div><div class="b">${box}</div></div>`;
const style = `.r{display:flex;gap:10px;margin:10px}.l{width:90px}
  .b{position:relative;border:1px solid #ccc;width:240px;height:24px;padding:3px;cursor:pointer}`;
const arrow = '<svg width="10" height="10"></svg>';

test('a value that is also the placeholder of an input without width', () => {
  const hidden = (text: string) =>
    `<input role="combobox" placeholder="${text}" style="width:0;padding:0;border:0;opacity:0"><span>${text}</span>${arrow}`;
  const reading = readHtml(item('报考专业', hidden('药学(士)')) + item('单位名称', hidden('请输入关键词')), style);
  expect(labelled(reading, '报考专业')).toMatchObject({ shown: '药学(士)', selected: ['药学(士)'] });
  expect(labelled(reading, '单位名称').shown).toBe('');
});

test('a hidden select that only keeps a copy beside the input people use', () => {
  const box = `<select hidden><option selected>中国</option></select><span style="position:absolute">中国</span>
    <input role="combobox" value="中国" style="opacity:0;width:200px">`;
  const reading = readHtml(item('国籍', box), style);
  expect(outline(reading)).toEqual(['select 国籍']);
  expect(labelled(reading, '国籍').shown).toBe('中国');
});

test('words that a font draws as a picture, and the box’s own name inside of it', () => {
  const box = (value: string) =>
    `<label class="b" style="display:block"><div>国籍</div><span>${value}</span><input role="combobox" readonly value="${value}" aria-label="国籍" style="opacity:0;width:1px;position:absolute">
      <i aria-hidden="true">arrow_drop_down</i></label>`;
  expect(readHtml(box('中国'), style).controls).toMatchObject([{ label: { text: '国籍' }, shown: '中国' }]);
});

test('a choice whose own input is there for the keyboard only is ticked as ARIA says', () => {
  const choice = (text: string, isTicked: boolean) =>
    `<div role="radio" tabindex="0" aria-checked="${isTicked}" style="display:inline-block"><input type="radio" style="display:none"> ${text}</div>`;
  const reading = readHtml(`<div>性别 <span role="radiogroup">${choice('男', false)} ${choice('女', true)}</span></div>`);
  expect(reading.controls).toMatchObject([{ kind: 'radio-group', shown: '女' }]);
});

test('two boxes in one label are two controls', () => {
  const cell = (text: string) => `<div><div>${text}</div><div><input type="checkbox"></div></div>`;
  const { controls } = readHtml(`<label><div>${cell('甲项')}<input type="text"></div><div>${cell('乙项')}</div></label>`);
  expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
  expect(controls.filter(({ kind }) => kind === 'checkbox')).toHaveLength(2);
});

test('an example of a month asks for a month', () => {
  const reading = readHtml(
    `<div>学历毕业日期 <input placeholder="格式：2010-06"></div><div>取得日期 <input placeholder="如 2010-06-30"></div>`,
  );
  expect(outline(reading)).toEqual(['month 学历毕业日期', 'date 取得日期']);
});

test('counters are a limit and no hint; a search over the site is no field', () => {
  const reading = readHtml('<div><span>地址</span><span><input> <em>5/50</em></span></div>');
  expect(labelled(reading, '地址')).toMatchObject({ maxLength: 50, hint: '' });
  document.body.insertAdjacentHTML('afterbegin', '<header><input type="search" placeholder="搜索本站"></header>');
  expect(outline(readPage())).toEqual(['text 地址']);
});
