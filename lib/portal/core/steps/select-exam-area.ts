/** 选择省份 → 下一步 (guide L29–L39). */
import { examAreas } from '../../../exam/codes/exam-areas.ts';
import { closedForDetails } from '../calendar.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const selectExamArea: Step<'select-exam-area'> = {
  command: 'select-exam-area',
  decide(state, { areaCode, now }) {
    if (state.status === 'notChosen') return refuse({ code: 'exam-not-chosen' });
    if (state.status !== 'choosingArea') return refuse({ code: 'exam-area-already-chosen' });
    if (!examAreas.items.some(({ code }) => code === areaCode)) return refuse({ code: 'unknown-exam-area' });
    const closed = closedForDetails(state, now);
    return closed ? refuse(closed) : accept({ type: 'ExamAreaSelected', areaCode, at: now });
  },
};
