/** The payment platform's own routes: for whoever has an order's token. It knows no candidate. */
import { z } from '../../../zod.ts';
import { findExam } from '../../core/exams.ts';
import type { Language } from '../../core/texts/field-labels.ts';
import { endpoint } from '../endpoint.ts';
import { pay, paymentOutcomes, readPlatformOrder } from '../payment-platform.ts';
import { type PlatformOrderView, platformOrderView } from '../payment-views.ts';
import type { PortalPorts } from '../ports.ts';

const params = z.object({ token: z.string().regex(/^[0-9a-f]{48}$/) });
const path = '/payment-platform/orders/:token';

async function viewOf(ports: PortalPorts, token: string, language: Language): Promise<PlatformOrderView> {
  const { examId, ...order } = await readPlatformOrder(ports, token);
  const exam = findExam(examId);
  return { ...order, examName: (language === 'en' ? exam?.nameEn : exam?.name) ?? examId };
}

export const paymentPlatformEndpoints = [
  endpoint({
    method: 'get',
    path,
    caller: 'visitor',
    params,
    summary: 'An order as the payment platform shows it',
    answers: platformOrderView,
    handle: async ({ ports, params: { token }, language }) => viewOf(ports, token, language),
  }),
  endpoint({
    method: 'post',
    path: `${path}/payments`,
    caller: 'visitor',
    params,
    summary: 'Pay, in one of the ways in which paying goes',
    body: z.object({ outcome: z.enum(paymentOutcomes) }),
    answers: platformOrderView,
    handle: async ({ ports, params: { token }, body: { outcome }, language }) => {
      await pay(ports, token, outcome);
      return viewOf(ports, token, language);
    },
  }),
];
