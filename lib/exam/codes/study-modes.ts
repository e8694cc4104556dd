import type { CodeList } from './code-list.ts';

/** The guide shows one of them. */
export const studyModes: CodeList = {
  id: 'study-modes',
  label: '培养方式',
  items: [
    { code: '全日制', name: '全日制', confidence: 'official' },
    { code: '非全日制', name: '非全日制' },
  ],
  complete: false,
  source: 'guide L193',
  confidence: 'inferred',
};
