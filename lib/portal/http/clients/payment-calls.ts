/** The candidate's order, and the payment platform behind it. */
import type { Answer, Call } from '../client.ts';
import type { PaymentOutcome } from '../payment-platform.ts';
import type { OrderView, PlatformOrderView } from '../payment-views.ts';
import type { RegistrationView } from '../views.ts';

export interface PaymentCalls {
  /** 生成订单 */
  createOrder(examId: string): Promise<Answer<OrderView>>;
  order(examId: string): Promise<Answer<OrderView>>;
  /** 刷新缴费状态 */
  refresh(examId: string): Promise<Answer<RegistrationView>>;
  platformOrder(token: string): Promise<Answer<PlatformOrderView>>;
  pay(token: string, outcome: PaymentOutcome): Promise<Answer<PlatformOrderView>>;
}

export function paymentCalls(call: Call): PaymentCalls {
  const ofExam = (examId: string): string => `/registrations/${encodeURIComponent(examId)}/order`;
  const onPlatform = (token: string): string => `/payment-platform/orders/${encodeURIComponent(token)}`;
  return {
    createOrder: (examId) => call('POST', ofExam(examId)),
    order: (examId) => call('GET', ofExam(examId)),
    refresh: (examId) => call('POST', `${ofExam(examId)}/refresh`),
    platformOrder: (token) => call('GET', onPlatform(token)),
    pay: (token, outcome) => call('POST', `${onPlatform(token)}/payments`, { outcome }),
  };
}
