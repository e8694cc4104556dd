/** The registration form as a layui page draws it: native controls, that layui hides behind its own once `form.render` has run. */
(() => {
  const { section, sections, asOptions, initialOf, searchSoon, wordOf, expose } = globalThis.registrationPage;
  const fields = globalThis.fieldsOn('layui', section.id);
  const ofId = (id) => fields.find((field) => field.id === id);

  const optionTags = (words) =>
    `<option value="">请选择</option>${asOptions(words)
      .map(({ value, label }) => `<option value="${value}">${label}</option>`)
      .join('')}`;
  const verify = ({ required }) => (required ? 'lay-verify="required" lay-reqtext="必填项不能为空"' : '');
  const limit = ({ maxLength }) => (maxLength ? `maxlength="${maxLength}"` : '');
  const count = ({ id, maxLength, counted }) => (counted ? `<div class="count" id="${id}-count">0/${maxLength}</div>` : '');
  const box =
    (type, field) =>
    ({ value, label }) =>
      `<input type="${type}" name="${field.id}${type === 'checkbox' ? `[${value}]` : ''}" value="${value}" title="${label}"
      ${type === 'checkbox' ? 'lay-skin="primary"' : ''} ${initialOf(field).includes(value) ? 'checked' : ''}>`;

  const drawn = {
    text: (f) =>
      `<input type="text" name="${f.id}" class="layui-input" autocomplete="off" placeholder="${f.placeholder ?? ''}" value="${f.value ?? ''}"
        ${f.readonly ? 'readonly' : ''} ${limit(f)} ${verify(f)}>${count(f)}`,
    number: (f) =>
      `<input type="number" name="${f.id}" class="layui-input" lay-affix="number" min="0" max="60" step="1" ${verify(f)}>`,
    textarea: (f) => `<textarea name="${f.id}" class="layui-textarea" ${limit(f)} ${verify(f)}></textarea>${count(f)}`,
    date: (f) =>
      `<input type="text" name="${f.id}" id="${f.id}" class="layui-input" autocomplete="off" ${f.pickOnly ? 'readonly' : ''}
        placeholder="${f.control === 'month' ? 'yyyy-MM' : 'yyyy-MM-dd'}" ${verify(f)}>`,
    select: (f) =>
      `<select name="${f.id}" lay-filter="${f.id}" ${f.control === 'searchable-select' ? 'lay-search' : ''} ${verify(f)}>${optionTags(
        f.linkedTo ? [] : f.options,
      )}</select>`,
    remote: (f) =>
      `<input type="hidden" name="${f.id}"><input type="text" id="${f.id}" class="layui-input" autocomplete="off" placeholder="${f.placeholder}">`,
    'radio-group': (f) => asOptions(f.options).map(box('radio', f)).join(''),
    'checkbox-group': (f) => asOptions(f.options).map(box('checkbox', f)).join(''),
  };
  const sameAs = { month: 'date', 'searchable-select': 'select' };
  const controlOf = (field) => drawn[field.remote ? 'remote' : (sameAs[field.control] ?? field.control)](field);
  const item = (field) => `
    <div class="layui-col-md${field.wide ? 12 : 6}"><div class="layui-form-item">
      <label class="layui-form-label">${field.required ? '<span class="star">*</span> ' : ''}${field.label}</label>
      <div class="layui-input-block">${controlOf(field)}${field.hint ? `<div class="aux">${field.hint}</div>` : ''}</div>
    </div></div>`;

  document.querySelector('#page').innerHTML = `
    <div class="head"><h1>考生管理平台</h1>欢迎你: 林采薇　当前考试: 2022年度卫生专业技术资格考试</div>
    <span class="layui-breadcrumb"><a href="/">首页</a><a href="/flow">报考流程</a><a><cite>填写/修改报考信息</cite></a></span>
    <div class="layui-card"><div class="layui-card-header">填写报考信息</div><div class="layui-card-body">
      <div class="layui-tab layui-tab-brief"><ul class="layui-tab-title">
        ${sections.map(({ id, label }) => `<li class="${id === section.id ? 'layui-this' : ''}">${label}</li>`).join('')}
      </ul></div>
      <form class="layui-form" lay-filter="registration" action="/save">
        <div class="layui-row layui-col-space10">${fields.map(item).join('')}</div>
        <div class="layui-form-item"><div class="layui-input-block">
          <button type="submit" class="layui-btn" lay-submit lay-filter="save">提交</button>
          <button type="reset" class="layui-btn layui-btn-primary">重置</button>
        </div></div>
      </form>
    </div></div>`;

  const { form, laydate, dropdown, element } = globalThis.layui;
  const named = (id) => document.querySelector(`[name="${id}"]`);

  function link(field) {
    form.on(`select(${field.linkedTo})`, ({ value }) => {
      named(field.id).innerHTML = optionTags([]);
      form.render('select', 'registration');
      setTimeout(() => {
        named(field.id).innerHTML = optionTags(field.links[wordOf(ofId(field.linkedTo), value)] ?? []);
        form.render('select', 'registration');
      }, 200);
    });
  }

  /** The usual suggestion list: a menu under the input, filled anew while somebody types; only a chosen line counts. */
  function suggest({ id }) {
    const input = document.getElementById(id);
    dropdown.render({
      elem: input,
      id,
      trigger: 'click',
      data: [],
      style: 'max-height: 260px; overflow: auto',
      click: ({ id: code, title }) => {
        named(id).value = code;
        input.value = title;
      },
    });
    input.addEventListener('input', () => {
      named(id).value = '';
      searchSoon(input.value, (found) => {
        dropdown.reloadData(id, { data: found.map(({ value, label }) => ({ id: value, title: label })) });
        dropdown.open(id);
      });
    });
  }

  function countLetters({ id, maxLength }) {
    named(id).addEventListener('input', ({ target }) => {
      document.getElementById(`${id}-count`).textContent = `${target.value.length}/${maxLength}`;
    });
  }

  globalThis.layui.use(['form', 'laydate', 'dropdown', 'element'], () => {
    form.render(null, 'registration');
    element.render('breadcrumb');
    for (const field of fields) {
      if (field.control === 'date' || field.control === 'month') laydate.render({ elem: `#${field.id}`, type: field.control });
      if (field.linkedTo) link(field);
      if (field.remote) suggest(field);
      if (field.counted) countLetters(field);
    }
    form.on('submit(save)', () => {
      window.__harm.submits += 1;
      return false;
    });
  });

  expose(fields, (field) => {
    const held = form.val('registration');
    if (field.control !== 'checkbox-group') return held[field.id];
    return asOptions(field.options)
      .map(({ value }) => value)
      .filter((value) => held[`${field.id}[${value}]`] === value);
  });
})();
