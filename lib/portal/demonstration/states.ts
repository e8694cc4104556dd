/**
 * The states in which a demonstration candidate can be made: one state = one row. `steps` are played in their order with the real
 * commands, each at its own moment of the calendar; at `at` the registration then stands as `standing` says.
 */
import type { Moment } from '../core/registration.ts';
import type { Standing } from '../core/standing.ts';

export type DemonstrationStep =
  | 'choose'
  | 'half'
  | 'details'
  | 'photo'
  | 'submit'
  | 'withdraw'
  | 'refuse'
  | 'confirm'
  | 'pass-at-site'
  | 'reject-at-site'
  | 'return-at-area'
  | 'pass-at-area'
  | 'order'
  | 'pay';

type Person = 'plain' | 'foreign' | 'nurse' | 'returning' | 'renumbered';

export interface DemonstrationState {
  id: string;
  zh: string;
  en: string;
  person: Person;
  areaCode: string;
  siteCode: string;
  steps: readonly DemonstrationStep[];
  /** When the state is as it is called: the clock to set for showing it. */
  at: Moment;
  standing: Standing;
}

const filled = ['choose', 'details', 'photo'] as const;
const sent = [...filled, 'submit'] as const;
const confirmed = [...sent, 'confirm'] as const;
const reviewed = [...confirmed, 'pass-at-site', 'pass-at-area'] as const;

const registering: Moment = '2021-12-21T12:00:00+08:00';
const confirming: Moment = '2021-12-22T12:00:00+08:00';
const reviewing: Moment = '2022-01-20T12:00:00+08:00';
const paying: Moment = '2022-02-16T12:00:00+08:00';

const beijing = { areaCode: '110000', siteCode: '110101', person: 'plain' } as const;
const shanxi = { areaCode: '140000', siteCode: '140100', person: 'plain' } as const;
const henan = { areaCode: '410000', siteCode: '410100' } as const;

export const demonstrationStates: readonly DemonstrationState[] = [
  { id: 'account', zh: '只有账号', en: 'Account only', ...beijing, steps: [], at: registering, standing: 'choose-exam' },
  {
    id: 'half',
    zh: '填写到一半',
    en: 'Half filled in',
    ...beijing,
    steps: ['choose', 'half'],
    at: registering,
    standing: 'fill-in',
  },
  {
    id: 'details',
    zh: '已填完，未传照片',
    en: 'Filled in, no photo',
    ...beijing,
    steps: ['choose', 'details'],
    at: registering,
    standing: 'use-photo',
  },
  {
    id: 'photo',
    zh: '照片已确认，未提交',
    en: 'Photo confirmed, not submitted',
    ...beijing,
    steps: filled,
    at: registering,
    standing: 'submit',
  },
  {
    id: 'submitted',
    zh: '已提交，待现场确认',
    en: 'Submitted',
    ...beijing,
    steps: sent,
    at: registering,
    standing: 'confirm-on-site',
  },
  {
    id: 'withdrawn',
    zh: '已撤回，未重新提交',
    en: 'Withdrawn',
    ...beijing,
    steps: [...sent, 'withdraw'],
    at: confirming,
    standing: 'correct-and-submit',
  },
  {
    id: 'refused',
    zh: '考点不予确认',
    en: 'Confirmation refused',
    ...beijing,
    steps: [...sent, 'refuse'],
    at: confirming,
    standing: 'confirmation-refused',
  },
  {
    id: 'confirmed',
    zh: '已确认，待初审',
    en: 'Confirmed',
    ...beijing,
    steps: confirmed,
    at: confirming,
    standing: 'wait-for-site-review',
  },
  {
    id: 'site-reviewed',
    zh: '初审通过，待终审',
    en: 'Reviewed by the site',
    ...beijing,
    steps: [...confirmed, 'pass-at-site'],
    at: reviewing,
    standing: 'wait-for-area-review',
  },
  {
    id: 'returned',
    zh: '考区退回考点',
    en: 'Returned to the site',
    ...beijing,
    steps: [...confirmed, 'pass-at-site', 'return-at-area'],
    at: reviewing,
    standing: 'returned-to-site',
  },
  {
    id: 'rejected',
    zh: '资格审核不通过',
    en: 'Rejected',
    ...beijing,
    steps: [...confirmed, 'reject-at-site'],
    at: reviewing,
    standing: 'rejected',
  },
  { id: 'to-pay', zh: '审核通过，待缴费', en: 'To pay', ...beijing, steps: reviewed, at: paying, standing: 'pay' },
  {
    id: 'ordered',
    zh: '订单已生成，未支付',
    en: 'Order not paid',
    ...beijing,
    steps: [...reviewed, 'order'],
    at: paying,
    standing: 'pay-order',
  },
  {
    id: 'paid',
    zh: '已缴费，报名成功',
    en: 'Paid and registered',
    ...beijing,
    steps: [...reviewed, 'order', 'pay'],
    at: paying,
    standing: 'registered',
  },
  {
    id: 'registered-offline',
    zh: '报名成功（未开通网上缴费）',
    en: 'Registered without online payment',
    ...shanxi,
    steps: reviewed,
    at: reviewing,
    standing: 'registered',
  },
  {
    id: 'registration-missed',
    zh: '错过报名',
    en: 'Registration missed',
    ...beijing,
    steps: filled,
    at: reviewing,
    standing: 'registration-missed',
  },
  {
    id: 'confirmation-missed',
    zh: '错过确认',
    en: 'Confirmation missed',
    ...beijing,
    steps: sent,
    at: reviewing,
    standing: 'confirmation-missed',
  },
  {
    id: 'payment-missed',
    zh: '错过缴费',
    en: 'Payment missed',
    ...beijing,
    steps: [...reviewed, 'order'],
    at: '2022-02-26T09:00:00+08:00',
    standing: 'payment-missed',
  },
  {
    id: 'returning',
    zh: '历史考生，自动确认',
    en: 'Returning, confirmed automatically',
    ...henan,
    person: 'returning',
    steps: sent,
    at: registering,
    standing: 'confirmed-automatically',
  },
  {
    id: 'returning-account',
    zh: '历史考生，尚未报名',
    en: 'Returning, not begun',
    ...henan,
    person: 'returning',
    steps: [],
    at: registering,
    standing: 'choose-exam',
  },
  {
    id: 'renumbered',
    zh: '历史考生，证件号码已变更',
    en: 'Returning, number changed',
    ...beijing,
    person: 'renumbered',
    steps: sent,
    at: registering,
    standing: 'confirm-on-site',
  },
  {
    id: 'foreign',
    zh: '外籍考生',
    en: 'Foreign national',
    ...beijing,
    person: 'foreign',
    steps: sent,
    at: registering,
    standing: 'confirm-on-site',
  },
  {
    id: 'nurse',
    zh: '护士考试考生',
    en: 'Nurse',
    ...beijing,
    person: 'nurse',
    steps: sent,
    at: registering,
    standing: 'confirm-on-site',
  },
];
