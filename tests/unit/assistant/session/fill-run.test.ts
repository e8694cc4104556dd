import { describe, expect, it } from 'vitest';
import type { FillReport } from '../../../../lib/assistant/session/fill-report.ts';
import { type FillProgress, runFill } from '../../../../lib/assistant/session/fill-run.ts';
import { assessBy, FakePage } from './fake-page.ts';

async function fill(page: FakePage, profile: Record<string, string>) {
  const progress: FillProgress[] = [];
  let time = 0;
  const report = await runFill(assessBy(profile), {
    read: page.read,
    write: page.write,
    now: () => {
      time += 10;
      return time;
    },
    onProgress: (next) => progress.push(next),
  });
  return { report, progress, endings: endingsOf(report) };
}

const endingsOf = ({ fields }: FillReport): Record<string, string> =>
  Object.fromEntries(fields.map(({ label, outcome, reason }) => [label, reason ? `${outcome} ${reason}` : outcome]));

describe('runFill', () => {
  it('ends every field in one way, and reports times and what is shown', async () => {
    const page = new FakePage([
      { label: '姓名' },
      { label: '性别', shown: '男' },
      { label: '地址', shown: '旧址' },
      { label: '电话' },
      { label: '证件号码', readonly: true },
    ]);
    const { report, endings } = await fill(page, { 姓名: '张三', 性别: '男', 地址: '新址', 证件号码: '1' });
    expect(endings).toEqual({
      姓名: 'written',
      性别: 'kept',
      地址: 'skipped differs',
      电话: 'skipped no-value',
      证件号码: 'skipped readonly',
    });
    expect(page.writes).toEqual(['姓名']);
    expect(report).toMatchObject({ url: page.url, scanMs: 2, fillMs: 10 });
    expect(report.fields[0]).toMatchObject({ controlId: 'id-姓名', field: '姓名', confidence: 0.9, kind: 'text', shown: '张三' });
  });

  it('writes nothing and reads once where nothing is to be done', async () => {
    const page = new FakePage([{ label: '姓名', shown: '张三' }]);
    const { progress, endings } = await fill(page, { 姓名: '张三' });
    expect([page.writes, progress, page.settled, endings]).toEqual([[], [], [false], { 姓名: 'kept' }]);
  });

  it('goes on with a control that appears because of what was written', async () => {
    const page = new FakePage([{ label: '单位名称' }]);
    page.afterWrite = (label) => {
      if (label === '单位名称') page.controls.push(page.make({ label: '其它单位' }));
    };
    const { endings, progress } = await fill(page, { 单位名称: '其它', 其它单位: '某某医院' });
    expect(endings).toEqual({ 单位名称: 'written', 其它单位: 'written' });
    expect(page.settled).toEqual([false, true, true]);
    expect(progress.at(-1)).toEqual({ done: 2, total: 2, label: '' });
  });

  it('tries a linked list again once it has its options', async () => {
    let isLoaded = false;
    const page = new FakePage([
      {
        label: '市',
        onWrite: () => (isLoaded ? undefined : { outcome: 'skipped', reason: 'no-exact-option', shown: '' }) as never,
      },
      { label: '省' },
    ]);
    page.afterWrite = (label) => {
      if (label === '省') isLoaded = true;
    };
    const { endings } = await fill(page, { 省: '北京', 市: '东城' });
    expect(endings).toEqual({ 市: 'written', 省: 'written' });
    expect(page.writes).toEqual(['市', '省', '市']);
  });

  it('does not try again what no other field can have caused, nor anything for ever', async () => {
    const page = new FakePage([
      { label: '甲', onWrite: () => ({ outcome: 'failed', reason: 'unsupported', shown: '' }) },
      { label: '乙', onWrite: () => ({ outcome: 'failed', reason: 'not-shown', shown: '' }) },
      { label: '丙' },
    ]);
    const { endings } = await fill(page, { 甲: '1', 乙: '2', 丙: '3' });
    expect(endings).toEqual({ 甲: 'failed unsupported', 乙: 'failed not-shown', 丙: 'written' });
    expect(page.writes).toEqual(['甲', '乙', '丙', '乙']);
  });

  it('writes again what the page has taken back, and says so when it does not last', async () => {
    const page = new FakePage([{ label: '市' }, { label: '省' }]);
    page.afterWrite = (label) => {
      if (label === '省') page.control('市').shown = '';
    };
    expect((await fill(page, { 省: '北京', 市: '东城' })).endings).toEqual({ 市: 'written', 省: 'written' });
    expect(page.writes).toEqual(['市', '省', '市']);

    const stubborn = new FakePage([{ label: '市' }, { label: '省' }]);
    stubborn.afterWrite = () => {
      stubborn.control('市').shown = '';
    };
    const { endings } = await fill(stubborn, { 省: '北京', 市: '东城' });
    expect(endings).toEqual({ 市: 'failed not-shown', 省: 'written' });
    expect(stubborn.writes.length).toBeLessThan(6);
  });

  it('calls a value failed that the page has replaced by another', async () => {
    const page = new FakePage([{ label: '甲' }, { label: '乙' }]);
    page.afterWrite = (label) => {
      if (label === '乙') page.control('甲').shown = '别的';
    };
    expect((await fill(page, { 甲: '1', 乙: '2' })).endings).toEqual({ 甲: 'failed not-shown', 乙: 'written' });
  });

  it('knows a control again that the page has drawn anew', async () => {
    const page = new FakePage([{ label: '甲' }, { label: '乙' }]);
    page.afterWrite = (label) => {
      if (label === '乙') page.control('甲').id = 'another';
    };
    const { report, endings } = await fill(page, { 甲: '1', 乙: '2' });
    expect(endings).toEqual({ 甲: 'written', 乙: 'written' });
    expect(report.fields).toHaveLength(2);
  });

  it('still reports a field that has left the page', async () => {
    const page = new FakePage([{ label: '甲' }, { label: '乙' }]);
    page.afterWrite = (label) => {
      if (label === '乙') page.controls = page.controls.filter(({ label: { text } }) => text !== '甲');
    };
    expect((await fill(page, { 甲: '1', 乙: '2' })).endings).toEqual({ 乙: 'written', 甲: 'written' });
  });

  it('stops where the page has moved on to another address', async () => {
    const page = new FakePage([{ label: '甲' }]);
    page.afterWrite = () => {
      page.url = 'https://zwfw.21wecan.com/next';
      page.controls.push(page.make({ label: '乙' }));
    };
    const { report, endings } = await fill(page, { 甲: '1', 乙: '2' });
    expect(page.writes).toEqual(['甲']);
    expect(endings).toEqual({ 甲: 'written' });
    expect(report.url).toBe('https://zwfw.21wecan.com/form');
  });

  it('tells the field and never the value while it goes', async () => {
    const page = new FakePage([{ label: '甲' }, { label: '乙' }]);
    const { progress } = await fill(page, { 甲: 'secret-1', 乙: 'secret-2' });
    expect(progress).toEqual([
      { done: 0, total: 2, label: '甲' },
      { done: 1, total: 2, label: '乙' },
      { done: 2, total: 2, label: '' },
    ]);
  });

  it('rejects when the page is gone', async () => {
    const page = new FakePage([{ label: '甲' }]);
    page.write = () => Promise.reject(new Error('gone'));
    await expect(fill(page, { 甲: '1' })).rejects.toThrow('gone');
  });
});
