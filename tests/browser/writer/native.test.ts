/** The browser's own controls, and what the writer must not do to any control. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { agentFor, choice, choices, date, element, handMade, month, text, write } from './by-hand.ts';

let submits = 0;
const count = (event: Event) => {
  event.preventDefault();
  submits += 1;
};

beforeEach(() => {
  submits = 0;
  for (const type of ['submit', 'reset']) document.addEventListener(type, count);
});

afterEach(() => {
  for (const type of ['submit', 'reset']) document.removeEventListener(type, count);
  expect(submits).toBe(0);
});

function page(html: string): void {
  document.body.innerHTML = `<form action="/sent">${html}</form>`;
}

test('text: value, input, change and blur, in this order', async () => {
  page('<input id="name">');
  const seen: string[] = [];
  for (const type of ['focus', 'input', 'change', 'blur']) element('#name').addEventListener(type, () => seen.push(type));
  expect(await write(handMade('text', element('#name')), text('李梅'))).toEqual({ outcome: 'written', shown: '李梅' });
  expect(seen).toEqual(['focus', 'input', 'change', 'blur']);
});

test('a text that is too long is not cut', async () => {
  page('<input id="code" maxlength="6">');
  const made = handMade('text', element('#code'), { facts: { maxLength: 6 } });
  expect(await write(made, text('1000441'))).toEqual({ outcome: 'failed', reason: 'too-long', shown: '' });
});

test('a mask may space out what was typed', async () => {
  page('<input id="phone" oninput="this.value = this.value.replace(/(\\d{3})(\\d{4})(\\d{4})/, \'$1 $2 $3\')">');
  expect(await write(handMade('text', element('#phone')), text('13800138000'))).toMatchObject({ outcome: 'written' });
});

test('a page that refuses the text gets its old text back', async () => {
  page('<input id="x" value="旧" onchange="if (this.value === \'新\') this.value = \'别的\'">');
  const outcome = await write(handMade('text', element('#x')), text('新'), true);
  expect(outcome).toEqual({ outcome: 'failed', reason: 'not-shown', shown: '旧' });
});

test('what the candidate typed stays, what is right already is not touched', async () => {
  page('<input id="x" value="旧">');
  const made = handMade('text', element('#x'));
  expect(await write(made, text('新'))).toEqual({ outcome: 'skipped', reason: 'differs', shown: '旧' });
  let touched = false;
  element('#x').addEventListener('input', () => {
    touched = true;
  });
  expect(await write(made, text('旧'))).toEqual({ outcome: 'kept', shown: '旧' });
  expect(touched).toBe(false);
  expect(await write(made, text('新'), true)).toMatchObject({ outcome: 'written' });
});

test('left alone: consent, readonly, disabled, files, changed, covered and hidden controls', async () => {
  page('<input id="x"><div id="cover" style="position:fixed;inset:0;background:#fff;display:none"></div>');
  const x = element('#x');
  const outcome = (facts: object, kind: 'text' | 'file' = 'text', label = '字段') =>
    write(handMade(kind, x, { label, facts }), text('a'));
  expect(await outcome({}, 'text', '本人承诺以上属实')).toMatchObject({ reason: 'consent' });
  expect(await outcome({ readonly: true })).toMatchObject({ reason: 'readonly' });
  expect(await outcome({ disabled: true })).toMatchObject({ reason: 'disabled' });
  expect(await outcome({}, 'file')).toMatchObject({ reason: 'file' });
  expect(await outcome({ signature: 'other' })).toMatchObject({ reason: 'control-changed' });
  element('#cover').style.display = 'block';
  expect(await outcome({})).toMatchObject({ reason: 'not-visible' });
  element('#cover').style.display = 'none';
  x.style.opacity = '0';
  expect(await outcome({})).toMatchObject({ reason: 'not-visible' });
  expect(element<HTMLInputElement>('#x').value).toBe('');
});

test('select: the exact option, never one that contains it', async () => {
  page(
    '<select id="s"><option value="">请选择</option><option value="1">中药学(士)</option><option value="2">药学（士）</option></select>',
  );
  let changes = 0;
  element('#s').addEventListener('change', () => {
    changes += 1;
  });
  expect(await write(handMade('select', element('#s')), choice('药学(士)'))).toMatchObject({ outcome: 'written' });
  expect([(element('#s') as HTMLSelectElement).value, changes]).toEqual(['2', 1]);
});

test('select: no such option, two of them, a disabled one', async () => {
  page(
    '<select id="s"><option value="">请选择</option><option>非全日制</option><option>甲</option><option>甲</option><option disabled>乙</option></select>',
  );
  const made = handMade('select', element('#s'));
  expect(await write(made, choice('全日制'))).toEqual({ outcome: 'skipped', reason: 'no-exact-option', shown: '' });
  expect(await write(made, choice('甲'))).toEqual({ outcome: 'skipped', reason: 'ambiguous-option', shown: '' });
  expect(await write(made, choice('乙'))).toEqual({ outcome: 'skipped', reason: 'no-exact-option', shown: '' });
});

test('select: options that come late are waited for', async () => {
  page('<select id="s"><option value="">请选择</option></select>');
  setTimeout(() => element('#s').insertAdjacentHTML('beforeend', '<option value="7">海淀区</option>'), 400);
  expect(await write(handMade('select', element('#s')), choice('海淀区'))).toMatchObject({ outcome: 'written', shown: '海淀区' });
});

test('the browser’s own date and month', async () => {
  page('<input id="d" type="date"><input id="m" type="month">');
  expect(await write(handMade('date', element('#d')), date('1990-02-28'))).toEqual({ outcome: 'written', shown: '1990-02-28' });
  expect(await write(handMade('month', element('#m')), month('2010-06'))).toEqual({ outcome: 'written', shown: '2010-06' });
});

const boxes = (type: string, ...texts: string[]) =>
  texts.map((word) => `<label><input type="${type}" name="g" value="${word}">${word}</label>`).join('');

function group(kind: 'radio-group' | 'checkbox-group') {
  const members = [...document.querySelectorAll('label')].map((label) => ({
    element: label,
    input: label.querySelector('input'),
    text: label.textContent ?? '',
  }));
  return handMade(kind, element('#g'), { members });
}

test('radios and checkboxes: exactly the wanted set', async () => {
  page(`<div id="g">${boxes('radio', '男', '女')}</div>`);
  expect(await write(group('radio-group'), choice('女'))).toEqual({ outcome: 'written', shown: '女' });
  page(`<div id="g">${boxes('checkbox', '甲', '乙', '丙')}</div>`);
  element<HTMLInputElement>('input').checked = true;
  expect(await write(group('checkbox-group'), choices('乙', '丙'), true)).toEqual({ outcome: 'written', shown: '乙、丙' });
  expect(await write(group('checkbox-group'), choices('丁'), true)).toMatchObject({ reason: 'no-exact-option' });
});

test('hidden inputs are clicked where a person would click', async () => {
  page(`<style>#g input{position:absolute;opacity:0;width:0;height:0}</style><div id="g">${boxes('radio', '有', '无')}</div>`);
  expect(await write(group('radio-group'), choice('无'))).toMatchObject({ outcome: 'written' });
});

test('choices drawn without any input', async () => {
  page(
    '<div id="g" role="radiogroup"><div role="radio" aria-checked="false">是</div><div role="radio" aria-checked="false">否</div></div>',
  );
  const all = [...document.querySelectorAll<HTMLElement>('[role=radio]')];
  for (const one of all)
    one.addEventListener('click', () => {
      for (const other of all) other.setAttribute('aria-checked', String(other === one));
    });
  const members = all.map((one) => ({ element: one, input: null, text: one.textContent ?? '' }));
  expect(await write(handMade('radio-group', element('#g'), { members }), choice('否'))).toMatchObject({ outcome: 'written' });
});

test('undo puts everything back, the last first', async () => {
  page(`<div id="g">${boxes('checkbox', '甲', '乙')}</div><input id="x" value="旧">`);
  const made = handMade('text', element('#x'));
  const agent = agentFor(made);
  await agent.write({ controlId: 'c1', signature: 's', value: text('一'), overwrite: true });
  await agent.write({ controlId: 'c1', signature: 's', value: text('二'), overwrite: true });
  expect(await agent.undo()).toEqual([{ controlId: 'c1', restored: true, shown: '旧' }]);
  const ticks = agentFor(group('checkbox-group'));
  await ticks.write({ controlId: 'c1', signature: 's', value: choices('乙'), overwrite: false });
  expect(await ticks.undo()).toEqual([{ controlId: 'c1', restored: true, shown: '' }]);
});

test('a radio cannot be unchosen, and undo says so', async () => {
  page(`<div id="g">${boxes('radio', '男', '女')}</div>`);
  const agent = agentFor(group('radio-group'));
  await agent.write({ controlId: 'c1', signature: 's', value: choice('女'), overwrite: false });
  expect(await agent.undo()).toEqual([{ controlId: 'c1', restored: false, shown: '女' }]);
});

test('one write waits for the other', async () => {
  page('<input id="x">');
  const agent = agentFor(handMade('text', element('#x')));
  const ask = (word: string) => agent.write({ controlId: 'c1', signature: 's', value: text(word), overwrite: true });
  expect(await Promise.all([ask('一'), ask('二')])).toEqual([
    { outcome: 'written', shown: '一' },
    { outcome: 'written', shown: '二' },
  ]);
});

test('seventeen plain fields in under 1.5 s', async () => {
  page(Array.from({ length: 17 }, (_, at) => `<p><input id="f${at}"></p>`).join(''));
  const start = performance.now();
  for (let at = 0; at < 17; at += 1)
    expect(await write(handMade('text', element(`#f${at}`)), text('值'))).toMatchObject({ outcome: 'written' });
  expect(performance.now() - start).toBeLessThan(1_500);
});
