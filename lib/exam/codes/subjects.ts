import type { CodeList } from './code-list.ts';

/** Group = exam. */
export const subjects: CodeList = {
  id: 'subjects',
  label: '报考科目',
  items: [
    { code: 'foundations', name: '基础知识', group: '卫生专业技术资格考试', confidence: 'official' },
    { code: 'relatedKnowledge', name: '相关专业知识', group: '卫生专业技术资格考试', confidence: 'official' },
    { code: 'specialtyKnowledge', name: '专业知识', group: '卫生专业技术资格考试', confidence: 'official' },
    { code: 'practicalSkills', name: '专业实践能力', group: '卫生专业技术资格考试', confidence: 'official' },
    { code: 'professionalPractice', name: '专业实务', group: '护士执业资格考试' },
    { code: 'practicalAbility', name: '实践能力', group: '护士执业资格考试' },
  ],
  complete: true,
  source: 'guide L166; the nurse exam’s two subjects from training companies, all agreeing',
  confidence: 'secondary',
};
