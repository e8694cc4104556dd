/** What is read when an account cannot be opened, recovered or changed. */
export const accountRefusalTexts = {
  'account-refused': {
    zh: '注册信息有 {count} 项需要更正，请按提示修改后重新提交。',
    en: '{count} answer(s) need correcting before the account can be opened. Correct them and try again.',
  },
  'user-name-malformed': {
    zh: '用户名须为 4 至 30 位半角字母、数字、下划线或短横线，请重新填写。',
    en: 'A user name has 4 to 30 half-width letters, digits, _ or -. Choose another.',
  },
  'user-name-like-document-number': {
    zh: '用户名不能与证件号码形式相同，请换一个含有字母和数字的用户名。',
    en: 'A user name may not look like a document number. Choose another with letters in it.',
  },
  'user-name-reserved': { zh: '该用户名保留给系统使用，请换一个。', en: 'This user name is reserved. Choose another.' },
  'user-name-taken': { zh: '该用户名已被使用，请换一个。', en: 'This user name is taken. Choose another.' },
  'password-too-short': { zh: '密码至少 {min} 位，请加长。', en: 'A password has at least {min} characters: make it longer.' },
  'password-too-common': {
    zh: '该密码过于常见，容易被猜中，请换一个。',
    en: 'This password is one of the first that anybody would try. Choose another.',
  },
  'password-is-name': {
    zh: '密码不能与用户名或证件号码相同，请换一个。',
    en: 'The password may not be the user name or the document number. Choose another.',
  },
  'full-name-malformed': {
    zh: '姓名须为 2 至 50 个汉字或拉丁字母，间隔符用“·”；无法输入的生僻字请用拼音代替。',
    en: 'A name has 2 to 50 Chinese characters or Latin letters, with “·” between parts. Write pinyin for a character that cannot be typed.',
  },
  'document-number-malformed': {
    zh: '证件号码不符合所选证件类型的格式或校验规则，请对照证件核对。',
    en: 'This is no number of the chosen document. Compare it with the document.',
  },
  'not-the-same-twice': {
    zh: '两次输入的“{label}”不一致，请核对后重新输入。',
    en: '“{label}” is not the same both times. Check it and type it again.',
  },
  'recovery-answer-length': {
    zh: '密码找回答案须为 2 至 100 个字，请重新填写。',
    en: 'The recovery answer has 2 to 100 characters. Write another.',
  },
  'document-already-registered': {
    zh: '该证件号码已注册，一个证件号码只能注册一个账号。请直接登录；忘记密码的请使用“找回密码”，仍无法登录的请联系当地考点。',
    en: 'There is an account for this document number already, and there can be only one. Sign in; if you forgot the password, recover it; if that fails, ask your exam site.',
  },
  'too-many-tries': { zh: '操作过于频繁，请 {minutes} 分钟后再试。', en: 'Too many tries. Try again in {minutes} minute(s).' },
  'recovery-answer-wrong': {
    zh: '证件号码或密码找回答案不正确，请核对后重试；仍无法找回的，请携带证件联系当地考点。',
    en: 'Document number or answer is wrong. Check them and try again; if that fails, go to your exam site with the document.',
  },
  'new-password-refused': { zh: '新密码不符合要求，请按提示更换。', en: 'The new password does not do. Choose another.' },
  'password-wrong': { zh: '当前密码不正确，请重新输入。', en: 'The current password is wrong. Type it again.' },
  'wechat-ticket-over': {
    zh: '二维码已失效或已被使用，请在原页面刷新二维码后重新扫描。',
    en: 'This QR code has expired or was used. Refresh it on the page that shows it and scan again.',
  },
  'wechat-already-bound': {
    zh: '账号已绑定微信。如需更换，请先解除绑定。',
    en: 'A WeChat is bound to the account already. Unbind it first to bind another.',
  },
  'wechat-taken': {
    zh: '该微信已绑定其他考生，一个微信只能绑定一名考生。请使用本人的微信，或由对方先解除绑定。',
    en: 'This WeChat is bound to another candidate, and it can be to one only. Use your own, or have it unbound there first.',
  },
  'record-refused': {
    zh: '该记录有 {count} 项需要更正，请按提示修改后重新保存。',
    en: '{count} answer(s) of this record need correcting. Correct them and save again.',
  },
  'records-full': {
    zh: '最多保存 {max} 条记录，且已保存的记录不能删除。如有疑问请联系当地考点。',
    en: 'There can be {max} records at most, and none can be deleted. Ask your exam site.',
  },
  'record-already-there': {
    zh: '已有相同证书编号的记录，无需重复添加。',
    en: 'There is a record with this certificate number already. There is no need for another.',
  },
  'certificate-number-malformed': {
    zh: '“{label}”请用英文半角字母和数字填写，4 至 30 位。',
    en: '“{label}” has 4 to 30 half-width letters and digits.',
  },
  'date-in-the-future': { zh: '“{label}”不能晚于今天，请核对。', en: '“{label}” cannot be later than today. Check it.' },
  'written-name-superfluous': {
    zh: '已从列表中选择的，“{label}”请留空。',
    en: 'Leave “{label}” empty where you chose from the list.',
  },
} as const;
