/** What was typed and not yet saved, kept in the browser's session until it is saved, reset or signed out of. */
import type { SectionValues } from '../../lib/portal/core/registration.ts';

interface Draft {
  values: SectionValues;
  /** The words for values that no list explains, such as the chosen employer. */
  shown: Readonly<Record<string, string>>;
}

export interface Drafts {
  get(key: string): Draft | null;
  set(key: string, draft: Draft | null): void;
  /** Forgets those whose key begins so. */
  clear(prefix: string): void;
}

const mark = 'portal-draft/';

export function createDrafts(storage: Storage): Drafts {
  return {
    get: (key) => {
      const text = storage.getItem(mark + key);
      return text === null ? null : (JSON.parse(text) as Draft);
    },
    set: (key, draft) => {
      if (draft) storage.setItem(mark + key, JSON.stringify(draft));
      else storage.removeItem(mark + key);
    },
    clear: (prefix) => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      for (const key of keys) if (key.startsWith(mark + prefix)) storage.removeItem(key);
    },
  };
}
