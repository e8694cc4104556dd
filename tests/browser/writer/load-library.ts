/** Loads a component library the way an old page does: by script tags, so that its globals and its styles are the real ones. */
const root = '/node_modules';

function load(tag: 'script' | 'link', path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const made = document.createElement(tag);
    if (made instanceof HTMLScriptElement) made.src = `${root}/${path}`;
    else Object.assign(made, { rel: 'stylesheet', href: `${root}/${path}` });
    made.addEventListener('load', () => resolve());
    made.addEventListener('error', () => reject(new Error(`cannot load ${path}`)));
    document.head.append(made);
  });
}

export async function loadLibrary(styles: string[], scripts: string[]): Promise<void> {
  for (const path of styles) await load('link', path);
  for (const path of scripts) await load('script', path);
}

export type Model = Record<string, unknown>;

interface Vue2 {
  new (options: object): { $data: { model: Model }; $destroy(): void };
}

/** Mounts a template of Vue 2 and returns its model: what the page would send. */
export function mountVue2(template: string, model: Model, extra: Model = {}): Model {
  document.body.innerHTML = '<main><div id="app"></div></main>';
  const { Vue } = globalThis as unknown as { Vue: Vue2 };
  const schools = ['北京协和医学院分院(北京市)', '北京协和医学院(北京市,东城区)', '南京医科大学(江苏省,南京市)'];
  const page = new Vue({
    el: '#app',
    template: `<div>${template}</div>`,
    data: () => ({ model, found: [] as string[], ...extra }),
    methods: {
      search(this: { found: string[] }, word: string) {
        setTimeout(() => {
          this.found = word ? schools.filter((school) => school.includes(word)) : [];
        }, 400);
      },
    },
  });
  return page.$data.model;
}

export const specialties = ['中药学(士)', '药学(师)', '药学(士)', '护理学'];
export const subjects = ['基础知识', '相关专业知识', '专业知识', '专业实践能力'];
export const areas = [
  {
    value: '11',
    label: '北京市',
    children: [{ value: '1101', label: '北京市', children: [{ value: '110108', label: '海淀区' }] }],
  },
  {
    value: '32',
    label: '江苏省',
    children: [{ value: '3201', label: '南京市', children: [{ value: '320106', label: '鼓楼区' }] }],
  },
];
