import type { CodeList } from './code-list.ts';

/** The guide shows 无. */
export const currentQualifications: CodeList = {
  id: 'current-qualifications',
  label: '现有技术资格',
  items: [
    { code: '无', name: '无', confidence: 'official' },
    { code: '医士', name: '医士' },
    { code: '医师', name: '医师' },
    { code: '药士', name: '药士' },
    { code: '药师', name: '药师' },
    { code: '中药士', name: '中药士' },
    { code: '中药师', name: '中药师' },
    { code: '护士', name: '护士' },
    { code: '护师', name: '护师' },
    { code: '技士', name: '技士' },
    { code: '技师', name: '技师' },
  ],
  complete: false,
  source: 'guide L400',
  confidence: 'inferred',
};
