/** 报考信息: the specialty tells the level; at least one subject; qualification and practice category (guide L156–L175). */
import { type AnswerCheck, isMonth, oneOf, type Section } from '../acceptance.ts';

const isSubjectOfExam: AnswerCheck = (answer, { exam }) => (exam.subjects.includes(answer) ? null : { code: 'not-an-option' });

export const examChoice: Section = {
  id: 'examChoice',
  fields: () => ({
    specialty: { required: true, checks: [oneOf('specialties')] },
    subjects: { required: true, several: true, checks: [isSubjectOfExam] },
    currentQualification: { required: true, checks: [oneOf('current-qualifications')] },
    // No star on the form: whoever has 无 has no month either.
    currentQualificationMonth: { checks: [isMonth] },
    practiceCategory: { required: true, checks: [oneOf('practice-categories')] },
  }),
};
