/** What the writer must never press, and mechanisms that no library stands for: written by hand. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { strike } from '../../../lib/assistant/page/widgets/hands/gestures.ts';
import { choice, date, element, handMade, text, write } from './by-hand.ts';

let harm: string[] = [];
const note = (event: Event) => {
  event.preventDefault();
  harm.push(event.type);
};

beforeEach(() => {
  harm = [];
  for (const type of ['submit', 'reset']) document.addEventListener(type, note);
});
afterEach(() => {
  for (const type of ['submit', 'reset']) document.removeEventListener(type, note);
  expect(harm).toEqual([]);
});

/** A select stand-in; `entries` is the layer's inside, put at the end of the body as libraries do. */
function standIn(entries: string, opener = '<div class="box"><span class="shown"></span></div>'): void {
  document.body.innerHTML = `<style>.box,.layer{width:200px;min-height:24px;border:1px solid}</style><form action="/sent">${opener}</form>
    <div class="layer" style="display:none">${entries}</div>`;
  element('.box').addEventListener('click', () => {
    element('.layer').style.display = 'block';
  });
  element('.layer').addEventListener('click', (event) => {
    const chosen = (event.target as Element).closest('.entry');
    if (!chosen) return;
    element('.shown').textContent = chosen.textContent;
    element('.layer').style.display = 'none';
  });
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => harm.push(button.textContent ?? ''));
}

const entry = (word: string) => `<div class="entry">${word}</div>`;

test('a layer found by its appearing, closed again when it has no such entry', async () => {
  standIn(entry('药学(士)') + entry('中药学(士)'));
  document.body.addEventListener('mousedown', (event) => {
    if (event.target === document.body) element('.layer').style.display = 'none';
  });
  expect(await write(handMade('select', element('.box')), choice('药学(师)'))).toMatchObject({ reason: 'no-exact-option' });
  expect(element('.layer').style.display).toBe('none');
  expect(await write(handMade('select', element('.box')), choice('药学(士)'))).toEqual({ outcome: 'written', shown: '药学(士)' });
});

test('two entries of one text are not chosen between', async () => {
  standIn(entry('甲') + entry('甲'));
  expect(await write(handMade('select', element('.box')), choice('甲'))).toMatchObject({ reason: 'ambiguous-option' });
});

test('a part that is marked as found does not make the entry', async () => {
  standIn('<ul><li class="entry">中<b>药学(士)</b></li></ul>');
  expect(await write(handMade('select', element('.box')), choice('药学(士)'))).toMatchObject({ reason: 'no-exact-option' });
});

test.each(['提交', '确认', '同意', '支付', '保存', '下一步', '重置', '删除'])(
  'no entry and no button %s is pressed in a layer',
  async (word) => {
    standIn(`${entry('甲')}<button type="button" class="entry">${word}</button>`);
    const outcome = await write(handMade('select', element('.box')), choice(word));
    expect(outcome.outcome).not.toBe('written');
    expect(element('.shown').textContent).toBe('');
  },
);

test('submit buttons and links that lead away are no openers', async () => {
  for (const opener of [
    '<button type="submit" class="box">选择<span class="shown"></span></button>',
    '<a href="/away" class="box">选择<span class="shown"></span></a>',
  ]) {
    standIn(entry('甲'), opener);
    const made = handMade('select', element('.box'));
    const see = { ...made.control, input: null };
    expect(await write({ ...made, control: see }, choice('甲'), true)).toMatchObject({ outcome: 'failed' });
    expect(location.pathname).not.toBe('/away');
  }
});

test('an opener that is a button without a type submits nothing', async () => {
  standIn(entry('甲'), '<button class="box"><span class="shown"></span></button>');
  harm = [];
  await write(handMade('select', element('.box')), choice('甲'));
  expect(element('.shown').textContent).toBe('甲');
  harm = harm.filter((one) => one === 'submit');
});

test('Enter submits no form', () => {
  document.body.innerHTML = '<form action="/sent"><input id="x"><button>提交</button></form>';
  const form = element<HTMLFormElement>('form');
  strike(element('#x'), 'Enter');
  element('#x').addEventListener('keydown', () => form.requestSubmit());
  strike(element('#x'), 'Enter');
});

test('long lists that draw only what is in view are scrolled through', async () => {
  standIn(
    '<div class="list" style="height:120px;overflow:auto"><div class="inner" style="position:relative;height:3000px"></div></div>',
  );
  const draw = () => {
    const from = Math.floor(element('.list').scrollTop / 30);
    element('.inner').innerHTML = Array.from({ length: 5 }, (_, at) => {
      const style = `position:absolute;top:${(from + at) * 30}px;height:30px`;
      return from + at < 100 ? `<div class="entry" style="${style}">专业${from + at}</div>` : '';
    }).join('');
  };
  draw();
  element('.list').addEventListener('scroll', draw);
  expect(await write(handMade('select', element('.box')), choice('专业97'))).toMatchObject({
    outcome: 'written',
    shown: '专业97',
  });
});

test('suggestions of a plain page: keyup opens, mousedown chooses', async () => {
  document.body.innerHTML = '<form><input id="school"></form><div id="hints" style="display:none"></div>';
  const hints = element('#hints');
  let code = '';
  element('#school').addEventListener('keyup', () => {
    setTimeout(() => {
      hints.style.display = 'block';
      hints.innerHTML = '<div data-code="1">南京医科大学附属医院</div><div data-code="2">南京医科大学</div>';
    }, 200);
  });
  hints.addEventListener('mousedown', (event) => {
    const row = event.target as HTMLElement;
    code = row.dataset.code ?? '';
    element<HTMLInputElement>('#school').value = row.textContent ?? '';
    hints.style.display = 'none';
  });
  expect(await write(handMade('text', element('#school')), choice('南京医科大学'))).toMatchObject({ outcome: 'written' });
  expect(code).toBe('2');
});

test('a calendar that commits today on Enter never gets to', async () => {
  document.body.innerHTML = '<input id="d"><div id="cal" style="display:none">2026年 11月</div>';
  const box = element<HTMLInputElement>('#d');
  box.addEventListener('focus', () => {
    element('#cal').style.display = 'block';
  });
  box.addEventListener('blur', () => {
    element('#cal').style.display = 'none';
    if (box.value !== '2026-11-23') box.value = '';
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') box.value = '2026-11-23';
  });
  const outcome = await write(handMade('date', box), date('1990-02-28'));
  expect(outcome).toMatchObject({ outcome: 'failed', shown: '' });
});

test('a page that never stops changing is not waited for', async () => {
  document.body.innerHTML = '<input id="x">';
  const timer = setInterval(() => element('#x').setAttribute('data-tick', String(Math.random())), 5);
  expect(await write(handMade('text', element('#x')), text('值'))).toMatchObject({ outcome: 'written' });
  clearInterval(timer);
});

test('a wheel is confirmed in its own layer, by whatever word it has', async () => {
  standIn(`<ul><li class="entry">甲</li></ul><button type="button" class="ok">确认</button>`);
  element('.entry').onclick = () => element('.layer').setAttribute('data-picked', '甲');
  element('.ok').onclick = () => {
    element('.shown').textContent = element('.layer').getAttribute('data-picked') ?? '';
  };
  expect(await write(handMade('select', element('.box')), choice('甲'))).toEqual({ outcome: 'written', shown: '甲' });
});

test('a question that comes up after the choice is left to the candidate', async () => {
  standIn('<ul><li class="entry">甲</li></ul>');
  let answered = '';
  element('.entry').onclick = (event) => {
    event.stopPropagation();
    const dialog = document.createElement('div');
    dialog.innerHTML =
      '<p>更换专业将清空已填内容</p><button type="button" class="q">确定</button><button type="button" class="q">确认</button>';
    for (const button of dialog.querySelectorAll('button')) button.onclick = () => (answered = button.textContent ?? '');
    document.body.append(dialog);
  };
  const outcome = await write(handMade('select', element('.box')), choice('甲'));
  expect(answered).toBe('');
  expect(outcome.outcome).not.toBe('written');
});
