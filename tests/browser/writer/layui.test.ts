/** The writer on the real layui: its stand-ins hide native controls, and its own callbacks must hear of every choice. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Control } from '../../../lib/assistant/page/control.ts';
import { agentFor, choice, choices, date, element, handMade, look, month, write } from './by-hand.ts';
import { loadLibrary, specialties, subjects } from './load-library.ts';

interface Layui {
  use(modules: string[], done: () => void): void;
  form: { render(): void; on(event: string, heard: (data: { value: string }) => void): void };
  laydate: { render(options: object): void };
}

const layui = () => (globalThis as unknown as { layui: Layui }).layui;
const heard: Record<string, string> = {};

beforeAll(async () => {
  await loadLibrary(['layui/dist/css/layui.css'], ['layui/dist/layui.js']);
  await new Promise<void>((done) => layui().use(['form', 'laydate'], done));
  layui().form.on('select', ({ value }) => {
    heard.select = value;
  });
});

beforeEach(() => {
  for (const key of Object.keys(heard)) delete heard[key];
});

function render(html: string): void {
  document.body.innerHTML = `<form class="layui-form" action="/sent">${html}</form>`;
  layui().form.render();
}

/** The hidden select and its stand-in, as one control: what is shown is what both show. */
function standIn() {
  const root = element('.layui-form-select');
  const made = handMade('select', root);
  return { ...made, control: { ...made.control, input: element<HTMLSelectElement>('select') } };
}

const seeBoth = (control: Control) => {
  if (!(control.input instanceof HTMLSelectElement)) return look(control);
  const native = control.input.value === '' ? '' : (control.input.selectedOptions[0]?.text ?? '');
  const drawn = control.root.querySelector('input')?.value ?? '';
  const shown = native === drawn ? native : '';
  return { shown, selected: shown ? [shown] : [] };
};

test('select: the stand-in is driven, the native one and the page’s listener follow', async () => {
  render(
    `<select lay-search><option value="">请选择</option>${specialties.map((word) => `<option>${word}</option>`).join('')}</select>`,
  );
  const ask = { controlId: 'c1', signature: 's', value: choice('药学(士)'), overwrite: false };
  expect(await agentFor(standIn(), seeBoth).write(ask)).toEqual({ outcome: 'written', shown: '药学(士)' });
  expect([heard.select, element<HTMLSelectElement>('select').value]).toEqual(['药学(士)', '药学(士)']);
});

test('dates and months by their panel', async () => {
  render('<input id="a" readonly><input id="b" readonly>');
  const done = (key: string) => (value: string) => {
    heard[key] = value;
  };
  layui().laydate.render({ elem: '#a', done: done('a') });
  layui().laydate.render({ elem: '#b', type: 'month', done: done('b') });
  expect(await write(handMade('date', element('#a')), date('1990-02-28'))).toEqual({ outcome: 'written', shown: '1990-02-28' });
  expect(await write(handMade('month', element('#b')), month('2010-06'))).toEqual({ outcome: 'written', shown: '2010-06' });
  expect(heard).toEqual({ a: '1990-02-28', b: '2010-06' });
});

test('radios and checkboxes beside their hidden inputs', async () => {
  const boxes = (type: string, words: string[]) =>
    words.map((word) => `<input type="${type}" name="${type}" title="${word}">`).join('');
  render(`<div id="r">${boxes('radio', ['男', '女'])}</div><div id="c">${boxes('checkbox', subjects)}</div>`);
  const members = (selector: string) =>
    [...document.querySelectorAll<HTMLInputElement>(`${selector} input`)].map((input) => ({
      element: input.nextElementSibling as HTMLElement,
      input,
      text: input.title,
    }));
  expect(await write(handMade('radio-group', element('#r'), { members: members('#r') }), choice('女'))).toMatchObject({
    outcome: 'written',
  });
  const group = handMade('checkbox-group', element('#c'), { members: members('#c') });
  expect(await write(group, choices('专业知识', '基础知识'))).toEqual({ outcome: 'written', shown: '基础知识、专业知识' });
});
