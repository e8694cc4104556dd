/** Every window of the calendar, just before it opens, on its first and last day, and just after: what can be done and what is lost. */
import { describe, expect, it } from 'vitest';
import { forfeitureOf, windowOf } from '../../../lib/portal/core/calendar.ts';
import { replay } from '../../../lib/portal/core/evolve.ts';
import type { RegistrationEvent } from '../../../lib/portal/core/registration.ts';
import {
  areaReviewed,
  areaSelected,
  candidateFacts,
  confirmed,
  examSelected,
  filling,
  goodValues,
  now,
  orderCreated,
  ready,
  siteReviewed,
  staff,
  submitted,
  when,
} from '../../support/portal/scenario.ts';

const withdrawn: RegistrationEvent[] = [...ready(), submitted(), { type: 'SubmissionWithdrawn', at: now }];
const passed = [...ready(), submitted(), confirmed(), siteReviewed(), areaReviewed()];

/** The refusal's code at that time, or 'accepted'. */
const at = (time: string) => ({
  when: (given: RegistrationEvent[], ...[type, body]: [Parameters<typeof when>[1], Parameters<typeof when>[2]]): string => {
    const decision = when(given, type, body, candidateFacts, { at: time });
    return decision.accepted ? 'accepted' : decision.refusal.code;
  },
});

describe('网上报名 2021-12-20 to 12-30', () => {
  const save = { section: 'site', values: goodValues.site, entryId: 'e', contentHash: 'h' } as const;
  const cases: [string, RegistrationEvent[], Parameters<typeof when>[1], Parameters<typeof when>[2]][] = [
    ['select-exam', [], 'select-exam', { examId: 'health-2022' }],
    ['select-exam-area', [examSelected()], 'select-exam-area', { areaCode: '110000' }],
    ['agree-notice', [examSelected(), areaSelected()], 'agree-notice', { agreed: true }],
    ['change-exam-area', filling('health-2022'), 'change-exam-area', {}],
    ['save-section', filling('health-2022'), 'save-section', save],
    ['use-photo', ready().slice(0, -1), 'use-photo', { source: 'account', photoId: 'p', photoHash: 'h' }],
    ['submit-registration', ready(), 'submit-registration', { freshNumber: '1' }],
  ];

  it.each(cases)('%s: from the first moment to the last, not before and not after', (_, given, type, body) => {
    expect(at('2021-12-19T23:59:59+08:00').when(given, type, body)).toBe('registration-not-open');
    expect(at('2021-12-20T00:00:00+08:00').when(given, type, body)).toBe('accepted');
    expect(at('2021-12-30T23:59:59+08:00').when(given, type, body)).toBe('accepted');
    expect(at('2021-12-31T00:00:00+08:00').when(given, type, body)).toBe('registration-closed');
  });

  it('an exam begun before is opened again at any time', () => {
    expect(at('2022-06-01T00:00:00+08:00').when(ready(), 'select-exam', { examId: 'health-2022' })).toBe('accepted');
  });

  it('what was not submitted is forfeited when it has closed', () => {
    expect(forfeitureOf(replay(ready()), '2021-12-30T23:59:59+08:00')).toBeNull();
    expect(forfeitureOf(replay(ready()), '2021-12-31T00:00:00+08:00')).toBe('registration-missed');
  });
});

describe('报名确认截止日期之前可以撤回、修改并再次提交 (guide L422–L424)', () => {
  const last = windowOf('health-2022', 'confirmation', '110000').end;
  const after = '2022-01-01T00:00:00+08:00';

  it('the confirmation closes after the registration does', () => {
    expect(last).toBe('2021-12-31');
  });

  it('withdrawn, changed and submitted again on the last day; nothing of it a moment later', () => {
    const evening = at(`${last}T23:59:59+08:00`);
    expect(evening.when([...ready(), submitted()], 'withdraw-submission', {})).toBe('accepted');
    expect(evening.when(withdrawn, 'submit-registration', { freshNumber: '1' })).toBe('accepted');
    expect(evening.when(ready(), 'submit-registration', { freshNumber: '1' })).toBe('registration-closed');
    expect(at(after).when([...ready(), submitted()], 'withdraw-submission', {})).toBe('confirmation-closed');
    expect(at(after).when(withdrawn, 'submit-registration', { freshNumber: '1' })).toBe('confirmation-closed');
  });

  it('submitted and not confirmed, or withdrawn and not submitted again, is forfeited then (guide L65)', () => {
    expect(forfeitureOf(replay([...ready(), submitted()]), after)).toBe('confirmation-missed');
    expect(forfeitureOf(replay(withdrawn), `${last}T23:00:00+08:00`)).toBeNull();
    expect(forfeitureOf(replay(withdrawn), after)).toBe('registration-missed');
  });
});

describe('报名确认 (guide L433)', () => {
  const confirm = { by: 'site-1', formCheckCode: '4163656' };

  it('is open from the day after registration opens; 四川 has its own days', () => {
    const given = [...ready(), submitted()];
    expect(at('2021-12-20T12:00:00+08:00').when(given, 'confirm-registration', confirm)).toBe('confirmation-not-open');
    expect(at('2021-12-21T00:00:00+08:00').when(given, 'confirm-registration', confirm)).toBe('accepted');
    expect(at('2022-01-01T00:00:00+08:00').when(given, 'confirm-registration', confirm)).toBe('confirmation-closed');
    expect(at('2022-01-01T00:00:00+08:00').when(given, 'refuse-confirmation', staff)).toBe('confirmation-closed');
    expect(windowOf('health-2022', 'confirmation', '510000')).toEqual({ start: '2021-12-21', end: '2021-12-31' });
  });

  it('is not undone by time: who was confirmed is reviewed later', () => {
    expect(forfeitureOf(replay([...ready(), submitted(), confirmed()]), '2022-03-01T00:00:00+08:00')).toBeNull();
  });
});

describe('网上缴费 2022-02-15 to 02-25 (guide L63, L446)', () => {
  it('an order is made within the window only', () => {
    const order = { orderNumber: 'order-1' };
    expect(at('2022-02-14T23:59:59+08:00').when(passed, 'create-order', order)).toBe('payment-not-open');
    expect(at('2022-02-15T00:00:00+08:00').when(passed, 'create-order', order)).toBe('accepted');
    expect(at('2022-02-25T23:59:59+08:00').when(passed, 'create-order', order)).toBe('accepted');
    expect(at('2022-02-26T00:00:00+08:00').when(passed, 'create-order', order)).toBe('payment-closed');
  });

  it('未按时完成缴费视为自动放弃 (guide L477)', () => {
    for (const given of [passed, [...passed, orderCreated()]]) {
      expect(forfeitureOf(replay(given), '2022-02-25T23:59:59+08:00')).toBeNull();
      expect(forfeitureOf(replay(given), '2022-02-26T00:00:00+08:00')).toBe('payment-missed');
    }
  });
});
