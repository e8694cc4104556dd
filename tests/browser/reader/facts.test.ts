/** What a page states about its controls, and what they show. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPageReader } from '../../../lib/assistant/page/read-form.ts';
import { labelled, options, readHtml, select, show } from './read.ts';

const item = (label: string, control: string) => `<div class="i"><label class="q">${label}</label> ${control}</div>`;

describe('must it be answered', () => {
  test.each([
    ['required', item('姓名', '<input required>'), ''],
    ['aria-required', item('姓名', '<input aria-required="true">'), ''],
    ['a star in the label', '<div>* 姓名 <input></div>', ''],
    ['a star beside the label', '<div><font color="red">*</font><span>姓名</span> <input></div>', ''],
    ['a star drawn by the style', item('姓名', '<input>'), '.q::before{content:"*"}'],
  ])('yes: %s', (_, html, style) => {
    expect(readHtml(html, style).controls.map(({ required }) => required)).toEqual([true]);
  });

  test('no star, no duty', () => {
    const reading = readHtml(`${item('* 姓名', '<input>')}${item('邮编', '<input>')}`);
    expect(labelled(reading, '邮编').required).toBe(false);
  });
});

describe('may it be answered', () => {
  test('readonly text is readonly, a readonly box that opens a list is not', () => {
    const reading = readHtml(
      `${item('姓名', '<input readonly value="林采薇">')}${item('民族', '<input readonly placeholder="请选择" style="cursor:pointer">')}`,
    );
    expect(labelled(reading, '姓名')).toMatchObject({ kind: 'text', readonly: true, shown: '林采薇' });
    expect(labelled(reading, '民族')).toMatchObject({ kind: 'select', readonly: false, shown: '' });
  });

  test('disabled by itself, by its fieldset, by ARIA', () => {
    const html = `${item('甲项', '<input disabled>')}<fieldset disabled>${item('乙项', '<input>')}</fieldset>
      ${item('丙项', '<input aria-disabled="true">')}${item('丁项', '<input>')}`;
    expect(readHtml(html).controls.map(({ disabled }) => disabled)).toEqual([true, true, true, false]);
  });

  test('length by attribute or by counter', () => {
    const html = `${item('邮编', '<input maxlength="6">')}<div class="i"><label>地址</label> <span><input> <em>0/50</em></span></div>${item('姓名', '<input>')}`;
    expect(readHtml(html).controls.map(({ maxLength }) => maxLength)).toEqual([6, 50, null]);
  });
});

describe('options and what is shown', () => {
  test('a native list without its request to choose', () => {
    const reading = readHtml(item('民族', select('汉族', '满族')));
    expect(labelled(reading, '民族')).toMatchObject({
      options: [
        { text: '汉族', disabled: false },
        { text: '满族', disabled: false },
      ],
      shown: '',
      isDefault: false,
    });
  });

  test('the first option that the browser takes by itself is nobody’s choice', () => {
    const reading = readHtml(item('学位', `<select>${options('无', '学士')}</select>`));
    expect(labelled(reading, '学位')).toMatchObject({ shown: '无', isDefault: true });
    const chosen = readHtml(item('学位', '<select><option>无</option><option selected>学士</option></select>'));
    expect(labelled(chosen, '学位')).toMatchObject({ shown: '学士', selected: ['学士'], isDefault: false });
  });

  test('groups: members, ticks, all ticked', () => {
    const box = (text: string, isTicked: boolean) => `<label><input type="checkbox"${isTicked ? ' checked' : ''}>${text}</label>`;
    const group = (name: string, ticks: boolean[]) =>
      `<div><span>${name}</span> <span>${['基础知识', '专业知识'].map((text, at) => box(text, ticks[at] ?? false)).join('')}</span></div>`;
    const reading = readHtml(group('报考科目', [true, true]) + group('免试科目', [false, true]));
    expect(labelled(reading, '报考科目')).toMatchObject({
      kind: 'checkbox-group',
      selected: ['基础知识', '专业知识'],
      shown: '基础知识、专业知识',
      isDefault: true,
    });
    expect(labelled(reading, '免试科目')).toMatchObject({ selected: ['专业知识'], isDefault: false });
  });

  test('radios by name, their texts before or after', () => {
    const html = `<div>性别 <input type="radio" name="x" value="1">男 <input type="radio" name="x" value="2" checked>女</div>`;
    expect(readHtml(html).controls).toMatchObject([
      { kind: 'radio-group', shown: '女', options: [{ text: '男' }, { text: '女' }] },
    ]);
  });

  test('a lone box is a checkbox, and its words follow it', () => {
    const reading = readHtml('<div>备注 <input> <label><input type="checkbox">长期</label></div>');
    expect(reading.controls.map(({ kind, label }) => `${kind} ${label.text}`)).toEqual(['text 备注', 'checkbox 长期']);
  });

  test('a stepper’s 0 is nobody’s', () => {
    expect(labelled(readHtml(item('年限', '<input type="number" value="0">')), '年限')).toMatchObject({
      shown: '0',
      isDefault: true,
    });
  });
});

describe('dates and months', () => {
  test.each([
    ['date', item('出生日期', '<input readonly placeholder="选择日期" style="cursor:pointer">')],
    ['date', item('取得时间', '<input placeholder="YYYY-MM-DD">')],
    ['month', item('毕业年月', '<input readonly placeholder="请选择" style="cursor:pointer">')],
    ['month', item('取得日期', '<input placeholder="YYYY-MM">')],
    ['text', item('工作单位', '<input placeholder="请输入">')],
    ['text', item('从事本专业年限', '<input>')],
  ])('%s: %s', (kind, html) => {
    expect(readHtml(html).controls.map((control) => control.kind)).toEqual([kind]);
  });
});

describe('the page around', () => {
  test('headings outermost first, the active tab, the page’s own words', () => {
    const reading = readHtml(`<h2>填写报考信息</h2><ul role="tablist"><li role="tab" aria-selected="false">基本信息</li>
      <li role="tab" aria-selected="true">教育情况</li></ul>
      <section><h3>学历</h3>${item('毕业学校', '<input>')}</section><section><h3>学位</h3>${item('毕业学校', '<input>')}</section>`);
    expect(reading.activeTab).toBe('教育情况');
    expect(reading.headings).toEqual(expect.arrayContaining(['填写报考信息', '学历', '学位']));
    expect(reading.controls.map(({ headings }) => headings)).toEqual([
      ['填写报考信息', '学历'],
      ['填写报考信息', '学位'],
    ]);
  });

  test('a step that only the style marks', () => {
    const reading = readHtml(
      `<ul class="steps"><li>考点信息</li><li class="on">联系方式</li><li>报考信息</li></ul>${item('地址', '<input>')}`,
    );
    expect(reading.activeTab).toBe('联系方式');
  });
});

describe('from one reading to the next', () => {
  test('ids stay with their boxes, signatures with what the control is, not with its value', () => {
    show(item('姓名', '<input id="a">') + item('邮编', '<input id="b">'));
    const eyes = createPageReader(document);
    const [first, second] = eyes.read().controls;
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', item('证件号码', '<input>'));
    const input = document.querySelector<HTMLInputElement>('#a');
    if (input) input.value = '林采薇';
    const later = eyes.read();
    expect(labelled(later, '姓名')).toMatchObject({ id: first?.id, signature: first?.signature, shown: '林采薇' });
    expect(labelled(later, '邮编').id).toBe(second?.id);
    expect(new Set(later.controls.map(({ id }) => id)).size).toBe(3);
    const label = document.querySelector('label + #a')?.previousElementSibling;
    if (label) label.textContent = '推荐人姓名';
    expect(labelled(eyes.read(), '推荐人姓名').signature).not.toBe(first?.signature);
  });

  test('equal fields differ by their place', () => {
    const [one, other] = readHtml(item('毕业学校', '<input>') + item('毕业学校', '<input>')).controls;
    expect(one?.signature).not.toBe(other?.signature);
  });

  test('touched by the candidate’s own hand only', async () => {
    show(item('姓名', '<input id="a">') + item('邮编', '<input id="b">'));
    const eyes = createPageReader(document);
    const script = document.querySelector<HTMLInputElement>('#b');
    if (script) script.value = '100035';
    script?.dispatchEvent(new Event('input', { bubbles: true }));
    await userEvent.type(document.querySelector('#a') as Element, '林');
    const reading = eyes.read();
    expect(labelled(reading, '姓名').touched).toBe(true);
    expect(labelled(reading, '邮编').touched).toBe(false);
  });

  test('a box without an input stays a control when it shows a value', () => {
    show(
      '<div style="display:flex"><div>民族</div><div style="width:200px;cursor:pointer"><span>请选择</span><i>▾</i></div></div>',
    );
    const eyes = createPageReader(document);
    const before = labelled(eyes.read(), '民族');
    const value = document.querySelector('span');
    if (value) value.textContent = '土家族';
    expect(labelled(eyes.read(), '民族')).toMatchObject({ id: before.id, shown: '土家族' });
  });
});
