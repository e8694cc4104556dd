import type { CodeList } from './code-list.ts';

/** The guide shows 无. */
export const degrees: CodeList = {
  id: 'degrees',
  label: '学位',
  items: [
    { code: '无', name: '无', confidence: 'official' },
    { code: '学士', name: '学士' },
    { code: '硕士', name: '硕士' },
    { code: '博士', name: '博士' },
  ],
  complete: false,
  source: 'guide L197',
  confidence: 'inferred',
};
