import { expect, it } from 'vitest';
import { paysOnline } from '../../../lib/portal/core/area-policies.ts';
import { replay } from '../../../lib/portal/core/evolve.ts';
import { progressOf, unsavedSections } from '../../../lib/portal/core/progress.ts';
import { areaSelected, examSelected, filling } from '../../support/portal/scenario.ts';

const nodes = (...args: Parameters<typeof filling>) =>
  progressOf(replay(filling(...args))).map(({ id, state }) => `${id} ${state}`);

it('填写/修改报考信息 is open while something is missing, done when all is saved; then the photo is open (guide L337, L347, L452)', () => {
  expect(nodes('health-2022', 'site')).toEqual([
    'details open',
    'photo pending',
    'submission pending',
    'confirmation pending',
    'qualificationReview pending',
    'payment pending',
  ]);
  const all = ['site', 'basics', 'contact', 'examChoice', 'education', 'employment'] as const;
  expect(nodes('health-2022', ...all).slice(0, 3)).toEqual(['details done', 'photo open', 'submission pending']);
  expect(unsavedSections(replay(filling('nurse-2022', 'site')))).toEqual(['basics', 'contact', 'education', 'employment']);
});

it('缴费 is a node only where the area pays online (guide L446, L505)', () => {
  const of = (area: string, site?: string) => progressOf(replay([examSelected(), areaSelected(area)]), site).map(({ id }) => id);
  expect(of('110000')).toContain('payment');
  expect(of('420000')).not.toContain('payment');
  expect(of('新疆兵团')).toContain('payment');
  expect(of('650000')).not.toContain('payment');
});

it('陕西 pays online at some sites only (guide L446)', () => {
  expect(paysOnline('610000', '延安')).toBe(true);
  expect(paysOnline('610000', '西安')).toBe(false);
  expect(paysOnline('610000')).toBe(false);
});
