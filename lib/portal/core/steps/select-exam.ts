/** 选择 in the exam list (guide L17–L27). Choosing an exam again opens what is there already. */
import { findExam } from '../exams.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const selectExam: Step<'select-exam'> = {
  command: 'select-exam',
  decide(state, { examId, now }) {
    if (!findExam(examId)) return refuse({ code: 'unknown-exam' });
    if (state.status !== 'notChosen') return state.examId === examId ? accept() : refuse({ code: 'unknown-exam' });
    return accept({ type: 'ExamSelected', examId, at: now });
  },
};
