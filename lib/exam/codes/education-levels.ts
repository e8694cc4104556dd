import type { CodeList } from './code-list.ts';

/** Serves 学历 and 最高学历. The guide shows two of them. */
export const educationLevels: CodeList = {
  id: 'education-levels',
  label: '学历',
  items: [
    { code: '博士研究生', name: '博士研究生' },
    { code: '硕士研究生', name: '硕士研究生' },
    { code: '大学本科', name: '大学本科', confidence: 'official' },
    { code: '大学专科', name: '大学专科', confidence: 'official' },
    { code: '中专', name: '中专' },
    { code: '其他', name: '其他' },
  ],
  complete: false,
  source: 'guide L183, L402',
  confidence: 'inferred',
};
