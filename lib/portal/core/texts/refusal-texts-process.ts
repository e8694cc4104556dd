/** What the candidate, or staff, read when a step after the sections is refused. */
export const processRefusalTexts = {
  'wechat-not-bound': {
    zh: '报名前须先绑定微信：请在【基本信息维护】中完成“微信绑定”。',
    en: 'Bind a WeChat to your account first, under “Account basics”.',
  },
  'registration-not-open': {
    zh: '网上报名尚未开始，开放时间为 {start} 至 {end}。',
    en: 'Registration opens on {start} and closes on {end}.',
  },
  'registration-closed': {
    zh: '网上报名已于 {end} 截止，未在规定时间内提交的视为自动放弃。',
    en: 'Registration closed on {end}. What was not submitted by then is forfeited.',
  },
  'confirmation-not-open': {
    zh: '报名确认尚未开始，确认时间为 {start} 至 {end}。',
    en: 'Confirmation opens on {start} and closes on {end}.',
  },
  'confirmation-closed': {
    zh: '报名确认已于 {end} 截止，不能再撤回、修改或确认，未确认的报名无效。',
    en: 'Confirmation closed on {end}. Nothing can be withdrawn, changed or confirmed any more.',
  },
  'payment-not-open': {
    zh: '网上缴费尚未开始，缴费时间为 {start} 至 {end}。',
    en: 'Payment opens on {start} and closes on {end}.',
  },
  'payment-closed': {
    zh: '网上缴费已于 {end} 截止，未按时完成缴费的视为自动放弃本次考试。',
    en: 'Payment closed on {end}. Whoever did not pay by then has forfeited the exam.',
  },
  'not-submitted': {
    zh: '报名信息尚未提交，请先填写并提交。',
    en: 'The registration is not submitted yet. Fill it in and submit it first.',
  },
  'already-submitted': {
    zh: '报名信息已提交。如需修改，请先点击“撤回信息提交”。',
    en: 'The registration is submitted. To change it, withdraw the submission first.',
  },
  'already-confirmed': {
    zh: '报名已确认，信息无法修改。请等待资格审核。',
    en: 'The registration is confirmed and cannot be changed. Wait for the review.',
  },
  'already-reviewed': { zh: '已通过资格审核，请按时完成缴费。', en: 'The review is passed. Pay in time.' },
  'already-registered': { zh: '报名已成功，无需再次操作。', en: 'You are registered. There is nothing left to do.' },
  'registration-rejected': {
    zh: '资格审核未通过，本次报名已结束。如有疑问请联系考点。',
    en: 'The review was not passed and this registration has ended. Ask the exam site if you have questions.',
  },
  'not-confirmed': {
    zh: '该考生尚未完成报名确认，不能审核。',
    en: 'The registration is not confirmed yet and cannot be reviewed.',
  },
  'site-review-due': { zh: '考点初审尚未完成，不能终审。', en: 'The site has not reviewed it yet.' },
  'not-reviewed': { zh: '资格审核尚未通过，暂不能缴费。', en: 'The review is not passed yet, so there is nothing to pay.' },
  'photo-not-confirmed': { zh: '请先在“上传/更换照片”中确认使用照片。', en: 'Confirm the photo first.' },
  'photo-missing': {
    zh: '账号中没有基本照片，请上传经照片审核处理工具处理后的照片。',
    en: 'Your account has no basic photo. Upload one that has passed the photo check.',
  },
  'account-photo-final': {
    zh: '基本照片已经系统核验，不能更换。报名时可使用“更换考试照片”。',
    en: 'The basic photo is verified and cannot be replaced. Replace the photo of the exam instead.',
  },
  'section-to-be-saved-again': {
    zh: '“{section}”中引用的信息有变化，请打开该页核对并重新提交。',
    en: 'What “{section}” refers to has changed. Open it, check it and save it again.',
  },
  'locked-after-submission': {
    zh: '“{label}”在首次提交后不可修改，请恢复为原来的内容。',
    en: '“{label}” cannot be changed after the first submission. Put it back as it was.',
  },
  'form-check-code-outdated': {
    zh: '该验证码已失效：报名信息在打印之后有过修改，请考生重新打印报名表。',
    en: 'This form was printed before the last change. The candidate must print it again.',
  },
  'form-check-code-wrong': {
    zh: '验证码不正确，请核对报名表上的 7 位验证码。',
    en: 'The check code is wrong. Compare it with the seven digits on the form.',
  },
  'registration-not-found': {
    zh: '没有找到该网报号的报名表，或该考生不属于本考点、考区。',
    en: 'There is no such registration with this site or area.',
  },
  'reason-missing': { zh: '请选择不予通过的原因。', en: 'Choose the reason.' },
  'scores-already-joined': { zh: '该考生已有上一年度成绩，无需合并。', en: 'Last year’s results are joined already.' },
  'last-year-not-found': {
    zh: '没有找到该档案号的上一年度成绩，请核对后重试。',
    en: 'There are no results of last year under this file number.',
  },
  'unknown-order': {
    zh: '没有该订单，请返回缴费页面刷新后重试。',
    en: 'There is no such order. Go back to the payment page and reload it.',
  },
  'notification-not-genuine': { zh: '支付通知的签名不正确，已拒绝。', en: 'The payment notification is not genuine.' },
  'not-permitted': { zh: '当前账号没有此项权限。', en: 'This account may not do that.' },
} as const;
