/** What whoever pays reads when nothing can be paid. */
export const paymentRefusalTexts = {
  'order-closed': {
    zh: '该订单已不能支付：缴费时间已过，或报名状态已改变。请返回报名系统查看。',
    en: 'This order can no longer be paid. Go back to the registration to see why.',
  },
  'order-already-paid': {
    zh: '该订单已支付，请勿重复支付。如报名系统未更新，请返回并点击“刷新缴费状态”。',
    en: 'This order is paid. If the registration does not show it yet, go back and refresh its payment status.',
  },
} as const;
