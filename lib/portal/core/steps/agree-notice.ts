/** 报考须知: 同意 has to be ticked, and when it was is kept (guide L45–L69). */
import { accept, refuse, type Step } from '../registration.ts';

export const agreeNotice: Step<'agree-notice'> = {
  command: 'agree-notice',
  decide(state, { agreed, now }) {
    if (state.status === 'notChosen') return refuse({ code: 'exam-not-chosen' });
    if (state.status === 'choosingArea') return refuse({ code: 'exam-area-not-chosen' });
    if (state.status !== 'readingNotice') return refuse({ code: 'notice-already-agreed' });
    return agreed ? accept({ type: 'NoticeAgreed', at: now }) : refuse({ code: 'notice-not-agreed' });
  },
};
