import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Options } from '../../../../components/assistant/options.tsx';
import type { Ask } from '../../../../lib/assistant/messages/panel-channel.ts';
import type { ProfileSummary } from '../../../../lib/assistant/session/profile-keeper.ts';
import { readLocale } from './locale-words.ts';

vi.mock('../../../../components/assistant/words.ts', async () => (await import('./locale-words.ts')).wordsOf('en'));

afterEach(cleanup);

const summary: ProfileSummary = {
  fullName: '张三',
  exam: { packId: 'health-2022', name: '卫生考试', nameEn: 'Health 2022' },
  sections: [
    { id: 'basics', label: '基本信息', answered: 2, total: 2, missing: [] },
    { id: 'contact', label: '联系方式', answered: 1, total: 2, missing: ['邮编'] },
  ],
  customLabels: ['星座'],
};

function open(answers: Record<string, unknown>) {
  const ask = vi.fn(async (name: string, _body: object) => answers[name]);
  render(<Options ask={ask as unknown as Ask} />);
  return ask;
}

it('sums the profile up by section, and clears it', async () => {
  const ask = open({ profileSummary: summary, getSettings: { inlineFindings: true }, clearProfile: null });
  await vi.waitFor(() => expect(screen.getByTestId('profile-summary').textContent).toContain('Health 2022'));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '基本信息2 / 2Complete',
    '联系方式1 / 2Missing: 邮编',
  ]);
  expect(screen.getByText('1 own answers: 星座')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Clear profile' }));
  await vi.waitFor(() => expect(screen.getByText('Cleared.')).toBeTruthy());
  expect(ask).toHaveBeenCalledWith('clearProfile', {});
  expect(screen.queryByTestId('profile-summary')).toBeNull();
});

it('says that the profile lives in memory only', () => {
  open({ profileSummary: null, getSettings: { inlineFindings: true } });
  expect(screen.getByText(/held in memory only/)).toBeTruthy();
});

it('turns the lines at the fields off', async () => {
  const ask = open({ profileSummary: null, getSettings: { inlineFindings: true }, setSettings: { inlineFindings: false } });
  const box = screen.getByRole<HTMLInputElement>('checkbox');
  await vi.waitFor(() => expect(box.disabled).toBe(false));
  fireEvent.click(box);
  await vi.waitFor(() => expect(box.checked).toBe(false));
  expect(ask).toHaveBeenCalledWith('setSettings', { settings: { inlineFindings: false } });
});

it('both locales have the same keys and the same places for what is put in', () => {
  const [zh, en] = [readLocale('zh_CN'), readLocale('en')];
  expect([...en.keys()]).toEqual([...zh.keys()]);
  expect(zh.size).toBeGreaterThan(80);
  const places = (text: string | undefined) => [...(text?.match(/\$\d/g) ?? [])].sort();
  for (const [key, text] of zh) expect([key, places(en.get(key))]).toEqual([key, places(text)]);
});
