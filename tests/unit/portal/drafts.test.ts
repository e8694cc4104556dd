import { expect, it } from 'vitest';
import { createDrafts } from '../../../components/portal/drafts.ts';

function memoryStorage(): Storage {
  const items = new Map<string, string>([['unrelated', '1']]);
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

it('keeps what was typed until it is saved, or its exam or its session is left', () => {
  const storage = memoryStorage();
  const drafts = createDrafts(storage);
  const draft = { values: { mailingAddress: '某某街' }, shown: {} };
  for (const key of ['demo/health-2022/contact', 'demo/health-2022/basics', 'demo/nurse-2022/contact']) drafts.set(key, draft);
  expect(drafts.get('demo/health-2022/contact')).toEqual(draft);
  drafts.set('demo/health-2022/contact', null);
  expect(drafts.get('demo/health-2022/contact')).toBeNull();
  drafts.clear('demo/health-2022/');
  expect([drafts.get('demo/health-2022/basics'), drafts.get('demo/nurse-2022/contact')]).toEqual([null, draft]);
  drafts.clear('');
  expect(drafts.get('demo/nurse-2022/contact')).toBeNull();
  expect(storage.getItem('unrelated')).toBe('1');
});
