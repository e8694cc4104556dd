/** 修改考区: only before the registration is submitted; clears it and leaves the account alone (guide L43). */
import { accept, refuse, type Step } from '../registration.ts';

export const changeExamArea: Step<'change-exam-area'> = {
  command: 'change-exam-area',
  decide(state, { now }) {
    switch (state.status) {
      case 'notChosen':
        return refuse({ code: 'exam-not-chosen' });
      case 'choosingArea':
        return refuse({ code: 'exam-area-not-chosen' });
      case 'readingNotice':
      case 'filling':
        return accept({ type: 'ExamAreaCleared', at: now });
    }
  },
};
