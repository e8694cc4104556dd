/** 状态信息 in words; `{end}` is the last day of the window that is meant (guide L449, L464, L479). */
import type { Standing } from '../standing.ts';
import type { Language } from './field-labels.ts';

export const standingTexts: Readonly<Record<Standing, Readonly<Record<Language, string>>>> = {
  'choose-exam': { zh: '请在考试列表中选择考试。', en: 'Choose an exam in the list.' },
  'choose-area': { zh: '请选择所在省份（考区）。', en: 'Choose your province (exam area).' },
  'read-notice': { zh: '请阅读报考须知并勾选“同意”。', en: 'Read the notice and agree to it.' },
  'fill-in': {
    zh: '请按顺序填写并提交各页报名信息，标“*”的为必填项。网上报名截止日期：{end}。',
    en: 'Fill in and save every section in order. Registration closes on {end}.',
  },
  'use-photo': {
    zh: '报名信息已填写完毕，请上传或确认照片。网上报名截止日期：{end}。',
    en: 'The details are complete. Upload or confirm the photo. Registration closes on {end}.',
  },
  submit: {
    zh: '照片已确认，请核对全部信息后点击“提交报名信息”。尚未提交的报名无效，截止日期：{end}。',
    en: 'Check everything and submit the registration by {end}. It does not count before that.',
  },
  'correct-and-submit': {
    zh: '报名信息已撤回，尚未重新提交。请修改后再次提交，并重新打印报名表，截止日期：{end}。',
    en: 'The submission was withdrawn. Correct it, submit again by {end} and print the form anew.',
  },
  'confirm-on-site': {
    zh: '请携带报名表（所在学校或单位、人事档案所在地审查盖章）和相关证明材料（包括原件和复印件）前往当地考试管理机构进行现场确认，截止日期：{end}。',
    en: 'Take the stamped form and your documents (originals and copies) to the exam site by {end}.',
  },
  'confirmation-refused': {
    zh: '考点未予确认。请按原因撤回信息、修改后重新提交并重新打印报名表，在 {end} 前再次前往确认。',
    en: 'The site did not confirm it. Withdraw, correct, submit again, print anew and come again by {end}.',
  },
  'wait-for-site-review': {
    zh: '您已完成报名确认，请等待考点、考区考试管理机构进行资格审核。',
    en: 'Your registration is confirmed. Wait for the review by the site and the area.',
  },
  'confirmed-automatically': {
    zh: '系统已自动确认，无需进行现场确认。请等待考点、考区考试管理机构进行资格审核。',
    en: 'Confirmed automatically: you need not come in person. Wait for the review.',
  },
  'returned-to-site': {
    zh: '考区已将您的报名退回考点重新审核，请保持联系方式畅通并等待审核结果。',
    en: 'The area returned your registration to the site, which looks at it again.',
  },
  'wait-for-area-review': { zh: '考点初审已通过，请等待考区终审。', en: 'The site’s review is passed. Wait for the area’s.' },
  rejected: {
    zh: '资格审核未通过，本次报名未成功。原因见下，如有疑问请联系考点。',
    en: 'The review was not passed and you are not registered. See the reason below.',
  },
  pay: {
    zh: '您已通过报名资格审核，请在 {start} 至 {end} 进行网上缴费，未按时完成缴费视为自动放弃本次考试。',
    en: 'You passed the review. Pay online from {start} to {end}, or the exam is forfeited.',
  },
  'pay-order': {
    zh: '订单已生成，尚未支付。请在 {end} 前完成支付，未按时完成缴费视为自动放弃本次考试。',
    en: 'The order waits to be paid by {end}, or the exam is forfeited.',
  },
  registered: {
    zh: '报名成功。请留意考区关于准考证打印的通知。',
    en: 'You are registered. Watch for the notice on admission tickets.',
  },
  'registration-missed': {
    zh: '未在规定时间内提交报名信息，视为自动放弃本次考试。',
    en: 'The registration was not submitted in time: the exam is forfeited.',
  },
  'confirmation-missed': {
    zh: '未在规定时间内完成报名确认，报名无效，视为自动放弃本次考试。',
    en: 'The registration was not confirmed in time: it is void and the exam forfeited.',
  },
  'payment-missed': {
    zh: '未在规定时间内完成缴费，报名无效，视为自动放弃本次考试。',
    en: 'The fee was not paid in time: the registration is void and the exam forfeited.',
  },
};

/** The same in a word or two, for lists. */
export const standingNames: Readonly<Record<Standing, Readonly<Record<Language, string>>>> = {
  'choose-exam': { zh: '未选择考试', en: 'No exam chosen' },
  'choose-area': { zh: '未选择考区', en: 'No area chosen' },
  'read-notice': { zh: '阅读报考须知', en: 'Reading the notice' },
  'fill-in': { zh: '正在填写', en: 'Filling in' },
  'use-photo': { zh: '待确认照片', en: 'Photo to confirm' },
  submit: { zh: '待提交', en: 'To submit' },
  'correct-and-submit': { zh: '已撤回', en: 'Withdrawn' },
  'confirm-on-site': { zh: '待现场确认', en: 'To be confirmed' },
  'confirmation-refused': { zh: '不予确认', en: 'Not confirmed' },
  'wait-for-site-review': { zh: '待考点初审', en: 'Site review due' },
  'confirmed-automatically': { zh: '已自动确认', en: 'Confirmed automatically' },
  'returned-to-site': { zh: '退回考点', en: 'Returned to the site' },
  'wait-for-area-review': { zh: '待考区终审', en: 'Area review due' },
  rejected: { zh: '审核不通过', en: 'Rejected' },
  pay: { zh: '待缴费', en: 'To pay' },
  'pay-order': { zh: '待支付', en: 'Order to pay' },
  registered: { zh: '报名成功', en: 'Registered' },
  'registration-missed': { zh: '错过报名', en: 'Registration missed' },
  'confirmation-missed': { zh: '错过确认', en: 'Confirmation missed' },
  'payment-missed': { zh: '错过缴费', en: 'Payment missed' },
};
