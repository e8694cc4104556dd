/** What happened to a registration, in words: the history at the desks and in the trainer's journal. */
import type { RegistrationEvent } from '../registration.ts';
import type { Language } from './field-labels.ts';

const eventTexts: Readonly<Record<RegistrationEvent['type'], Readonly<Record<Language, string>>>> = {
  ExamSelected: { zh: '选择考试', en: 'Exam chosen' },
  ExamAreaSelected: { zh: '选择考区', en: 'Exam area chosen' },
  ExamAreaCleared: { zh: '修改考区，清空报名信息', en: 'Exam area changed, details cleared' },
  NoticeAgreed: { zh: '同意报考须知', en: 'Notice agreed to' },
  SectionSaved: { zh: '提交填报页', en: 'Section saved' },
  PhotoUsed: { zh: '确认照片', en: 'Photo confirmed' },
  RegistrationSubmitted: { zh: '提交报名信息', en: 'Registration submitted' },
  SubmissionWithdrawn: { zh: '撤回信息提交', en: 'Submission withdrawn' },
  RegistrationConfirmed: { zh: '报名确认', en: 'Registration confirmed' },
  ConfirmationRefused: { zh: '不予确认', en: 'Confirmation refused' },
  ScoresMerged: { zh: '合并上一年度成绩', en: 'Last year’s results joined' },
  SiteReviewed: { zh: '考点初审', en: 'Reviewed by the site' },
  AreaReviewed: { zh: '考区终审', en: 'Reviewed by the area' },
  OrderCreated: { zh: '生成订单', en: 'Order created' },
  PaymentFailed: { zh: '支付失败', en: 'Payment failed' },
  PaymentSettled: { zh: '缴费成功', en: 'Paid' },
  PaymentToBeReturned: { zh: '款项待退回', en: 'Payment to be returned' },
  RegistrationReset: { zh: '讲师重置报名', en: 'Reset by the trainer' },
};

const outcomes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  passed: { zh: '通过', en: 'passed' },
  rejected: { zh: '不通过', en: 'rejected' },
  returned: { zh: '退回考点', en: 'returned to the site' },
  onSite: { zh: '现场确认', en: 'on site' },
  automatic: { zh: '自动确认', en: 'automatic' },
};

/** '考点初审：通过'. */
export function eventText(event: RegistrationEvent, language: Language): string {
  const what = eventTexts[event.type][language];
  const how = 'outcome' in event ? event.outcome : 'mode' in event ? event.mode : '';
  const word = outcomes[how]?.[language];
  return word ? `${what}${language === 'zh' ? '：' : ': '}${word}` : what;
}
