/** Random runs of the workflow: mostly what the state asks for, now and then anything at all, while time goes on. */
import fc from 'fast-check';
import type { Command, Moment, Registration, SectionId, SectionValues } from '../../../lib/portal/core/registration.ts';
import { goodValues } from './scenario.ts';

export interface Turn {
  /** Follow the workflow, or do anything. */
  follow: boolean;
  pick: number;
  variant: number;
  /** Days that pass before. */
  days: number;
}

export const turns = fc.array(
  fc.record({
    follow: fc.nat(9).map((one) => one > 1),
    pick: fc.nat(1000),
    variant: fc.nat(7),
    days: fc.oneof(
      { weight: 14, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.nat(3) },
      { weight: 1, arbitrary: fc.nat(60) },
    ),
  }),
  { minLength: 15, maxLength: 70, size: 'max' },
);

const sectionIds = Object.keys(goodValues) as SectionId[];

const valuesFor = (section: SectionId, variant: number): SectionValues => {
  const values = goodValues[section];
  if (variant === 0) return { ...values, nowhere: 'x' };
  if (section === 'basics' && variant === 1) return { ...values, sex: '1' };
  if (section === 'basics' && variant === 2) return { ...values, healthStatus: '2' };
  if (section === 'examChoice' && variant === 3) return { ...values, subjects: ['foundations'] };
  return values;
};

type Make = (turn: Turn, state: Registration, id: string) => Command;

const at = (now: Moment) => {
  const save =
    (section: SectionId): Make =>
    ({ variant }, _, id) => ({
      type: 'save-section',
      now,
      section,
      values: valuesFor(section, variant),
      entryId: `entry-${id}`,
      contentHash: `hash-${id}`,
    });
  const reason = ({ variant }: Turn, id: string) => ({
    by: 'staff-1',
    reasonCode: variant === 7 ? '' : 'other',
    note: variant > 3 ? '某某说明' : '',
    noteEntryId: `note-${id}`,
  });
  const codeOf = (state: Registration, variant: number): string => {
    if (!('submission' in state)) return '0000000';
    return variant === 6 ? (state.submission.voidCodes[0] ?? '9999999') : state.submission.formCheckCode;
  };
  const orderOf = (state: Registration) => ('order' in state ? state.order : null);
  const makes = {
    exam: ({ variant }) => ({ type: 'select-exam', now, examId: variant < 6 ? 'health-2022' : 'nurse-2022' }),
    area: ({ variant }) => ({
      type: 'select-exam-area',
      now,
      areaCode: ['110000', '140000', '410000', '990000'][variant % 4] ?? '',
    }),
    change: () => ({ type: 'change-exam-area', now }),
    agree: ({ variant }) => ({ type: 'agree-notice', now, agreed: variant !== 0 }),
    photo: ({ variant }) => ({
      type: 'use-photo',
      now,
      source: variant > 4 ? 'exam' : 'account',
      photoId: `p${variant}`,
      photoHash: `h${variant}`,
    }),
    submit: (_, __, id) => ({ type: 'submit-registration', now, freshNumber: id.padStart(8, '0').slice(-8) }),
    withdraw: () => ({ type: 'withdraw-submission', now }),
    confirm: ({ variant }, state) => ({ type: 'confirm-registration', now, by: 'site-1', formCheckCode: codeOf(state, variant) }),
    refuse: (turn, _, id) => ({ type: 'refuse-confirmation', now, ...reason(turn, id) }),
    merge: () => ({ type: 'merge-scores', now, by: 'site-1', lastYearId: 'last-1' }),
    site: (turn, _, id) => ({
      type: 'review-at-site',
      now,
      outcome: turn.variant === 1 ? 'rejected' : 'passed',
      ...reason(turn, id),
    }),
    areaReview: (turn, _, id) => {
      const outcome = turn.variant === 1 ? 'rejected' : turn.variant === 2 ? 'returned' : 'passed';
      return { type: 'review-at-area', now, outcome, ...reason(turn, id) };
    },
    order: (_, __, id) => ({ type: 'create-order', now, orderNumber: `order-${id}` }),
    settle: ({ variant, pick }, state) => ({
      type: 'settle-payment',
      now,
      orderNumber: variant === 7 ? 'order-x' : (orderOf(state)?.orderNumber ?? 'none'),
      transactionNumber: `t${pick % 5}`,
      amountFen: variant === 6 ? 1 : (orderOf(state)?.amountFen ?? 0),
      outcome: variant === 0 ? 'failed' : 'paid',
      paidAt: variant === 5 ? '2022-03-01T00:00:00+08:00' : now,
    }),
    reset: () => ({ type: 'reset-registration', now, by: 'trainer' }),
  } as const satisfies Record<string, Make>;
  return { makes, save };
};

function fitting(state: Registration, makes: Record<string, Make>, save: (section: SectionId) => Make): Make[] {
  const pick = (...names: string[]): Make[] => names.map((name) => makes[name]).filter((one) => one !== undefined);
  switch (state.status) {
    case 'notChosen':
      return pick('exam');
    case 'choosingArea':
      return pick('area');
    case 'readingNotice':
      return pick('agree', 'agree', 'agree', 'change');
    case 'filling': {
      const next = sectionIds.find((id) => !state.saved[id] && (id !== 'examChoice' || state.examId === 'health-2022'));
      if (next) return [save(next)];
      return state.photo ? [...pick('submit', 'submit', 'photo'), save('basics')] : pick('photo');
    }
    case 'submitted':
      return pick('confirm', 'confirm', 'withdraw', 'refuse', 'merge');
    case 'confirmed':
      return pick('site');
    case 'siteReviewed':
      return pick('areaReview');
    case 'awaitingPayment':
      return pick('order', 'settle', 'settle');
    case 'registered':
      return pick('settle');
    case 'rejected':
      return pick('reset');
  }
}

/** The command of this turn, in this state, at this time. */
export function commandOf(turn: Turn, state: Registration, now: Moment, id: string): Command {
  const { makes, save } = at(now);
  const all: Make[] = [...Object.values(makes), ...sectionIds.map(save)];
  const choice = turn.follow ? fitting(state, makes, save) : all;
  const make = choice[turn.pick % choice.length] ?? makes.exam;
  return make(turn, state, id);
}
