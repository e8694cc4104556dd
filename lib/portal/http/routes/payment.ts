/** 网上缴费 (guide L477–L481): the candidate's order, and the platform's notifications of it. */
import { z } from '../../../zod.ts';
import { replay } from '../../core/evolve.ts';
import { shapes } from '../edge.ts';
import { type Call, endpoint } from '../endpoint.ts';
import { paymentNotification, receiveNotification } from '../payment-notification.ts';
import { reportPayments, sendTo, tokenOf } from '../payment-platform.ts';
import { type OrderView, orderView } from '../payment-views.ts';
import { examNow, type PortalPorts } from '../ports.ts';
import { Refused } from '../refused.ts';
import { readRegistration } from '../registration-view.ts';
import { examOrRefuse, registrationIdOf, runCommand } from '../registrations.ts';
import { registrationView } from '../views.ts';

const path = '/registrations/:exam/order';
const params = shapes.exam;
type OfExam = Pick<Call<'candidate', typeof shapes.exam, undefined, undefined>, 'ports' | 'account' | 'params'>;

const idOf = ({ account, params: { exam } }: OfExam): string => registrationIdOf(account.id, examOrRefuse(exam).id);

async function orderOf(ports: PortalPorts, registrationId: string): Promise<OrderView> {
  const state = replay((await ports.store.journal.load(registrationId)).events);
  const order = 'order' in state ? state.order : null;
  if (!order) throw new Refused({ code: 'unknown-order' });
  return { order, payToken: await tokenOf(ports, registrationId, order) };
}

/** The day and a running number: unlike any other's, and readable. */
async function freshOrderNumber(ports: PortalPorts): Promise<string> {
  const day = (await examNow(ports)).slice(0, 10).replaceAll('-', '');
  return `${day}${String(await ports.store.records.nextNumber('order')).padStart(8, '0')}`;
}

export const paymentEndpoints = [
  endpoint({
    method: 'post',
    path,
    caller: 'candidate',
    params,
    summary: '生成订单; an order that is there already stays',
    answers: orderView,
    handle: async (call) => {
      const registrationId = idOf(call);
      await runCommand(call.ports, registrationId, 'create-order', { orderNumber: await freshOrderNumber(call.ports) });
      return orderOf(call.ports, registrationId);
    },
  }),
  endpoint({
    method: 'get',
    path,
    caller: 'candidate',
    params,
    summary: 'The order, and the way to the payment platform',
    answers: orderView,
    handle: async (call) => orderOf(call.ports, idOf(call)),
  }),
  endpoint({
    method: 'post',
    path: `${path}/refresh`,
    caller: 'candidate',
    params,
    summary: '刷新缴费状态: asks the platform for what it has not reported',
    answers: registrationView,
    handle: async (call) => {
      const { ports, language } = call;
      const registrationId = idOf(call);
      const { payToken } = await orderOf(ports, registrationId);
      await reportPayments(ports, payToken, sendTo(ports));
      return readRegistration(ports, registrationId, call.params.exam, language);
    },
  }),
  endpoint({
    method: 'post',
    path: '/payment-notifications',
    caller: 'visitor',
    summary: 'The payment platform reports a payment, signed with the key that it shares with the portal',
    body: paymentNotification,
    answers: z.object({ received: z.literal(true) }),
    handle: async ({ ports, body }) => {
      await receiveNotification(ports, body);
      return { received: true as const };
    },
  }),
];
