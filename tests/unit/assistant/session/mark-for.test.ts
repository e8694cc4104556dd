import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../../lib/assistant/profile/profile.ts';
import { assessPage } from '../../../../lib/assistant/session/assess-page.ts';
import { markFor } from '../../../../lib/assistant/session/mark-for.ts';
import { examPacks } from '../../../../lib/exam/packs/index.ts';
import { buildReading } from '../forms/build-reading.ts';

const words = {
  language: 'zh' as const,
  counts: (fillable: number, findings: number) => `${fillable}/${findings}`,
  noProfile: 'no profile',
  title: 'title',
};

function mark(sketches: Parameters<typeof buildReading>[0], profile: Profile | null, inlineFindings = true) {
  const assessment = assessPage({
    reading: buildReading(sketches, {}),
    profile,
    packs: examPacks,
    today: '2021-12-22',
    overwrite: new Set(),
  });
  return markFor(assessment, words, { hasProfile: profile !== null, inlineFindings, place: null });
}

describe('the mark in the page', () => {
  it('counts what can be filled and what is wrong', () => {
    expect(mark([{ label: '地址' }, { label: '邮编', shown: '１２' }], { mailingAddress: '示范胡同8号' }).text).toBe('1/1');
    expect(mark([{ label: '地址' }], null).text).toBe('no profile');
  });

  it('is quiet on a page that is none of ours', () => {
    expect(mark([{ label: '用户名' }, { label: '站内搜索' }], { mailingAddress: '示范胡同8号' }).text).toBe('');
  });

  it('speaks at a field only where something stands, without the value, and not at all when turned off', () => {
    const fields = [
      { label: '邮编', shown: '１２' },
      { label: '* 证件有效截止日期', kind: 'date' as const },
    ];
    const { inline } = mark(fields, {});
    expect(inline).toHaveLength(1);
    expect(inline[0]?.message).not.toContain('１２');
    expect(mark(fields, {}, false).inline).toEqual([]);
  });
});
