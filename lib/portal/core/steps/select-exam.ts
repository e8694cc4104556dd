/** 选择 in the exam list (guide L17–L27). Choosing an exam again opens what is there already. */
import { closedNow } from '../calendar.ts';
import { findExam } from '../exams.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const selectExam: Step<'select-exam'> = {
  command: 'select-exam',
  decide(state, { examId, now }, { facts }) {
    if (!findExam(examId)) return refuse({ code: 'unknown-exam' });
    if (state.status !== 'notChosen') return state.examId === examId ? accept() : refuse({ code: 'unknown-exam' });
    // One WeChat must be bound before anything is registered for; later guides say so of this same system.
    if (facts.weChatBound === false) return refuse({ code: 'wechat-not-bound' });
    const closed = closedNow(examId, 'registration', null, now);
    return closed ? refuse(closed) : accept({ type: 'ExamSelected', examId, at: now });
  },
};
