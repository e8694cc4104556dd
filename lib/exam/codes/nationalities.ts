import type { CodeList } from './code-list.ts';

/** 其他 and the free text beside it are in the guide; the rest of the drop-down list was never seen. */
export const nationalities: CodeList = {
  id: 'nationalities',
  label: '国籍',
  items: [
    { code: '中国', name: '中国' },
    { code: '其他', name: '其他', confidence: 'official' },
  ],
  complete: false,
  source: 'guide L94, L134',
  confidence: 'inferred',
};
