import type { CodeList } from './code-list.ts';

/** Levels of administration; the guide shows one of them. */
export const employerJurisdictions: CodeList = {
  id: 'employer-jurisdictions',
  label: '单位所属',
  items: [
    { code: '中央', name: '中央' },
    { code: '省(自治区、直辖市)', name: '省(自治区、直辖市)' },
    { code: '计划单列市', name: '计划单列市', confidence: 'official' },
    { code: '地(市、州、盟)', name: '地(市、州、盟)' },
    { code: '县(市、区、旗)', name: '县(市、区、旗)' },
    { code: '乡镇(街道)', name: '乡镇(街道)' },
    { code: '其他', name: '其他' },
  ],
  complete: false,
  source: 'guide L406',
  confidence: 'inferred',
};
