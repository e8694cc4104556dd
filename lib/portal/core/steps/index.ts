/** Every step of the workflow. One step = one file beside this one. */
import type { CommandType, Step } from '../registration.ts';
import { agreeNotice } from './agree-notice.ts';
import { changeExamArea } from './change-exam-area.ts';
import { confirmRegistration } from './confirm-registration.ts';
import { createOrder } from './create-order.ts';
import { mergeScores } from './merge-scores.ts';
import { refuseConfirmation } from './refuse-confirmation.ts';
import { resetRegistration } from './reset-registration.ts';
import { reviewAtArea } from './review-at-area.ts';
import { reviewAtSite } from './review-at-site.ts';
import { saveSection } from './save-section.ts';
import { selectExam } from './select-exam.ts';
import { selectExamArea } from './select-exam-area.ts';
import { settlePayment } from './settle-payment.ts';
import { submitRegistration } from './submit-registration.ts';
import { usePhoto } from './use-photo.ts';
import { withdrawSubmission } from './withdraw-submission.ts';

export const steps: { readonly [Type in CommandType]: Step<Type> } = {
  'select-exam': selectExam,
  'select-exam-area': selectExamArea,
  'change-exam-area': changeExamArea,
  'agree-notice': agreeNotice,
  'save-section': saveSection,
  'use-photo': usePhoto,
  'submit-registration': submitRegistration,
  'withdraw-submission': withdrawSubmission,
  'confirm-registration': confirmRegistration,
  'refuse-confirmation': refuseConfirmation,
  'merge-scores': mergeScores,
  'review-at-site': reviewAtSite,
  'review-at-area': reviewAtArea,
  'create-order': createOrder,
  'settle-payment': settlePayment,
  'reset-registration': resetRegistration,
};
