import type { CodeList } from './code-list.ts';

/** The form shows the words; the codes are those of the national standard. */
export const sexes: CodeList = {
  id: 'sexes',
  label: '性别',
  items: [
    { code: '1', name: '男' },
    { code: '2', name: '女' },
  ],
  complete: true,
  source: 'guide L116; codes of GB/T 2261.1-2003',
  confidence: 'official',
};
