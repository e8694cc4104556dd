import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../../components/assistant/panel.tsx';
import type { PanelPorts } from '../../../../components/assistant/use-panel.ts';
import { AssistantError } from '../../../../lib/assistant/session/failure.ts';
import type { FormState, PanelField, PanelState } from '../../../../lib/assistant/session/panel-state.ts';

vi.mock('../../../../components/assistant/words.ts', async () => (await import('./locale-words.ts')).wordsOf('zh_CN'));

afterEach(cleanup);

const field = (pageLabel: string, more: Partial<PanelField> = {}): PanelField => ({
  controlId: `id-${pageLabel}`,
  pageLabel,
  fieldLabel: pageLabel,
  confidence: 1,
  evidence: [],
  shown: '',
  isDefault: false,
  wanted: '值',
  status: { state: 'to-write' },
  mayReplace: false,
  replaces: false,
  findings: [],
  ...more,
});

const form = (fields: PanelField[], more: Partial<FormState> = {}): FormState => ({
  kind: 'form',
  url: 'https://zwfw.21wecan.com/form',
  exam: { packId: 'health-2022', name: '卫生考试', nameEn: 'Health', isRecognised: true },
  exams: [
    { packId: 'health-2022', name: '卫生考试', nameEn: 'Health' },
    { packId: 'nurse-2022', name: '护士考试', nameEn: 'Nurse' },
  ],
  sectionLabel: '基本信息',
  hasProfile: true,
  counts: { seen: fields.length, recognised: fields.length, fillable: fields.length, errors: 0, warnings: 0, notices: 0 },
  fields,
  progress: null,
  summary: null,
  mayUndo: false,
  undone: null,
  ...more,
});

/** A background that has one answer for each name; `push` is a state that comes by itself. */
async function open(state: PanelState, answers: Record<string, unknown> = {}) {
  const listeners = new Set<(tabId: number, state: PanelState) => void>();
  let current = state;
  const ask = vi.fn(async (name: string, _body: object) => {
    const answer = name === 'getState' ? current : answers[name];
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const ports = {
    ask: ask as unknown as PanelPorts['ask'],
    watchStates: (listener: (tabId: number, state: PanelState) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onTabLoaded: () => () => undefined,
  };
  render(<Panel ports={ports} tabId={5} onOpenOptions={() => undefined} />);
  const stateIs = (name: string) => vi.waitFor(() => expect(screen.getByTestId('panel').dataset.state).toBe(name));
  await vi.waitFor(() => expect(screen.getByTestId('panel').dataset.state).not.toBe('loading'));
  const push = (next: PanelState, tabId = 5): void => {
    for (const listener of listeners) listener(tabId, next);
  };
  const willBe = (next: PanelState): void => {
    current = next;
  };
  return { ask, push, stateIs, willBe };
}

const fillButton = () => screen.getByTestId('fill');
const isDisabled = () => fillButton().getAttribute('aria-disabled') === 'true';

describe('pages to which there is nothing to do', () => {
  it.each([
    [{ kind: 'not-official' }, '这不是官方报名页面'],
    [{ kind: 'needs-reload' }, '请刷新报名页面'],
    [{ kind: 'no-form', url: '', hasProfile: true }, '页面上没有表单'],
  ] satisfies Array<[PanelState, string]>)('%j says so plainly', async (state, title) => {
    await open(state);
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByTestId('fill')).toBeNull();
  });
});

describe('a form', () => {
  it('says exam, section, counts, and each field with page, profile and state', async () => {
    await open(
      form([
        field('姓名', { wanted: '张三' }),
        field('证件编号', { fieldLabel: '证件号码', shown: '甲', wanted: '乙', status: { state: 'left', reason: 'differs' } }),
        field('星座', { fieldLabel: null, wanted: '', status: { state: 'left', reason: 'unknown-field' } }),
      ]),
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('基本信息');
    expect(screen.getByText('卫生考试')).toBeTruthy();
    const [name, number, sign] = screen.getAllByTestId('field');
    expect(name?.textContent).toMatch(/姓名.*档案张三将填写/);
    expect(number?.textContent).toMatch(/证件编号.*证件号码页面甲档案乙与档案不同/);
    expect(sign?.textContent).toMatch(/星座.*未识别的项目（空）未识别/);
    expect(isDisabled()).toBe(false);
  });

  it('does not offer to fill where there is nothing, and says why', async () => {
    const { ask, push } = await open(
      form([field('姓名', { status: { state: 'same' } })], { counts: { ...form([]).counts, fillable: 0 } }),
    );
    expect(isDisabled()).toBe(true);
    expect(document.getElementById(fillButton().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '没有需要填写的项目。',
    );
    fireEvent.click(fillButton());
    expect(ask).not.toHaveBeenCalledWith('fill', expect.anything());
    push(form([field('姓名')], { hasProfile: false }));
    await vi.waitFor(() => expect(screen.getByText('导入档案后才能填写。')).toBeTruthy());
    expect(isDisabled()).toBe(true);
  });

  it('shows the progress as text and as a progress bar, then what came of it with reasons', async () => {
    const { push, stateIs } = await open(form([field('姓名')]));
    push(form([field('姓名')], { progress: { done: 3, total: 17, label: '姓名' } }));
    await stateIs('filling');
    const bar = screen.getByRole('progressbar');
    expect([bar.getAttribute('aria-valuetext'), bar.getAttribute('value'), bar.getAttribute('max')]).toEqual([
      '3 / 17',
      '3',
      '17',
    ]);
    expect(screen.getByText('3 / 17')).toBeTruthy();
    expect(isDisabled()).toBe(true);

    const summary = {
      written: 4,
      kept: 1,
      skipped: [{ reason: 'no-value' as const, count: 2 }],
      failed: [{ reason: 'not-shown' as const, count: 1 }],
    };
    push(form([field('姓名', { status: { state: 'written' } })], { summary, mayUndo: true }));
    await stateIs('filled');
    const text = screen.getByTestId('summary').textContent;
    for (const part of ['已填 4', '已有 1', '未填 2', '失败 1', '档案里没有 2', '页面没有接受 1']) expect(text).toContain(part);
    expect(screen.getByTestId('summary').closest('[aria-live]')).not.toBeNull();
  });

  it('fills, and undoes, for its own tab only', async () => {
    const { ask, stateIs, willBe, push } = await open(form([field('姓名')]), { fill: {}, undo: {} });
    willBe(form([field('姓名')], { summary: { written: 1, kept: 0, skipped: [], failed: [] }, mayUndo: true }));
    fireEvent.click(fillButton());
    await stateIs('filled');
    expect(ask).toHaveBeenCalledWith('fill', { tabId: 5 });
    push({ kind: 'not-official' }, 6);
    await stateIs('filled');
    willBe(form([field('姓名')], { undone: { restored: 1, left: 1 } }));
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await stateIs('ready');
    expect(ask).toHaveBeenCalledWith('undo', { tabId: 5 });
    expect(screen.getByTestId('undone').textContent).toContain('另有 1 项未能恢复');
  });

  it('lists findings by gravity, each with a way to its field', async () => {
    const finding = (severity: 'error' | 'warning', zh: string) => ({ ruleId: zh, severity, message: { zh, en: '' } });
    const { ask } = await open(
      form([
        field('邮编', { findings: [finding('warning', '请核对')] }),
        field('地址', { findings: [finding('error', '太长')] }),
      ]),
      { reveal: null },
    );
    const [first, second] = screen.getAllByTestId('finding');
    expect([first?.textContent, second?.textContent]).toEqual(['错误 太长到这一项 地址', '提醒 请核对到这一项 邮编']);
    fireEvent.click(within(first as HTMLElement).getByRole('button'));
    expect(ask).toHaveBeenCalledWith('reveal', { tabId: 5, controlId: 'id-地址' });
  });

  it('asks before anything that stands there is replaced', async () => {
    const differing = field('姓名', {
      shown: '甲',
      wanted: '乙',
      mayReplace: true,
      status: { state: 'left', reason: 'differs' },
    });
    const { ask } = await open(form([differing, field('邮编')]), { setOverwrite: form([{ ...differing, replaces: true }]) });
    fireEvent.click(screen.getByRole('checkbox', { name: '用档案的值替换 姓名' }));
    await vi.waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true));
    expect(ask).toHaveBeenCalledWith('setOverwrite', { tabId: 5, controlId: 'id-姓名', on: true });
  });

  it('lets the exam be chosen where the page does not name it', async () => {
    const state = form([field('姓名')], { exam: { ...form([]).exam, isRecognised: false } });
    const { ask } = await open(state, { choosePack: state });
    fireEvent.change(screen.getByRole('combobox', { name: '考试' }), { target: { value: 'nurse-2022' } });
    expect(ask).toHaveBeenCalledWith('choosePack', { tabId: 5, packId: 'nurse-2022' });
  });
});

describe('what goes wrong', () => {
  it.each([
    ['page-changed', '页面在填写时改变了'],
    ['busy', '正在填写，请稍候'],
    ['malformed', '助手出了问题'],
  ] as const)('%s is said in words', async (code, words) => {
    const { stateIs } = await open(form([field('姓名')]), { fill: new AssistantError(code, 'x') });
    fireEvent.click(fillButton());
    await stateIs('failed');
    expect(screen.getByRole('alert').textContent).toContain(words);
  });

  it('a refused profile file names its lines', async () => {
    const problems = [{ code: 'not-date', key: 'birthDate', line: 3, message: { zh: '第 3 行不对', en: '' } }];
    const { ask } = await open(form([field('姓名')], { hasProfile: false }), { importProfile: { ok: false, problems } });
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['{"a":1}'], 'profile.json')] });
    fireEvent.change(input);
    await vi.waitFor(() => expect(screen.getByTestId('import-problems').textContent).toContain('第 3 行不对'));
    expect(ask).toHaveBeenCalledWith('importProfile', { text: '{"a":1}' });
  });

  it('an accepted one shows its remarks although the way to import is gone', async () => {
    const warnings = [{ code: 'unknown-key', key: 'x', line: 2, message: { zh: '不认识 x', en: '' } }];
    const { willBe, stateIs } = await open(form([field('姓名')], { hasProfile: false }), {
      importProfile: { ok: true, warnings },
    });
    willBe(form([field('姓名')]));
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['{"x":1}'], 'profile.json')] });
    fireEvent.change(input);
    await stateIs('ready');
    expect(document.querySelector('input[type=file]')).toBeNull();
    expect(screen.getByTestId('import-warnings').textContent).toContain('不认识 x');
  });
});
