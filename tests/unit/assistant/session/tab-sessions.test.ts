/** Sessions over a fake page and the real exam packs: reading, judging, filling and undoing as the background does it. */
import { describe, expect, it } from 'vitest';
import type { ControlReading } from '../../../../lib/assistant/page/reading.ts';
import type { Profile } from '../../../../lib/assistant/profile/profile.ts';
import { AssistantError } from '../../../../lib/assistant/session/failure.ts';
import type { Mark, PagePort } from '../../../../lib/assistant/session/page-port.ts';
import type { FormState, PanelState } from '../../../../lib/assistant/session/panel-state.ts';
import { TabSessions } from '../../../../lib/assistant/session/tab-sessions.ts';
import { examPacks } from '../../../../lib/exam/packs/index.ts';
import { FakePage } from './fake-page.ts';

const words = {
  language: 'zh' as const,
  counts: (a: number, b: number) => `可填 ${a} · 提示 ${b}`,
  noProfile: '未导入',
  title: '助手',
};

interface Setting {
  profile?: Profile | null;
  isReachable?: boolean;
  inlineFindings?: boolean;
}

function setUp(page: FakePage, { profile = { fullName: '张三' }, isReachable = true, inlineFindings = true }: Setting = {}) {
  const store = new Map<string, unknown>();
  const published: PanelState[] = [];
  const marks: Mark[] = [];
  const load = { pageId: 'load-1' };
  const before = new Map<string, string>();
  const steps: string[] = [];
  const port: PagePort = {
    read: async (settle) => {
      if (!isReachable) throw new AssistantError('page-gone', 'nobody there');
      return { pageId: load.pageId, reading: await page.read(settle) };
    },
    write: async (bound, request) => {
      if (bound.pageId !== load.pageId || bound.url !== page.url) throw new AssistantError('page-changed', 'another page');
      const control = page.controls.find(({ id }) => id === request.controlId) as ControlReading;
      if (!before.has(control.id)) before.set(control.id, control.shown);
      steps.push('write');
      return page.write(request);
    },
    undo: async () =>
      page.controls
        .filter(({ id }) => before.has(id))
        .map((control) => {
          control.shown = before.get(control.id) ?? '';
          return { controlId: control.id, restored: true, shown: control.shown };
        }),
    reveal: async () => undefined,
    comeIntoView: async () => void steps.push('in view'),
    showMark: async (mark) => void marks.push(mark),
  };
  const sessions = new TabSessions({
    pageOf: () => port,
    whyUnreachable: async () => 'needs-reload',
    memory: {
      get: async (key) => store.get(key),
      set: async (key, value) => void store.set(key, structuredClone(value)),
      remove: async (key) => void store.delete(key),
    },
    profile: async () => profile,
    settings: async () => ({ inlineFindings }),
    packs: examPacks,
    words,
    today: () => '2021-12-20',
    now: () => 0,
    publish: (_, state) => void published.push(state),
  });
  return { sessions, published, marks, load, steps };
}

const form = (state: PanelState): FormState => {
  if (state.kind !== 'form') throw new Error(`not a form but ${state.kind}`);
  return state;
};
const fieldOf = (state: PanelState, label: string) => form(state).fields.find(({ pageLabel }) => pageLabel === label);

describe('a tab without a form to work on', () => {
  it('says why, and that is no error', async () => {
    const { sessions } = setUp(new FakePage([]), { isReachable: false });
    expect(await sessions.getState(1)).toEqual({ kind: 'needs-reload' });
  });

  it('a page without controls has no form and no mark', async () => {
    const { sessions, marks } = setUp(new FakePage([]), { profile: null });
    expect(await sessions.getState(1)).toMatchObject({ kind: 'no-form', hasProfile: false });
    expect(marks.at(-1)?.text).toBe('');
  });
});

describe('a page with a form', () => {
  it('shows what is on the page and what the profile holds, and counts on the mark', async () => {
    const { sessions, marks } = setUp(new FakePage([{ label: '* 姓　名：' }, { label: '星座' }]));
    const state = form(await sessions.getState(1));
    expect(state.counts).toMatchObject({ seen: 2, recognised: 1, fillable: 1 });
    expect(fieldOf(state, '姓名')).toMatchObject({ fieldLabel: '姓名', wanted: '张三', status: { state: 'to-write' } });
    expect(fieldOf(state, '星座')).toMatchObject({ fieldLabel: null, status: { state: 'left', reason: 'unknown-field' } });
    expect(marks.at(-1)?.text).toMatch(/^可填 1 · 提示 \d+$/);
  });

  it('shows a document number masked wherever it stands, and nothing of it in all the state', async () => {
    const number = '110105199003070038';
    const page = new FakePage([{ label: '证件号码', shown: '11010519491231002X' }]);
    const { sessions } = setUp(page, { profile: { documentNumber: number } });
    const state = await sessions.getState(1);
    expect(fieldOf(state, '证件号码')).toMatchObject({ shown: '110***********002X', wanted: '110***********0038' });
    expect(JSON.stringify(state)).not.toMatch(/110105/);
  });

  it('without a profile it is judged and cannot be filled', async () => {
    const { sessions } = setUp(new FakePage([{ label: '姓名' }]), { profile: null });
    expect(await sessions.getState(1)).toMatchObject({ kind: 'form', hasProfile: false, counts: { fillable: 0 } });
    await expect(sessions.fill(1)).rejects.toMatchObject({ code: 'no-profile' });
  });
});

describe('fill and undo', () => {
  it('fills, keeps the report, and puts back', async () => {
    const page = new FakePage([{ label: '姓名' }]);
    const { sessions, published, steps } = setUp(page);
    expect((await sessions.fill(1)).fields).toMatchObject([{ label: '姓名', outcome: 'written', shown: '张三' }]);
    expect(steps).toEqual(['in view', 'write']);
    expect(published.some((state) => state.kind === 'form' && state.progress?.total === 1)).toBe(true);
    const filled = form(published.at(-1) as PanelState);
    expect(filled).toMatchObject({ progress: null, mayUndo: true, summary: { written: 1, kept: 0, skipped: [], failed: [] } });
    expect(fieldOf(filled, '姓名')?.status).toEqual({ state: 'written' });
    expect(await sessions.lastReport(1)).toMatchObject({ fields: [{ outcome: 'written' }] });

    expect(await sessions.undo(1)).toEqual({ restored: 1, left: 0 });
    expect(page.control('姓名').shown).toBe('');
    expect(await sessions.getState(1)).toMatchObject({ mayUndo: false, summary: null, undone: { restored: 1, left: 0 } });
  });

  it('replaces what stands there only after a tick, and only once', async () => {
    const page = new FakePage([{ label: '姓名', shown: '李四' }]);
    const { sessions } = setUp(page);
    expect(fieldOf(await sessions.getState(1), '姓名')).toMatchObject({ mayReplace: true, status: { reason: 'differs' } });
    expect((await sessions.fill(1)).fields).toMatchObject([{ outcome: 'skipped', reason: 'differs' }]);

    const ticked = await sessions.setOverwrite(1, 'id-姓名', true);
    expect(fieldOf(ticked, '姓名')).toMatchObject({ replaces: true, status: { state: 'to-write' } });
    expect(fieldOf(await sessions.setOverwrite(1, 'id-姓名', false), '姓名')).toMatchObject({ replaces: false });
    await sessions.setOverwrite(1, 'id-姓名', true);
    await sessions.fill(1);
    expect(page.control('姓名').shown).toBe('张三');
    page.control('姓名').shown = '王五';
    expect(fieldOf(await sessions.getState(1), '姓名')).toMatchObject({ replaces: false, status: { reason: 'differs' } });
  });

  it('forgets ticks and report when the page is loaded anew', async () => {
    const { sessions, load } = setUp(new FakePage([{ label: '姓名', shown: '李四' }]));
    await sessions.setOverwrite(1, 'id-姓名', true);
    await sessions.fill(1);
    load.pageId = 'load-2';
    expect(await sessions.getState(1)).toMatchObject({ summary: null, mayUndo: false });
  });

  it('refuses a second fill while one is under way', async () => {
    const { sessions } = setUp(new FakePage([{ label: '姓名' }]));
    const first = sessions.fill(1);
    await expect(Promise.all([sessions.fill(1), sessions.fill(1)])).rejects.toMatchObject({ code: 'busy' });
    expect((await first).fields).toHaveLength(1);
  });

  it('stops when the page is loaded anew in between', async () => {
    const page = new FakePage([{ label: '姓名' }, { label: '邮编' }]);
    const { sessions, load } = setUp(page, { profile: { fullName: '张三', postalCode: '100000' } });
    page.afterWrite = () => {
      load.pageId = 'load-2';
    };
    await expect(sessions.fill(1)).rejects.toMatchObject({ code: 'page-changed' });
    expect(page.writes).toEqual(['姓名']);
  });

  it('holds another exam until the page is to decide again', async () => {
    const { sessions } = setUp(new FakePage([{ label: '姓名' }]));
    expect(await sessions.choosePack(1, 'nurse-2022')).toMatchObject({ exam: { packId: 'nurse-2022' } });
    expect(await sessions.choosePack(1, null)).toMatchObject({ exam: { packId: 'health-2022' } });
  });
});

describe('what the page may show', () => {
  const page = () => new FakePage([{ label: '邮编', shown: '１２' }, { label: '姓名' }]);
  const number = '110105199003070039';

  it('lines only where something has been entered, and never a personal value', async () => {
    const { sessions } = setUp(page(), { profile: { documentNumber: number, fullName: '张三丰' } });
    const mark = await sessions.pageChanged(1, { pageId: 'load-1', reading: await page().read(false) });
    expect(mark.inline.map(({ controlId }) => controlId)).toEqual(['id-邮编']);
    expect(mark.inline[0]?.message).toMatch(/邮编/);
    expect(JSON.stringify(mark)).not.toMatch(/张三丰|110105|１２/);
  });

  it('no lines where they are turned off', async () => {
    const { sessions } = setUp(page(), { inlineFindings: false });
    expect((await sessions.pageChanged(1, { pageId: 'load-1', reading: await page().read(false) })).inline).toEqual([]);
  });

  it('the mark stays where it was put', async () => {
    const { sessions, marks } = setUp(page());
    await sessions.moveMark({ right: 300, bottom: 40 });
    await sessions.getState(1);
    expect(marks.at(-1)?.place).toEqual({ right: 300, bottom: 40 });
  });
});
