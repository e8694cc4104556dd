/** The desks of site and area. */
import type { Answer, Call } from '../client.ts';
import type { Stage } from '../desk.ts';
import type { DeskList, DeskRegistration } from '../desk-views.ts';
import type { RefusalBody } from '../views.ts';

export type Desk = 'site' | 'area';
export interface DeskFilter {
  stage: Stage;
  examId?: string;
  siteCode?: string;
}
export interface AtDesk {
  exam: string;
  number: string;
}
export interface GivenReason {
  reasonCode: string;
  note: string;
}

export interface DeskCalls {
  list(desk: Desk, filter: DeskFilter): Promise<Answer<DeskList>>;
  open(desk: Desk, which: AtDesk): Promise<Answer<DeskRegistration>>;
  search(which: AtDesk, formCheckCode: string): Promise<Answer<DeskRegistration>>;
  confirm(which: AtDesk, formCheckCode: string): Promise<Answer<DeskRegistration>>;
  refuseConfirmation(which: AtDesk, reason: GivenReason): Promise<Answer<DeskRegistration>>;
  reviewAtSite(which: AtDesk, outcome: 'passed' | 'rejected', reason: GivenReason): Promise<Answer<DeskRegistration>>;
  reviewAtArea(
    which: AtDesk,
    outcome: 'passed' | 'rejected' | 'returned',
    reason: GivenReason,
  ): Promise<Answer<DeskRegistration>>;
  mergeScores(which: AtDesk, fileNumber: string): Promise<Answer<DeskRegistration>>;
  passAtArea(which: readonly AtDesk[]): Promise<Answer<(AtDesk & { refusal: RefusalBody | null })[]>>;
}

export function deskCalls(call: Call): DeskCalls {
  const at = (desk: Desk, { exam, number }: AtDesk): string =>
    `/${desk}-desk/registrations/${encodeURIComponent(exam)}/${encodeURIComponent(number)}`;
  return {
    list: (desk, filter) => call('GET', `/${desk}-desk/registrations?${new URLSearchParams({ ...filter })}`),
    open: (desk, which) => call('GET', at(desk, which)),
    search: (which, formCheckCode) => call('POST', `${at('site', which)}/search`, { formCheckCode }),
    confirm: (which, formCheckCode) => call('POST', `${at('site', which)}/confirmation`, { formCheckCode }),
    refuseConfirmation: (which, reason) => call('POST', `${at('site', which)}/confirmation-refusal`, reason),
    reviewAtSite: (which, outcome, reason) => call('POST', `${at('site', which)}/review`, { ...reason, outcome }),
    reviewAtArea: (which, outcome, reason) => call('POST', `${at('area', which)}/review`, { ...reason, outcome }),
    mergeScores: (which, fileNumber) => call('POST', `${at('site', which)}/score-merge`, { fileNumber }),
    passAtArea: (registrations) => call('POST', '/area-desk/passes', { registrations }),
  };
}
