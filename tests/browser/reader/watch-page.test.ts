/** When the page is read again, and when it is left alone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchPage } from '../../../lib/assistant/page/watch-page.ts';

let end: AbortController;
let told = 0;
const rest = () => new Promise((resolve) => setTimeout(resolve, 300));

async function watch(html: string): Promise<void> {
  document.body.innerHTML = html;
  await rest();
  told = 0;
  const count = (): void => {
    told += 1;
  };
  watchPage(document, count, end.signal);
}

const element = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

test('a burst of new fields is told once', async () => {
  await watch('<form><input></form>');
  for (let at = 0; at < 20; at += 1) element('form').insertAdjacentHTML('beforeend', '<label>邮编 <input></label>');
  await rest();
  expect(told).toBe(1);
});

test('a step that only a style shows is told; a style that hides no control is not', async () => {
  await watch('<section id="a"><input></section><section id="b" style="display:none"><input></section><p id="p">提示</p>');
  element('#p').style.color = 'red';
  element('#p').className = 'blink';
  await rest();
  expect(told).toBe(0);
  element('#a').style.display = 'none';
  element('#b').style.display = '';
  await rest();
  expect(told).toBe(1);
});

test('without a form nothing is told until the first control appears', async () => {
  await watch('<p id="p">通知</p>');
  element('#p').append('报名');
  await rest();
  expect(told).toBe(0);
  element('#p').insertAdjacentHTML('afterend', '<input>');
  await rest();
  expect(told).toBe(1);
});

test('what the candidate types is told; after the end nothing is', async () => {
  await watch('<input>');
  element('input').dispatchEvent(new Event('input', { bubbles: true }));
  await rest();
  expect(told).toBe(1);
  end.abort();
  element('input').dispatchEvent(new Event('input', { bubbles: true }));
  element('input').insertAdjacentHTML('afterend', '<input>');
  await rest();
  expect(told).toBe(1);
});
