/** The writer on the real iView 4: asserted on the model that Vue holds. */
import { beforeAll, expect, test } from 'vitest';
import { choice, choices, date, element, type HandMade, handMade, month, path, write } from './by-hand.ts';
import { areas, loadLibrary, type Model, mountVue2, specialties, subjects } from './load-library.ts';

beforeAll(() => loadLibrary(['view-design/dist/styles/iview.css'], ['vue2/dist/vue.min.js', 'view-design/dist/iview.min.js']));

const mount = (template: string, model: Model) => mountVue2(template, model, { specialties, subjects, areas });

/** iView shows a choice as text beside its placeholder. */
function iviewSelect(): HandMade {
  const made = handMade('select', element('.ivu-select'));
  return { ...made, control: { ...made.control, input: document.querySelector<HTMLInputElement>('.ivu-select-input') } };
}

test('select without an input: what is shown is text', async () => {
  const model = mount(
    '<i-select v-model="model.a" filterable><i-option v-for="one in specialties" :key="one" :value="one">{{ one }}</i-option></i-select>',
    { a: '' },
  );
  expect(await write(iviewSelect(), choice('药学(士)'))).toMatchObject({ outcome: 'written' });
  expect(model.a).toBe('药学(士)');
});

test('dates and months, typed and clicked', async () => {
  const picker = (key: string, type: string, more = '') =>
    `<div id="${key}"><date-picker :value="model.${key}" @on-change="model.${key} = $event" type="${type}" ${more}></date-picker></div>`;
  const model = mount(
    picker('a', 'date') +
      picker('b', 'month') +
      picker('c', 'date', ':editable="false"') +
      picker('d', 'month', ':editable="false"'),
    {
      a: '',
      b: '',
      c: '',
      d: '',
    },
  );
  for (const key of ['a', 'c'])
    expect(await write(handMade('date', element(`#${key} .ivu-date-picker`)), date('2019-07-01'))).toMatchObject({
      outcome: 'written',
    });
  for (const key of ['b', 'd'])
    expect(await write(handMade('month', element(`#${key} .ivu-date-picker`)), month('2010-06'))).toMatchObject({
      outcome: 'written',
    });
  expect(model).toEqual({ a: '2019-07-01', b: '2010-06', c: '2019-07-01', d: '2010-06' });
});

test('cascader, radio and checkbox group', async () => {
  const model = mount(
    `<cascader v-model="model.a" :data="areas"></cascader>
    <radio-group v-model="model.b"><radio label="男"></radio><radio label="女"></radio></radio-group>
    <checkbox-group v-model="model.c"><checkbox v-for="one in subjects" :key="one" :label="one"></checkbox></checkbox-group>`,
    { a: [], b: '', c: [] },
  );
  const members = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((label) => ({
      element: label,
      input: label.querySelector('input'),
      text: label.textContent?.trim() ?? '',
    }));
  await write(handMade('cascader', element('.ivu-cascader')), path('江苏省', '南京市', '鼓楼区'));
  await write(handMade('radio-group', element('.ivu-radio-group'), { members: members('.ivu-radio-wrapper') }), choice('女'));
  const boxes = handMade('checkbox-group', element('.ivu-checkbox-group'), { members: members('.ivu-checkbox-wrapper') });
  await write(boxes, choices('专业知识', '专业实践能力'));
  expect(model).toMatchObject({ a: ['32', '3201', '320106'], b: '女', c: ['专业知识', '专业实践能力'] });
});
