import type { CodeList } from './code-list.ts';

/** The guide shows one of them. */
export const programLengths: CodeList = {
  id: 'program-lengths',
  label: '学制',
  items: [
    { code: '二年制', name: '二年制', confidence: 'official' },
    { code: '三年制', name: '三年制' },
    { code: '四年制', name: '四年制' },
    { code: '五年制', name: '五年制' },
    { code: '六年制', name: '六年制' },
    { code: '七年制', name: '七年制' },
    { code: '八年制', name: '八年制' },
    { code: '其他', name: '其他' },
  ],
  complete: false,
  source: 'guide L403',
  confidence: 'inferred',
};
