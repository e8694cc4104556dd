/** What is a control and what is none. */
import { expect, test } from 'vitest';
import { labelled, outline, readHtml, readPage, select, show } from './read.ts';

const row = (label: string, control: string) => `<div class="r"><div class="l">${label}</div>${control}</div>`;
const style = `.r{display:flex;gap:10px;margin:10px}.l{width:90px}
  .b{border:1px solid #ccc;width:220px;height:24px;padding:3px;display:flex;justify-content:space-between;cursor:pointer}`;
const arrow = '<svg width="10" height="10"></svg>';

test('buttons, hidden inputs and passwords are not listed; everything that can be answered is', () => {
  const html = `${row('姓名', '<input>')}${row('密码', '<input type="password">')}${row('备注', '<textarea></textarea>')}
    ${row('照片', '<input type="file">')}${row('学历', select('本科'))}<input type="hidden"><input type="submit"><button>提交</button>`;
  expect(outline(readHtml(html, style))).toEqual(['text 姓名', 'textarea 备注', 'file 照片', 'select 学历']);
});

test('native types say their kind', () => {
  const html =
    row('出生日期', '<input type="date">') + row('毕业年月', '<input type="month">') + row('年限', '<input type="number">');
  expect(outline(readHtml(html, style))).toEqual(['date 出生日期', 'month 毕业年月', 'number 年限']);
});

test('boxes without any input are told by what they say and how they look', () => {
  const html = `${row('民族', `<div class="b"><span>请选择</span><i>▾</i></div>`)}
    ${row('国籍', `<div class="b" tabindex="0"><span>中国</span>${arrow}</div>`)}
    ${row('出生日期', `<div class="b" tabindex="0"><span>选择日期</span>${arrow}</div>`)}
    ${row('姓名', '<input>')}`;
  const reading = readHtml(html, style);
  expect(outline(reading)).toEqual(['select 民族', 'select 国籍', 'date 出生日期', 'text 姓名']);
  expect(reading.controls.map(({ shown }) => shown)).toEqual(['', '中国', '', '']);
});

test('roles stand for inputs', () => {
  const html = `<div class="r"><span id="a">性别</span><div role="radiogroup" aria-labelledby="a">
      <span role="radio" tabindex="0" aria-checked="false">男</span> <span role="radio" tabindex="-1" aria-checked="true">女</span></div></div>
    <div class="r"><span id="b">民族</span><div role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false"
      aria-labelledby="b" class="b">汉族</div></div>
    <div class="r"><span id="c">年限</span><div role="spinbutton" tabindex="0" aria-valuenow="3" aria-labelledby="c" class="b">3</div></div>
    <div class="r"><span>科目</span><div role="group"><span role="checkbox" tabindex="0" aria-checked="true">基础知识</span>
      <span role="checkbox" tabindex="0" aria-checked="false">专业知识</span></div></div>`;
  const reading = readHtml(html, style);
  expect(outline(reading)).toEqual(['radio-group 性别', 'select 民族', 'number 年限', 'checkbox-group 科目']);
  expect(reading.controls.map(({ shown }) => shown)).toEqual(['女', '汉族', '3', '基础知识']);
});

test('what stands for a hidden native control is one control with it', () => {
  const html = `${row(
    '学历',
    `<span style="position:relative"><select style="display:none"><option value="">请选择</option><option selected>本科</option></select>
      <div class="b"><span>本科</span>${arrow}</div></span>`,
  )}
    ${row('同意', '<label style="position:relative"><input type="checkbox" style="position:absolute;opacity:0"><i>□</i> 我已知晓</label>')}
    ${row('专业', `<div class="b" style="position:relative"><input role="combobox" style="opacity:0;width:200px"><span style="position:absolute">请选择</span>${arrow}</div>`)}`;
  const reading = readHtml(html, style);
  expect(reading.controls.map(({ kind }) => kind.replace('searchable-', ''))).toEqual(['select', 'checkbox', 'select']);
  expect(labelled(reading, '学历').shown).toBe('本科');
});

test('a traps’ gallery: nothing invisible is listed', () => {
  const traps = [
    'position:absolute;left:-9999px',
    'opacity:0;position:absolute',
    'visibility:hidden',
    'display:none',
    'height:0;overflow:hidden',
    'clip-path:inset(100%);position:absolute',
    'clip:rect(0,0,0,0);position:absolute',
    'transform:scale(0)',
  ];
  const html = `${row('姓名', '<input>')}${traps.map((trap) => `<div style="${trap}"><label>网址 <input></label></div>`).join('')}
    <input style="width:0;height:0;border:0;padding:0">${row('邮编', '<input>')}`;
  expect(outline(readHtml(html, style))).toEqual(['text 姓名', 'text 邮编']);
});

test('layers that float over the form are answers in the making', () => {
  const html = row('国籍', '<input>');
  show(html, style);
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div style="position:absolute;z-index:2000;top:40px;left:90px;background:#fff"><input placeholder="搜索"><ul><li>中国</li></ul></div>',
  );
  expect(outline(readPage())).toEqual(['text 国籍']);
});

test('a dialog is a form of its own', () => {
  show(row('姓名', '<input>'), style);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div role="dialog" style="position:fixed;z-index:2000;top:80px;left:90px;background:#fff"><h3>修改手机</h3>${row('手机号', '<input>')}</div>`,
  );
  expect(outline(readPage())).toEqual(['text 姓名', 'text 手机号']);
});

test('open shadow roots, slots and frames of the same origin', async () => {
  show(
    `${row('姓名', '<input>')}<div id="host"></div><div id="slotted"><input></div>
    <iframe width="600" height="120" srcdoc="<table><tr><td>证件号码</td><td><input></td></tr></table>"></iframe>`,
    style,
  );
  const [host, slotted, frame] = ['#host', '#slotted', 'iframe'].map((selector) => document.querySelector(selector));
  if (!host || !slotted || !frame) throw new Error('the page is not there');
  host.attachShadow({ mode: 'open' }).innerHTML = '<div><span>邮编</span> <input></div>';
  slotted.attachShadow({ mode: 'open' }).innerHTML = '<div><b>地址</b> <slot></slot></div>';
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  expect(outline(readPage())).toEqual(['text 姓名', 'text 邮编', 'text 地址', 'text 证件号码']);
});

test('a page without a form has no controls', () => {
  expect(
    readHtml('<h1>考试动态</h1><p>报名即将开始，请关注通知。</p><a href="#">更多</a><button>关闭</button>').controls,
  ).toEqual([]);
});

test('nothing is marked on the page', () => {
  show(row('姓名', '<input>') + row('民族', '<div class="b" tabindex="0">请选择</div>'), style);
  const before = document.body.innerHTML;
  readPage();
  expect(document.body.innerHTML).toBe(before);
});
