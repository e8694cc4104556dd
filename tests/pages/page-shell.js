/**
 * What every test page shares and no library brings: which section is asked for, the register of employers behind a slow line, and
 * the three globals by which tests (and only tests) ask the page what it holds: __model, __truth and __harm.
 */
(() => {
  const otherEmployer = '其它';
  const asked = new URLSearchParams(location.search).get('section');
  const section = globalThis.registrationForm.find(({ id }) => id === asked) ?? globalThis.registrationForm[0];

  /** Pages hold codes as real ones do; the words are for people. */
  const codeOf = (index) => String(index + 1).padStart(2, '0');
  const asOptions = (list) => list.map((label, index) => ({ value: codeOf(index), label }));
  const asTree = (branch, prefix = '') =>
    (Array.isArray(branch) ? branch.map((name) => [name, null]) : Object.entries(branch)).map(([label, below], index) => {
      const value = prefix + codeOf(index);
      return below ? { value, label, children: asTree(below, value) } : { value, label };
    });

  /** The words a code may stand for now: a linked list has other words under each choice above it. */
  function listOf(field, held) {
    if (field.remote) return [...field.options, otherEmployer];
    return field.linkedTo ? (field.links[held[field.linkedTo]] ?? []) : (field.options ?? []);
  }

  const twoDigits = (number) => String(number).padStart(2, '0');
  function isoOf(value, isMonth) {
    if (!(value instanceof Date)) return value ? String(value) : '';
    const month = `${value.getFullYear()}-${twoDigits(value.getMonth() + 1)}`;
    return isMonth ? month : `${month}-${twoDigits(value.getDate())}`;
  }

  function pathWords(options, codes) {
    const [code, ...rest] = codes;
    const option = options.find(({ value }) => value === code);
    return option ? [option.label, ...pathWords(option.children ?? [], rest)] : [];
  }

  /** The framework's own value as words, 'YYYY-MM-DD' and 'YYYY-MM'; nothing chosen is '' or []. */
  function normalise(field, raw, held) {
    const wordOf = (code) => asOptions(listOf(field, held)).find(({ value }) => value === code)?.label ?? `unknown code ${code}`;
    switch (field.control) {
      case 'checkbox-group':
        return (raw ?? []).map(wordOf).sort((a, b) => field.options.indexOf(a) - field.options.indexOf(b));
      case 'cascader':
        return pathWords(asTree(field.tree), raw ?? []);
      case 'date':
      case 'month':
        return isoOf(raw, field.control === 'month');
      case 'select':
      case 'searchable-select':
      case 'radio-group':
        return raw ? wordOf(raw) : '';
      default:
        return raw === null || raw === undefined ? '' : String(raw);
    }
  }

  function modelOf(fields, read) {
    const held = {};
    for (const field of fields) held[field.id] = normalise(field, read(field), held);
    return held;
  }

  const isDisabled = (field, held) =>
    Boolean(field.disabled) || (field.enabledBy && held[field.enabledBy.field] !== field.enabledBy.word);
  const truthOf = (field, held) => ({
    id: field.id,
    label: field.label,
    kind: field.control,
    required: Boolean(field.required),
    readonly: Boolean(field.readonly),
    writable: !field.readonly && !isDisabled(field, held),
  });

  /** Answers as the official search does (guide L260): two letters at least, a while later, and 其它 only when it is asked for. */
  function searchEmployers(keyword) {
    const word = keyword.trim();
    const names = [...globalThis.registrationOptions.employers, otherEmployer];
    const found = word.length < 2 ? [] : names.filter((name) => name.includes(word));
    const coded = found.map((label) => ({ value: codeOf(names.indexOf(label)), label }));
    return new Promise((resolve) => setTimeout(() => resolve(coded), 300));
  }

  let waiting;
  /** The page's own patience with somebody who types. */
  function searchSoon(keyword, show) {
    clearTimeout(waiting);
    waiting = setTimeout(() => searchEmployers(keyword).then(show), 300);
  }

  /** First value in the page's own terms. */
  function initialOf(field) {
    const code = (word) => codeOf(field.options.indexOf(word));
    if (field.control === 'checkbox-group') return (field.value ?? []).map(code);
    if (field.control === 'cascader') return [];
    if (!field.value) return field.control === 'number' ? undefined : '';
    return field.options ? code(field.value) : field.value;
  }

  globalThis.registrationPage = {
    section,
    sections: globalThis.registrationForm,
    asOptions,
    asTree,
    initialOf,
    isDisabled,
    searchEmployers,
    searchSoon,
    /** The word behind a field's code. */
    wordOf: (field, code) => normalise(field, code, {}),
    /** `read` gives what the framework holds for a field, in its own terms. */
    expose(fields, read) {
      window.__model = () => modelOf(fields, read);
      Object.defineProperty(window, '__truth', { get: () => fields.map((field) => truthOf(field, window.__model())) });
    },
  };
})();
