/** Code → what the candidate reads. `{label}` is the field; other placeholders come with the refusal. */
import { accountRefusalTexts } from './refusal-texts-account.ts';
import { paymentRefusalTexts } from './refusal-texts-payment.ts';
import { photoRefusalTexts } from './refusal-texts-photo.ts';
import { processRefusalTexts } from './refusal-texts-process.ts';

const formRefusalTexts = {
  'unknown-exam': {
    zh: '没有该考试项目，请返回考试列表重新选择。',
    en: 'There is no such exam. Go back to the list and choose again.',
  },
  'exam-not-chosen': { zh: '请先在考试列表中选择考试。', en: 'Choose an exam in the list first.' },
  'unknown-exam-area': { zh: '请从列表中选择所在省份（考区）。', en: 'Choose your province (exam area) from the list.' },
  'exam-area-not-chosen': { zh: '请先选择所在省份（考区）。', en: 'Choose your province (exam area) first.' },
  'exam-area-already-chosen': {
    zh: '考区已选定。如需更换，请使用“修改考区”功能。',
    en: 'The exam area is already chosen. To choose another, use “Change exam area”.',
  },
  'notice-not-agreed': {
    zh: '请认真阅读报考须知，勾选“同意”后再进入下一步。',
    en: 'Read the notice and tick “I agree” before you go on.',
  },
  'notice-already-agreed': { zh: '报考须知已同意，请继续填写报名信息。', en: 'You have already agreed; go on with the form.' },
  'section-not-in-exam': {
    zh: '本考试没有该填报页，请从页签中选择。',
    en: 'This exam has no such section. Choose one of the tabs.',
  },
  'previous-section-unsaved': {
    zh: '请按顺序填写：先填写并提交“{section}”。',
    en: 'Fill in the tabs in order: save “{section}” first.',
  },
  'section-refused': {
    zh: '本页有 {count} 项需要更正，请按提示修改后重新提交。',
    en: '{count} answer(s) on this tab need correcting. Correct them and save again.',
  },
  'required-missing': { zh: '请填写“{label}”。', en: 'Fill in “{label}”.' },
  'too-long': { zh: '“{label}”不能超过 {max} 个字，请缩短。', en: '“{label}” may have at most {max} characters: shorten it.' },
  'not-half-width-digits': { zh: '“{label}”请用英文半角数字填写。', en: '“{label}” takes half-width digits only.' },
  'not-an-option': { zh: '“{label}”请从下拉列表中选择。', en: 'Choose “{label}” from its list.' },
  'not-a-date': {
    zh: '“{label}”请按“年-月-日”填写存在的日期，如 2030-06-01。',
    en: 'Give “{label}” as a real date, such as 2030-06-01.',
  },
  'not-an-expiry-date': {
    zh: '“{label}”请填写存在的日期，如 2030-06-01；长期有效的证件填写“长期”。',
    en: 'Give “{label}” as a real date, such as 2030-06-01, or 长期 (indefinite).',
  },
  'not-a-month': { zh: '“{label}”请按“年-月”填写，如 2018-07。', en: 'Give “{label}” as a month, such as 2018-07.' },
  'not-a-whole-number': { zh: '“{label}”请填写 0 至 {max} 的整数。', en: '“{label}” is a whole number from 0 to {max}.' },
  'taken-from-account': {
    zh: '“{label}”引用注册信息，不能在此修改。',
    en: '“{label}” comes from your account and cannot be changed here.',
  },
  'unknown-field': {
    zh: '本页没有“{label}”这一项，请刷新页面后重新填写。',
    en: 'This tab has no “{label}”. Reload the page and fill it in again.',
  },
  'birth-date-not-as-on-document': {
    zh: '“{label}”与身份证上的出生日期不一致，请核对后重新选择。',
    en: '“{label}” is not the date on your identity card. Check it and choose again.',
  },
  'nationality-must-be-other': {
    zh: '持外国人永久居留证、海外高层次人才居住证报考的，“国籍”请选择“其他”。',
    en: 'Holders of a foreign permanent resident card or an overseas talent residence permit choose 其他 (other).',
  },
  'foreign-nationality-missing': {
    zh: '“国籍”选择“其他”的，请在“{label}”栏内填写具体国籍名称。',
    en: 'You chose 其他 (other): write the name of the nationality into “{label}”.',
  },
  'foreign-nationality-superfluous': {
    zh: '“国籍”不是“其他”的，“{label}”请留空。',
    en: 'Leave “{label}” empty unless the nationality is 其他 (other).',
  },
  'document-expires-before-exam': {
    zh: '“证件有效截止日期”早于考试日期，不影响报名，请及时更换有效证件，以免影响参加考试。',
    en: 'Your document expires before the exam. You can register, but renew it in time or you may not be admitted.',
  },
  'record-not-in-account': {
    zh: '“{label}”只能引用【学历学位信息维护】中的记录，请从下拉列表中选择。',
    en: '“{label}” refers to a record of your account. Choose one from the list.',
  },
  'record-being-verified': {
    zh: '所选“{label}”记录尚未核验，请等待核验结果后再引用。',
    en: 'The record chosen for “{label}” is still being verified. Wait for the result.',
  },
  'employer-not-in-register': {
    zh: '“{label}”不可自行填写，请输入关键字检索后在下拉列表中选择；没有本单位的选择“其它”。',
    en: '“{label}” cannot be typed. Search by keyword and choose from the list, or choose 其它 (other).',
  },
  'employer-other-missing': {
    zh: '“单位名称”选择“其它”的，请在“{label}”栏内填写单位名称。',
    en: 'You chose 其它 (other): write the name of the employer into “{label}”.',
  },
  'employer-other-superfluous': {
    zh: '“单位名称”不是“其它”的，“{label}”请留空。',
    en: 'Leave “{label}” empty unless the employer is 其它 (other).',
  },
  'keyword-too-short': {
    zh: '请输入至少 2 个字的关键字检索单位。',
    en: 'Type at least 2 characters to search for your employer.',
  },
  'changed-meanwhile': {
    zh: '报名信息刚刚在别处有改动，请刷新页面后重试。',
    en: 'The registration was just changed elsewhere. Reload the page and try again.',
  },
  'sign-in-required': { zh: '请先登录。', en: 'Sign in first.' },
  'wrong-credentials': {
    zh: '用户名、证件号码或密码不正确，请核对后重新输入。',
    en: 'User name, document number or password is wrong. Check and try again.',
  },
  'too-many-attempts': {
    zh: '密码错误次数过多，请 {minutes} 分钟后再试。',
    en: 'Too many wrong passwords. Try again in {minutes} minute(s).',
  },
  'malformed-request': {
    zh: '请求的内容不正确，请刷新页面后重试。',
    en: 'The request is malformed. Reload the page and try again.',
  },
  'request-too-large': { zh: '提交的内容过大，请缩短后重试。', en: 'What you sent is too large. Shorten it and try again.' },
  'not-found': { zh: '没有这个页面或功能，请返回首页。', en: 'There is nothing here. Go back to the first page.' },
  'server-failed': {
    zh: '系统暂时出错，内容未保存，请稍后重试。',
    en: 'The system failed and nothing was saved. Try again later.',
  },
} as const;

/** A code stands in one of the catalogues only. */
export const refusalTexts = {
  ...formRefusalTexts,
  ...processRefusalTexts,
  ...photoRefusalTexts,
  ...accountRefusalTexts,
  ...paymentRefusalTexts,
};

export type RefusalCode = keyof typeof refusalTexts;
