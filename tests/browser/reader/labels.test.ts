/** Where a control's name can stand. Every page here is another way in which forms are built, none of them a library's. */
import { describe, expect, test } from 'vitest';
import { labelled, outline, readHtml, select } from './read.ts';

const names = (html: string, style = '') => readHtml(html, style).controls.map(({ label }) => label.text);
const sources = (html: string) => readHtml(html).controls.map(({ label }) => label.source);

describe('by relation', () => {
  test('label for, label around, aria-labelledby, aria-label', () => {
    const html = `<label for="a">姓名</label><input id="a"><div><label>邮编 <input></label></div>
      <b id="c">地址</b><p>其他说明文字</p><input aria-labelledby="c"><p><input aria-label="手机号码"></p>`;
    expect(names(html)).toEqual(['姓名', '邮编', '地址', '手机号码']);
    expect(sources(html)).toEqual(['label-element', 'label-element', 'aria', 'aria']);
  });

  test('a legend names a fieldset of choices, and only heads one of fields', () => {
    const reading = readHtml(`<fieldset><legend>性别</legend><label><input type="radio" name="x">男</label>
      <label><input type="radio" name="x">女</label></fieldset>
      <fieldset><legend>学历</legend><label>毕业学校 <input></label><label>毕业证书号 <input></label></fieldset>`);
    expect(outline(reading)).toEqual(['radio-group 性别', 'text 毕业学校', 'text 毕业证书号']);
    expect(reading.controls.slice(1).map(({ headings }) => headings.at(-1))).toEqual(['学历', '学历']);
  });
});

describe('by structure', () => {
  test('the part before the control in its own form item', () => {
    const item = (label: string) =>
      `<div><div><span>${label}</span></div><div><div><div><input></div></div><p>请如实填写</p></div></div>`;
    const reading = readHtml(['姓名', '证件号码', '邮编'].map(item).join(''));
    expect(reading.controls.map(({ label }) => label)).toEqual(
      ['姓名', '证件号码', '邮编'].map((text) => ({ text, source: 'form-item' })),
    );
    expect(reading.controls.map(({ hint }) => hint)).toEqual(['请如实填写', '请如实填写', '请如实填写']);
  });

  test('table rows of one, two and three pairs, with spans and blanks', () => {
    const html = `<table><tr><td>性　　别：</td><td>${select('男', '女')}</td><td>民族</td><td>${select('汉族', '满族')}</td></tr>
      <tr><td>地址</td><td colspan="3"><input size="60"> <span>0/50</span></td></tr>
      <tr><td>姓名</td><td><input></td><td>邮编</td><td><input></td><td>手机</td><td><input></td></tr></table>`;
    expect(names(html).map((text) => text.replace(/\s/g, ''))).toEqual(['性别：', '民族', '地址', '姓名', '邮编', '手机']);
    expect(new Set(sources(html))).toEqual(new Set(['table-cell']));
  });

  test('a grid of rows is named by its columns, and not by the number of the row', () => {
    const row = (at: number) => `<tr><td>${at}</td><td><input></td><td><input></td><td>${select('护士', '医师')}</td></tr>`;
    const html = `<table><thead><tr><th>序号</th><th>起止时间</th><th>工作单位</th><th>职务</th></tr></thead>
      <tbody>${row(1)}${row(2)}</tbody></table>`;
    expect(names(html)).toEqual(['起止时间', '工作单位', '职务', '起止时间', '工作单位', '职务']);
  });

  test('dt and dd', () => {
    const html = `<dl><dt>姓名</dt><dd><input></dd><dt>证件类型</dt><dd>${select('身份证')}</dd></dl>`;
    expect(readHtml(html).controls.map(({ label }) => label)).toEqual([
      { text: '姓名', source: 'definition' },
      { text: '证件类型', source: 'definition' },
    ]);
  });

  test('cells of a grid by turns', () => {
    const grid = '.g{display:grid;grid-template-columns:120px 1fr 120px 1fr;gap:8px}';
    const cells = ['姓名', '证件号码', '邮编', '手机'].map((text) => `<div>${text}</div><div><input></div>`).join('');
    expect(names(`<div class="g">${cells}</div>`, grid)).toEqual(['姓名', '证件号码', '邮编', '手机']);
  });

  test('a name above its control, blocks and bare paragraphs', () => {
    const html = '<p>通讯地址</p><input><p>邮政编码</p><input><div><div>手机</div><div><input></div></div>';
    expect(names(html)).toEqual(['通讯地址', '邮政编码', '手机']);
  });

  test('running text: each control has the words since the last one, without their units', () => {
    expect(names('<div>姓名：<input size="8"> 身高<input size="4">cm 体重<input size="4">kg</div>')).toEqual([
      '姓名：',
      '身高',
      '体重',
    ]);
  });
});

describe('by place', () => {
  test('names in one column, controls in another', () => {
    const rows = (parts: string[]) => parts.map((part) => `<p>${part}</p>`).join('');
    const html = `<div class="g"><div>${rows(['姓名', '证件号码', '邮编'])}</div><div>${rows(['<input>', '<input>', '<input>'])}</div></div>`;
    expect(names(html, '.g{display:flex}.g p{height:24px;margin:6px}')).toEqual(['姓名', '证件号码', '邮编']);
  });

  test('names that the style moves before their controls', () => {
    const html = ['姓名', '邮编'].map((text) => `<div class="r"><input><label>${text}</label></div>`).join('');
    expect(names(html, '.r{display:flex;flex-direction:row-reverse;justify-content:flex-end;margin:8px}')).toEqual([
      '姓名',
      '邮编',
    ]);
  });

  test('names that float in their boxes', () => {
    const box = (control: string, label: string) => `<div class="f">${control}<label>${label}</label></div>`;
    const html = box('<input>', '姓名') + box('<input value="100035">', '邮编') + box('<textarea></textarea>', '工作经历');
    const style =
      '.f{position:relative;margin:24px;width:300px}.f label{position:absolute;left:10px;top:10px;pointer-events:none}';
    expect(names(html, `${style}.f input,.f textarea{width:100%;height:40px}`)).toEqual(['姓名', '邮编', '工作经历']);
  });
});

describe('what is no name', () => {
  test('counters, stars, units, dial codes, buttons, complaints and helper lines', () => {
    const html = `<div><label>地址</label><span>0/50</span><input></div>
      <div><span>*</span><span>邮编</span><input></div>
      <div><label>手机</label><span>+86</span><input></div>
      <div><span>验证内容</span><button>获取</button><input></div>
      <div><div>电子邮箱</div><div>格式不正确</div><input></div>
      <div><div>单位名称</div><div>如果没有相应单位请选择其它</div><div><input></div></div>`;
    expect(names(html)).toEqual(['地址', '邮编', '手机', '验证内容', '电子邮箱', '单位名称']);
  });

  test('helper lines become the hint', () => {
    const reading = readHtml('<div><div>单位名称</div><div>如果没有相应单位请选择其它</div><div><input></div></div>');
    expect(labelled(reading, '单位名称').hint).toContain('如果没有相应单位请选择其它');
  });

  test('a title over several fields heads them and names none', () => {
    const reading = readHtml(`<h3>联系方式</h3><div><span>地址</span><input></div><div><span>邮编</span><input></div>`);
    expect(outline(reading)).toEqual(['text 地址', 'text 邮编']);
    expect(reading.controls.map(({ headings }) => headings)).toEqual([['联系方式'], ['联系方式']]);
  });
});

test('with nothing else a placeholder names, and without any there is no name', () => {
  const reading = readHtml('<div><input placeholder="通讯地址"></div><div style="margin:90px"><input></div>');
  expect(reading.controls.map(({ label }) => label)).toEqual([
    { text: '通讯地址', source: 'placeholder' },
    { text: '', source: 'none' },
  ]);
});

test('every other name is kept behind the best', () => {
  const reading = readHtml('<div><span>学历证书编号</span><input aria-label="证书编号" placeholder="毕业证书编号"></div>');
  const [control] = reading.controls;
  const all = [control?.label, ...(control?.otherLabels ?? [])].map((label) => label?.text);
  expect(all).toEqual(expect.arrayContaining(['学历证书编号', '证书编号', '毕业证书编号']));
});
