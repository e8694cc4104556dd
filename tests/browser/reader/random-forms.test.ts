/** Whatever a form is built from, reading ends, finds every field that is surely there, and takes time in step with its size. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage, show } from './read.ts';

const label = fc.constantFrom(
  '姓名',
  '证件号码',
  '性　别：',
  '* 民族',
  '请填写…',
  '0/50',
  '',
  'Date of birth',
  '出生日期（必填）',
  '其它',
);
const control = fc.constantFrom(
  '<input>',
  '<input readonly placeholder="请选择"><i class="arrow"></i>',
  '<input type="radio" name="r">甲<input type="radio" name="r">乙',
  '<input type="checkbox">',
  '<select><option>请选择</option><option>甲</option></select>',
  '<textarea></textarea>',
  '<div tabindex="0" style="width:200px;height:20px">请选择</div>',
  '<span role="combobox">甲</span>',
  '<input type="file">',
  '',
);
const wrapper = fc.constantFrom('div', 'p', 'td', 'span', 'label', 'fieldset', 'dd', 'li', 'form', 'section');

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.tuple(label, control).map(([text, box]) => `${text}${box}`),
    fc.tuple(wrapper, fc.array(tie('tree'), { maxLength: 5 })).map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`),
    fc
      .array(tie('tree'), { maxLength: 4 })
      .map((cells) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`),
  ),
}));

test('never throws, never lists twice, never changes the page', () => {
  fc.assert(
    fc.property(tree, (html) => {
      show(html);
      const before = document.body.innerHTML;
      const { controls } = readPage();
      expect(document.body.innerHTML).toBe(before);
      expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
      const typed = [...document.querySelectorAll('main input:not([type]),main textarea')].filter((one) => one.checkVisibility());
      expect(controls.length).toBeGreaterThanOrEqual(typed.length > 0 ? 1 : 0);
    }),
    { numRuns: 150 },
  );
});

const field = (at: number): string =>
  `<div class="item"><label>字段${at}</label><div><div><input placeholder="请输入"><span>0/50</span></div></div></div>`;

/** The best of several readings: the machine has other work. */
function millisecondsFor(count: number): number {
  show(Array.from({ length: count }, (_, at) => field(at)).join(''));
  const times = Array.from({ length: 5 }, () => readPage().scanMs);
  return Math.min(...times);
}

test('time grows with the form, and not with its square', () => {
  millisecondsFor(100);
  const [few, many] = [millisecondsFor(250), millisecondsFor(2_000)];
  console.log(`250 fields in ${few.toFixed(1)} ms, 2 000 in ${many.toFixed(1)} ms`);
  expect(many).toBeLessThan(Math.max(few, 4) * 8 * 2.5);
});
