/** What a candidate can do with the registration as it stands: the one thing to do next, what else, and where its nodes lead. */
import type { StepId } from '../../../lib/exam/steps.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { nextPage } from '../pages/exam-list-page.tsx';
import type { Route } from '../routes.ts';
import type { TextKey } from '../texts/zh.ts';

export type ProcessAction = { label: TextKey } & ({ route: Route } | { withdraw: true });

/** The first section, from which the tabs lead on; null where details cannot be entered now. */
function detailsRoute({ exam, sections, can }: RegistrationView): Route | null {
  const first = sections.find(({ saved }) => !saved) ?? sections[0];
  return can.change && first ? { page: 'section', exam: exam.id, section: first.id } : null;
}

const goTo = (label: TextKey, route: Route | null): ProcessAction[] => (route ? [{ label, route }] : []);

const lost: ReadonlySet<string> = new Set(['registration-missed', 'confirmation-missed', 'payment-missed', 'rejected']);

/** 视为自动放弃, or not passed: this registration leads nowhere any more. */
export const isLost = ({ standing }: RegistrationView): boolean => lost.has(standing.code);

/** In the order of their weight: the first is the one to do next. */
export function actionsOf(registration: RegistrationView): ProcessAction[] {
  const { exam, standing, can } = registration;
  const page = (name: 'area' | 'notice' | 'photo' | 'submission' | 'print' | 'payment'): Route => ({ page: name, exam: exam.id });
  const print = goTo('menuPrint', can.print ? page('print') : null);
  const withdraw: ProcessAction[] = can.withdraw ? [{ label: 'menuWithdraw', withdraw: true }] : [];
  switch (standing.code) {
    case 'choose-exam':
      return goTo('backToList', { page: 'exams' });
    case 'choose-area':
    case 'read-notice':
    case 'fill-in':
      return goTo('continueFilling', standing.code === 'fill-in' && !can.change ? null : nextPage(registration));
    case 'use-photo':
      return [...goTo('uploadPhoto', can.usePhoto ? page('photo') : null), ...goTo('editDetails', detailsRoute(registration))];
    case 'submit':
      return [...goTo('toSubmission', page('submission')), ...goTo('editDetails', detailsRoute(registration))];
    case 'correct-and-submit':
      return [...goTo('editDetails', detailsRoute(registration)), ...goTo('toSubmission', page('submission'))];
    case 'confirmation-refused':
      return [...withdraw, ...print];
    case 'pay':
    case 'pay-order':
      return [...goTo('menuPay', page('payment')), ...print];
    default:
      return [...print, ...withdraw];
  }
}

/** Where the nodes lead that lead somewhere (guide L337, L359, L481). */
export function nodeTargets(registration: RegistrationView): Partial<Record<StepId, Route>> {
  const { exam, can, photo, payment, sections, submission, status } = registration;
  const details = detailsRoute(registration);
  const filled = sections.every(({ saved }) => saved);
  const read = status === 'filling' ? filled && photo !== null : submission !== null;
  return {
    ...(details && { details }),
    ...((can.usePhoto || photo) && filled && { photo: { page: 'photo', exam: exam.id } }),
    ...(read && { submission: { page: 'submission', exam: exam.id } }),
    ...(payment && { payment: { page: 'payment', exam: exam.id } }),
  };
}
