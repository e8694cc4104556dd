/** Every step of the workflow. One step = one file beside this one. */
import type { CommandType, Step } from '../registration.ts';
import { agreeNotice } from './agree-notice.ts';
import { changeExamArea } from './change-exam-area.ts';
import { saveSection } from './save-section.ts';
import { selectExam } from './select-exam.ts';
import { selectExamArea } from './select-exam-area.ts';

export const steps: { readonly [Type in CommandType]: Step<Type> } = {
  'select-exam': selectExam,
  'select-exam-area': selectExamArea,
  'change-exam-area': changeExamArea,
  'agree-notice': agreeNotice,
  'save-section': saveSection,
};
