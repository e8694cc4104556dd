/**
 * 提交报名信息 (guide L359): everything is there and still holds. Gives the 网报号 and the 验证码; a returning candidate who changed
 * nothing is confirmed at once where the area does so (guide L447).
 */
import { answerTo, problemsIn } from '../acceptance.ts';
import { automaticConfirmation } from '../automatic-confirmation.ts';
import { closedForDetails, phaseOf, windowOf } from '../calendar.ts';
import { findExam } from '../exams.ts';
import { formCheckCodeOf } from '../form-check-code.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { unsavedSections } from '../progress.ts';
import type { Refusal } from '../refusals.ts';
import {
  accept,
  type Command,
  type Decision,
  type DecisionContext,
  type Filling,
  type RegistrationEvent,
  refuse,
  type Step,
} from '../registration.ts';
import { sections } from '../sections/index.ts';

/** The account may have changed since a section was saved: what it refers to has to be there still. */
function incomplete(state: Filling, { facts, contents }: DecisionContext): Refusal | null {
  const exam = findExam(state.examId);
  const [unsaved] = unsavedSections(state);
  if (!exam || unsaved) return { code: 'previous-section-unsaved', details: { section: unsaved ?? 'site' } };
  if (!state.photo) return { code: 'photo-not-confirmed' };
  const context = { exam, areaCode: state.areaCode, facts };
  const broken = exam.sections.find((id) => problemsIn(sections[id], contents[id] ?? {}, context).length > 0);
  return broken ? { code: 'section-to-be-saved-again', details: { section: broken } } : null;
}

function eventsOf(
  state: Filling,
  { freshNumber, now }: Command<'submit-registration'>,
  context: DecisionContext,
): RegistrationEvent[] {
  const { examId, areaCode, withdrawn, photo } = state;
  const { contents, facts } = context;
  const onlineRegistrationNumber = withdrawn?.onlineRegistrationNumber ?? freshNumber;
  const taken = withdrawn ? [...withdrawn.voidCodes, withdrawn.formCheckCode] : [];
  const ordinal = (withdrawn?.ordinal ?? 0) + 1;
  const content = { onlineRegistrationNumber, areaCode, photoHash: photo?.photoHash ?? '', contents, ordinal };
  const submitted: RegistrationEvent = {
    type: 'RegistrationSubmitted',
    onlineRegistrationNumber,
    formCheckCode: formCheckCodeOf(content, taken),
    siteCode: answerTo(contents.site ?? {}, 'registrationCity'),
    at: now,
  };
  const automatic = automaticConfirmation(examId, areaCode, contents, facts).confirmed;
  const mayConfirm = phaseOf(windowOf(examId, 'confirmation', areaCode), now) !== 'after';
  const confirmed: RegistrationEvent = { type: 'RegistrationConfirmed', mode: 'automatic', by: null, at: now };
  return automatic && mayConfirm ? [submitted, confirmed] : [submitted];
}

export const submitRegistration: Step<'submit-registration'> = {
  command: 'submit-registration',
  decide(state, command, context): Decision {
    if (state.status !== 'filling') return refuseOutOfOrder(state);
    const refusal = closedForDetails(state, command.now) ?? incomplete(state, context);
    return refusal ? refuse(refusal) : accept(...eventsOf(state, command, context));
  },
};
