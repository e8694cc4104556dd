import type { CodeList } from './code-list.ts';

/** The guide shows 无; the others are the classes of the physician register. */
export const practiceCategories: CodeList = {
  id: 'practice-categories',
  label: '执业类别',
  items: [
    { code: '无', name: '无', confidence: 'official' },
    { code: '临床', name: '临床' },
    { code: '口腔', name: '口腔' },
    { code: '公共卫生', name: '公共卫生' },
    { code: '中医', name: '中医' },
  ],
  complete: false,
  source: 'guide L401; classes of the physician register (医师执业注册管理办法)',
  confidence: 'inferred',
};
