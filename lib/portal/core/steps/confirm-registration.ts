/** 现场确认 at the 考点: the printed form must be the one of the last submission (guide L433–L436). */
import { closedNow } from '../calendar.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const confirmRegistration: Step<'confirm-registration'> = {
  command: 'confirm-registration',
  decide(state, { formCheckCode, by, now }) {
    if (state.status !== 'submitted') return refuseOutOfOrder(state);
    const { submission } = state;
    if (submission.voidCodes.includes(formCheckCode)) return refuse({ code: 'form-check-code-outdated' });
    if (submission.formCheckCode !== formCheckCode) return refuse({ code: 'form-check-code-wrong' });
    const closed = closedNow(state.examId, 'confirmation', state.areaCode, now);
    return closed ? refuse(closed) : accept({ type: 'RegistrationConfirmed', mode: 'onSite', by, at: now });
  },
};
