/** The registration form as an old server page draws it: a table with two pairs of name and control in a row, and no library. */
(() => {
  const { section, sections, asOptions, initialOf, searchEmployers, wordOf, expose } = globalThis.registrationPage;
  const fields = globalThis.fieldsOn('table', section.id);
  const ofId = (id) => fields.find((field) => field.id === id);

  /** Names of two letters are drawn as wide as those of four: 性　　别. */
  const nameOf = ({ label }) => (label.length === 2 ? [...label].join('　　') : label);
  const optionTags = (words) =>
    `<option value="">--请选择--</option>${asOptions(words)
      .map(({ value, label }) => `<option value="${value}">${label}</option>`)
      .join('')}`;
  const size = ({ maxLength }) => (maxLength ? `maxlength="${maxLength}"` : '');
  const drawn = {
    text: (f) =>
      `<input type="text" name="${f.id}" value="${f.value ?? ''}" placeholder="${f.format ? f.placeholder : ''}" ${size(f)}
        class="${f.maxLength > 20 ? 'long' : ''} ${f.readonly ? 'locked' : ''}" ${f.readonly ? 'readonly' : ''}>${f.unit ?? ''}`,
    textarea: (f) => `<textarea name="${f.id}" ${size(f)}></textarea>`,
    date: (f) => `<input type="date" name="${f.id}">`,
    month: (f) => `<input type="month" name="${f.id}">`,
    select: (f) => `<select name="${f.id}">${optionTags(f.linkedTo ? [] : f.options)}</select>`,
    'searchable-select': (f) =>
      `<input type="hidden" name="${f.id}"><input type="text" id="${f.id}Name" autocomplete="off" size="${f.wide ? 60 : 24}"
        placeholder="请输入关键字检索"><ul class="found" hidden></ul>`,
    'radio-group': (f) =>
      asOptions(f.options)
        .map(({ value, label }) => `<input type="radio" name="${f.id}" value="${value}">${label}&nbsp;`)
        .join(''),
    'checkbox-group': (f) =>
      asOptions(f.options)
        .map(
          ({ value, label }) =>
            `<label><input type="checkbox" name="${f.id}" value="${value}" ${initialOf(f).includes(value) ? 'checked' : ''}>${label}</label> `,
        )
        .join(''),
  };
  const count = ({ id, maxLength, counted }) => (counted ? `<span id="${id}Count">0/${maxLength}</span>` : '');
  const note = ({ hint }) => (hint ? `<span class="note">${hint}</span>` : '');
  const cells = (field) => `
    <td class="name">${field.required ? '<font color="red">*</font>' : ''}${nameOf(field)}：</td>
    <td ${field.wide ? 'colspan="3"' : ''}>${drawn[field.control](field)}${count(field)} ${note(field)}</td>`;

  /** Two pairs in a row, one where a control is wide; what is left over stays blank. */
  function rows([first, second, ...rest]) {
    if (!first) return '';
    if (first.wide) return `<tr>${cells(first)}</tr>${rows(second ? [second, ...rest] : rest)}`;
    if (second && !second.wide) return `<tr>${cells(first)}${cells(second)}</tr>${rows(rest)}`;
    return `<tr>${cells(first)}<td class="name">&nbsp;</td><td>&nbsp;</td></tr>${rows(second ? [second, ...rest] : rest)}`;
  }

  const tab = ({ id, label }) =>
    id === section.id ? `<td class="now">${label}</td>` : `<td><a href="index.html?section=${id}">${label}</a></td>`;
  document.querySelector('#page').innerHTML = `
    <div class="banner">
      <form action="/search"><input type="text" name="keyword" size="14"> <input type="submit" value="站内搜索"></form>考生管理平台
    </div>
    <div class="path">欢迎你: 林采薇　当前考试: 2022年度卫生专业技术资格考试　当前位置：报考流程 &gt; 填写/修改报考信息</div>
    <table class="sections"><tr>${sections.map(tab).join('')}</tr></table>
    <form name="registration" method="post" action="/save.do">
      <table class="grid">${rows(fields)}
        <tr><td colspan="4" align="center"><input type="reset" value="重置"> <input type="submit" value="提交"></td></tr>
      </table>
    </form>`;

  const form = document.forms.registration;
  const named = (id) => form.elements[id];

  function link(field) {
    named(field.linkedTo).addEventListener('change', ({ target }) => {
      const words = field.links[wordOf(ofId(field.linkedTo), target.value)] ?? [];
      named(field.id).innerHTML = optionTags([]);
      setTimeout(() => {
        named(field.id).innerHTML = optionTags(words);
      }, 200);
    });
  }

  const searchWords = async ({ options }, keyword) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    return keyword.length < 2 ? [] : asOptions(options).filter(({ label }) => label.includes(keyword));
  };

  /** Listens to keys, and chooses as the mouse goes down; a text that was not chosen from the list is taken away again. */
  function suggest(field) {
    const input = document.getElementById(`${field.id}Name`);
    const list = input.nextElementSibling;
    let asked = 0;
    input.addEventListener('keyup', async () => {
      asked += 1;
      const mine = asked;
      named(field.id).value = '';
      const keyword = input.value.trim();
      const found = await (field.remote ? searchEmployers(keyword) : searchWords(field, keyword));
      if (mine !== asked) return;
      list.innerHTML = found.map(({ value, label }) => `<li data-code="${value}">${label}</li>`).join('');
      list.hidden = found.length === 0;
    });
    list.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof HTMLLIElement)) return;
      event.preventDefault();
      asked += 1;
      input.value = event.target.textContent;
      named(field.id).value = event.target.dataset.code;
      list.hidden = true;
    });
    input.addEventListener('blur', () => {
      setTimeout(() => {
        list.hidden = true;
        if (!named(field.id).value) input.value = '';
      }, 200);
    });
  }

  const forms = { date: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/ };
  function checkForm({ id, format }) {
    named(id).addEventListener('change', ({ target }) => {
      if (!forms[format].test(target.value)) target.value = '';
    });
  }

  for (const field of fields) {
    if (field.linkedTo) link(field);
    if (field.control === 'searchable-select') suggest(field);
    if (field.format) checkForm(field);
    if (field.counted) {
      named(field.id).addEventListener('keyup', ({ target }) => {
        document.getElementById(`${field.id}Count`).textContent = `${target.value.length}/${field.maxLength}`;
      });
    }
  }

  expose(fields, ({ id, control }) => {
    const sent = new FormData(form);
    return control === 'checkbox-group' ? sent.getAll(id) : (sent.get(id) ?? '');
  });
})();
