/**
 * Markup of a registration form of any size, a mixture of how such forms are built: form items of a component library, table rows
 * with two pairs, plain labels, and columns in which only the place of the words tells what they name.
 */
const names = ['姓名', '证件号码', '民族', '出生日期', '毕业学校', '毕业专业', '工作单位', '通讯地址', '邮政编码', '联系电话'];
const ethnicities = ['汉族', '满族', '回族', '壮族', '苗族', '维吾尔族', '藏族', '蒙古族'];

const icon = '<span class="suffix"><i class="icon-arrow"></i></span>';
const boxes: ReadonlyArray<(at: number) => string> = [
  () => '<div class="box"><input type="text" placeholder="请输入" maxlength="50" class="inner"></div>',
  () => `<div class="select"><div class="box"><input type="text" readonly placeholder="请选择" class="inner">${icon}</div></div>`,
  () => `<div class="box date-editor"><input type="text" placeholder="选择日期" class="inner">${icon}</div>`,
  () => `<select><option value="">请选择</option>${ethnicities.map((one) => `<option>${one}</option>`).join('')}</select>`,
  (at) =>
    `<div class="radios" role="radiogroup">${['是', '否'].map((one) => `<label class="radio"><span><input type="radio" name="r${at}"></span><span>${one}</span></label>`).join('')}</div>`,
  () => '<div class="box"><textarea class="inner" maxlength="200"></textarea><span class="count">0/200</span></div>',
  () => '<input type="text" value="已填写">',
];

const boxOf = (at: number): string => boxes[at % boxes.length]?.(at) ?? '';
const nameOf = (at: number): string => `${names[at % names.length] ?? ''}${at}`;
const star = (at: number): string => (at % 3 === 0 ? ' is-required' : '');

const item = (at: number): string =>
  `<div class="item${star(at)}"><label class="item-label">${nameOf(at)}：</label><div class="item-content">${boxOf(at)}<!----></div></div>`;
const plain = (at: number): string => `<p><label for="f${at}">${nameOf(at)}</label> <input id="f${at}"></p>`;
const pair = (at: number): string =>
  `<th>${at % 3 === 0 ? '<em>*</em>' : ''}${nameOf(at)}</th><td>${boxOf(at)}<div class="help">请如实填写</div></td>`;

function table(from: number, to: number): string {
  let rows = '';
  for (let at = from; at < to; at += 2) rows += `<tr>${pair(at)}${at + 1 < to ? pair(at + 1) : ''}</tr>`;
  return `<table><tbody>${rows}</tbody></table>`;
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** Words in one column, boxes in another: no structure ties them. */
const columns = (from: number, to: number): string =>
  `<div class="columns"><div>${range(from, to)
    .map((at) => `<div class="line"><span>${nameOf(at)}</span></div>`)
    .join('')}</div><div>${range(from, to)
    .map(() => '<div class="line"><div><input></div></div>')
    .join('')}</div></div>`;

const builds: ReadonlyArray<(from: number, to: number) => string> = [
  (from, to) => range(from, to).map(item).join(''),
  table,
  (from, to) => range(from, to).map(item).join(''),
  (from, to) => range(from, to).map(plain).join(''),
  columns,
];

const style = `body{margin:0;font:14px/1.4 sans-serif;width:1200px}main{padding:16px}.item{display:flex;margin-bottom:12px}
.item-label{width:140px;text-align:right;padding-right:12px}.item.is-required>.item-label::before{content:'*';color:red}
.box{position:relative;width:240px;display:inline-block}.inner{width:100%;height:34px;box-sizing:border-box;border:1px solid #ccc}
.suffix{position:absolute;right:8px;top:8px}.count{position:absolute;right:8px;bottom:2px}.radio input{opacity:0;width:0}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #ddd;padding:6px;width:25%}.help{font-size:12px;color:#888}
.columns{display:flex}.columns>div{width:200px}.line{height:32px}`;

const blockSize = 12;

/** The sections alone: twelve fields each, one build after the other. */
export function formSections(fields: number): string {
  return range(0, Math.ceil(fields / blockSize))
    .map((block) => {
      const [from, to] = [block * blockSize, Math.min(fields, (block + 1) * blockSize)];
      return `<section><h3>第${block + 1}部分</h3>${builds[block % builds.length]?.(from, to) ?? ''}</section>`;
    })
    .join('');
}

/** A whole document. */
export const formDocument = (fields: number): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>填写报考信息</title><style>${style}</style></head>
<body><header><nav><ul><li class="active"><a href="#">网上报名</a></li><li><a href="#">现场确认</a></li></ul></nav></header>
<main><h2>2026年度考试报名</h2><form>${formSections(fields)}</form></main><div id="later"></div></body></html>`;
