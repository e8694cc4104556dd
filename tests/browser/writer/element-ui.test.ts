/** The writer on the real Element UI 2: asserted on the model that Vue holds. */
import { beforeAll, expect, test } from 'vitest';
import { agentFor, choice, choices, date, element, handMade, month, path, text, write } from './by-hand.ts';
import { areas, loadLibrary, type Model, mountVue2, specialties, subjects } from './load-library.ts';

beforeAll(() => loadLibrary(['element-ui/lib/theme-chalk/index.css'], ['vue2/dist/vue.min.js', 'element-ui/lib/index.js']));

const mount = (template: string, model: Model) => mountVue2(template, model, { specialties, subjects, areas });
const options = (list: string) => `<el-option v-for="one in ${list}" :key="one" :label="one" :value="one"></el-option>`;

test('input and textarea', async () => {
  const model = mount('<el-input v-model="model.a"></el-input><el-input type="textarea" v-model="model.b"></el-input>', {
    a: '',
    b: '',
  });
  await write(handMade('text', element('.el-input')), text('李梅'));
  await write(handMade('textarea', element('.el-textarea')), text('护理工作'));
  expect(model).toMatchObject({ a: '李梅', b: '护理工作' });
});

test('select: opened, the exact option, closed again', async () => {
  const model = mount(`<el-select v-model="model.a">${options('specialties')}</el-select>`, { a: '' });
  expect(await write(handMade('select', element('.el-select')), choice('药学(士)'))).toEqual({
    outcome: 'written',
    shown: '药学(士)',
  });
  expect(model.a).toBe('药学(士)');
  await expect.poll(() => document.querySelector('.el-select-dropdown')?.checkVisibility()).toBe(false);
});

test('select: a part of an option is no option, and nothing changes', async () => {
  const model = mount(`<el-select v-model="model.a">${options('specialties')}</el-select>`, { a: '护理学' });
  const made = handMade('select', element('.el-select'));
  expect(await write(made, choice('药学'), true)).toEqual({ outcome: 'skipped', reason: 'no-exact-option', shown: '护理学' });
  expect(model.a).toBe('护理学');
});

test('remote select: typed, waited for, the exact entry of several', async () => {
  const model = mount(`<el-select v-model="model.a" filterable remote :remote-method="search">${options('found')}</el-select>`, {
    a: '',
  });
  const made = handMade('searchable-select', element('.el-select'));
  expect(await write(made, choice('北京协和医学院', '北京协和'))).toMatchObject({ outcome: 'written' });
  expect(model.a).toBe('北京协和医学院(北京市,东城区)');
});

test('dates and months, typed', async () => {
  const model = mount(
    '<el-date-picker v-model="model.a" value-format="yyyy-MM-dd"></el-date-picker><el-date-picker v-model="model.b" type="month" value-format="yyyy-MM"></el-date-picker>',
    { a: null, b: null },
  );
  await write(handMade('date', element('.el-date-editor')), date('1990-02-28'));
  await write(handMade('month', element('.el-date-editor--month')), month('2010-06'));
  expect(model).toMatchObject({ a: '1990-02-28', b: '2010-06' });
});

test('dates and months that cannot be typed are clicked', async () => {
  const model = mount(
    '<el-date-picker v-model="model.a" :editable="false" value-format="yyyy-MM-dd"></el-date-picker><el-date-picker v-model="model.b" :editable="false" type="month" value-format="yyyy-MM"></el-date-picker>',
    { a: null, b: null },
  );
  expect(await write(handMade('date', element('.el-date-editor')), date('2024-02-29'))).toMatchObject({ outcome: 'written' });
  expect(await write(handMade('month', element('.el-date-editor--month')), month('2010-06'))).toMatchObject({
    outcome: 'written',
  });
  expect(model).toMatchObject({ a: '2024-02-29', b: '2010-06' });
});

test('a day that the page does not allow is not written, and the calendar leaves nothing behind', async () => {
  const rules = { disabledDate: (day: Date) => day.getFullYear() < 2000 };
  const template = '<el-date-picker v-model="model.a" value-format="yyyy-MM-dd" :picker-options="rules"></el-date-picker>';
  const model = mountVue2(template, { a: null }, { rules });
  expect(await write(handMade('date', element('.el-date-editor')), date('1999-12-31'))).toMatchObject({
    outcome: 'failed',
    shown: '',
  });
  expect(model.a).toBe(null);
});

test('cascader, radio and checkbox group', async () => {
  const model = mount(
    `<el-cascader v-model="model.a" :options="areas"></el-cascader>
    <el-radio-group v-model="model.b"><el-radio label="1">男</el-radio><el-radio label="2">女</el-radio></el-radio-group>
    <el-checkbox-group v-model="model.c"><el-checkbox v-for="one in subjects" :key="one" :label="one">{{ one }}</el-checkbox></el-checkbox-group>`,
    { a: [], b: '', c: ['基础知识'] },
  );
  const members = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((label) => ({
      element: label,
      input: label.querySelector('input'),
      text: label.textContent?.trim() ?? '',
    }));
  await write(handMade('cascader', element('.el-cascader')), path('江苏省', '南京市', '鼓楼区'));
  await write(handMade('radio-group', element('.el-radio-group'), { members: members('.el-radio') }), choice('女'));
  const boxes = handMade('checkbox-group', element('.el-checkbox-group'), { members: members('.el-checkbox') });
  await write(boxes, choices('专业知识', '专业实践能力'), true);
  expect(model).toMatchObject({ a: ['32', '3201', '320106'], b: '2', c: ['专业知识', '专业实践能力'] });
});

test('undo: back to what was chosen, and back to nothing by the cross', async () => {
  const model = mount(
    `<el-select v-model="model.a">${options('specialties')}</el-select><el-select v-model="model.b" clearable>${options('subjects')}</el-select>`,
    { a: '护理学', b: '' },
  );
  for (const [selector, option, key, before] of [
    ['.el-select', '药学(士)', 'a', '护理学'],
    ['.el-select ~ .el-select', '专业知识', 'b', ''],
  ] as const) {
    const agent = agentFor(handMade('select', element(selector)));
    await agent.write({ controlId: 'c1', signature: 's', value: choice(option), overwrite: true });
    expect(model[key]).toBe(option);
    expect(await agent.undo()).toEqual([{ controlId: 'c1', restored: true, shown: before }]);
    expect(model[key]).toBe(before);
  }
});
