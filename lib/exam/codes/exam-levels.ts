import type { CodeList } from './code-list.ts';

/** The three levels of the exam; 临床主治 is 中级. */
export const examLevels: CodeList = {
  id: 'exam-levels',
  label: '报考级别',
  items: [
    { code: 'juniorAssistant', name: '初级(士)', confidence: 'official' },
    { code: 'juniorProfessional', name: '初级(师)' },
    { code: 'intermediate', name: '中级' },
  ],
  complete: true,
  source: 'guide L398; 临床医学专业技术资格考试暂行规定',
  confidence: 'secondary',
};
