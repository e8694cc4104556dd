import { describe, expect, it } from 'vitest';
import { maskDocumentNumber } from '../../../../lib/assistant/session/panel-state.ts';
import { createProfileKeeper } from '../../../../lib/assistant/session/profile-keeper.ts';
import { shownLabel } from '../../../../lib/assistant/session/shown-label.ts';
import { examPacks } from '../../../../lib/exam/packs/index.ts';

it.each([
  ['110105199003070038', '110***********0038'],
  ['E12345678', 'E12**5678'],
  ['12345678', '123*5678'],
  ['1234567', '*******'],
  ['', ''],
])('maskDocumentNumber %s → %s', (number, masked) => expect(maskDocumentNumber(number)).toBe(masked));

it.each([
  ['*　性　　别：', '性别'],
  ['姓名 *', '姓名'],
  ['Full  name :', 'Full name'],
  ['学历（第一）', '学历（第一）'],
  ['', ''],
])('shownLabel %s → %s', (text, label) => expect(shownLabel(text)).toBe(label));

describe('the open profile', () => {
  function keeper() {
    const store = new Map<string, unknown>();
    const memory = {
      get: async (key: string) => store.get(key),
      set: async (key: string, value: unknown) => void store.set(key, value),
      remove: async (key: string) => void store.delete(key),
    };
    return createProfileKeeper(memory, examPacks);
  }

  it('is imported, summed up without its answers, and cleared', async () => {
    const kept = keeper();
    expect(await kept.open()).toBeNull();
    const answer = await kept.importText('{"fullName":"张三","mailingAddress":"秘密路1号","custom":{"星座":"白羊"}}');
    expect(answer).toMatchObject({ ok: true, summary: { fullName: '张三', customLabels: ['星座'] } });
    const summary = await kept.summary();
    const contact = summary?.sections.find(({ id }) => id === 'contact');
    expect(contact?.answered).toBe(1);
    expect(contact?.missing).toContain('邮编');
    expect(contact?.total).toBe((contact?.missing.length ?? 0) + 1);
    expect(JSON.stringify(summary)).not.toMatch(/秘密路|白羊/);
    await kept.clear();
    expect([await kept.open(), await kept.summary()]).toEqual([null, null]);
  });

  it('stays as it was when a file is refused', async () => {
    const kept = keeper();
    await kept.importText('{"fullName":"张三"}');
    expect(await kept.importText('{"birthDate": 3}')).toMatchObject({ ok: false, problems: [{ key: 'birthDate', line: 1 }] });
    expect(await kept.open()).toEqual({ fullName: '张三' });
  });
});
