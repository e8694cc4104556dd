/** The nodes of 报考流程 as the official site shows them, in their order (guide L347, L452, L471, L481). */

export type StepId = 'details' | 'photo' | 'submission' | 'confirmation' | 'qualificationReview' | 'payment';

/** black = open, green = done. */
export type ProgressNodeState = 'pending' | 'open' | 'done';

export interface Step {
  id: StepId;
  /** The word on the node. */
  label: string;
  labelEn: string;
  /** Other wordings of the same node, other years' included. */
  aliases: readonly string[];
  /** Who completes it: everything else is waited for. */
  doneBy: 'candidate' | 'authority';
  /** The candidate cannot take it back, nor change what was entered before it. */
  irreversible: boolean;
  /** Present only where the 考区 takes payment online. */
  onlyWithOnlinePayment: boolean;
  source: string;
}

export const steps: readonly Step[] = [
  {
    id: 'details',
    label: '填写/修改报考信息',
    labelEn: 'Fill in or change the details',
    aliases: ['填写报考信息', '修改报考信息', '填写/修改报名信息'],
    doneBy: 'candidate',
    irreversible: false,
    onlyWithOnlinePayment: false,
    source: 'guide L347',
  },
  {
    id: 'photo',
    label: '上传/更换照片',
    labelEn: 'Upload or change the photo',
    aliases: ['上传照片', '更换照片', '照片', '确认报名照片'],
    doneBy: 'candidate',
    irreversible: false,
    onlyWithOnlinePayment: false,
    source: 'guide L347',
  },
  {
    id: 'submission',
    label: '提交信息',
    labelEn: 'Submit the registration',
    aliases: ['提交报名信息'],
    doneBy: 'candidate',
    // 撤回信息提交 takes it back until the confirmation.
    irreversible: false,
    onlyWithOnlinePayment: false,
    source: 'guide L359, L422',
  },
  {
    id: 'confirmation',
    label: '报名确认',
    labelEn: 'Confirmation',
    aliases: ['现场确认', '线上确认', '自动确认'],
    doneBy: 'authority',
    irreversible: true,
    onlyWithOnlinePayment: false,
    source: 'guide L444',
  },
  {
    id: 'qualificationReview',
    label: '资格审核',
    labelEn: 'Qualification review',
    aliases: ['资格审查', '考点初审', '考区终审'],
    doneBy: 'authority',
    irreversible: true,
    onlyWithOnlinePayment: false,
    source: 'guide L471',
  },
  {
    id: 'payment',
    label: '缴费',
    labelEn: 'Payment',
    aliases: ['网上缴费', '交费', '在线缴费'],
    doneBy: 'candidate',
    irreversible: true,
    onlyWithOnlinePayment: true,
    source: 'guide L481, L503',
  },
];
