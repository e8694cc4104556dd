import type { CodeList } from './code-list.ts';

/** The guide shows one of them. */
export const employerTypes: CodeList = {
  id: 'employer-types',
  label: '单位性质',
  items: [
    { code: '医疗卫生', name: '医疗卫生', confidence: 'official' },
    { code: '教学', name: '教学' },
    { code: '科研', name: '科研' },
    { code: '企业', name: '企业' },
    { code: '部队', name: '部队' },
    { code: '其他', name: '其他' },
  ],
  complete: false,
  source: 'guide L407',
  confidence: 'inferred',
};
