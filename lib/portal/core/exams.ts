/** The exams that can be chosen in the list, with what the portal itself needs to know of each. */
import type { CivilDate, CivilMonth } from '../../civil-date.ts';
import type { SectionId } from './registration.ts';

export interface Exam {
  id: string;
  name: string;
  nameEn: string;
  /** 考试类型, 考试状态 and 开考年月 as in the list. */
  type: string;
  state: string;
  month: CivilMonth;
  /** First day, as planned when registration opened: a document must outlive it (guide L142). */
  startDate: CivilDate;
  /** Codes of the subjects, in the order of the form. */
  subjects: readonly string[];
  /** The tabs, in the order in which they are filled in (guide L71). */
  sections: readonly SectionId[];
}

export const exams: readonly Exam[] = [
  {
    id: 'nurse-2022',
    name: '2022年护士执业资格考试',
    nameEn: 'Nurse licensing exam 2022',
    type: '资格类',
    state: '已开通',
    month: '2022-04',
    startDate: '2022-04-23',
    subjects: ['professionalPractice', 'practicalAbility'],
    sections: ['site', 'basics', 'contact', 'education', 'employment'],
  },
  {
    id: 'health-2022',
    name: '2022年度卫生专业技术资格考试',
    nameEn: 'Health professional qualification exam 2022',
    type: '资格类',
    state: '已开通',
    month: '2022-04',
    startDate: '2022-04-09',
    subjects: ['foundations', 'relatedKnowledge', 'specialtyKnowledge', 'practicalSkills'],
    sections: ['site', 'basics', 'contact', 'examChoice', 'education', 'employment'],
  },
];

export function findExam(id: string): Exam | undefined {
  return exams.find((exam) => exam.id === id);
}
