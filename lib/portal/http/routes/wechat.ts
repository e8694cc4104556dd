/** 微信扫码登录 and 微信绑定 (guide L11; the binding: domain). */
import { passwordRefusal } from '../../account/recover-password.ts';
import {
  confirmTicket,
  issueTicket,
  openTicket,
  ticketMillis,
  unbind,
  type WeChatPorts,
  waitedFor,
} from '../../account/wechat.ts';
import {
  confirmationView,
  identityBody,
  openTicketView,
  passwordAgainBody,
  ticketParams,
  ticketView,
  waitedView,
  waiterBody,
} from '../account-views.ts';
import { clientAddress } from '../client-address.ts';
import { endpoint } from '../endpoint.ts';
import type { PortalPorts } from '../ports.ts';
import { Refused } from '../refused.ts';
import { accountPorts, refuseTooOften } from './account.ts';

const portsOf = (ports: PortalPorts): WeChatPorts => ({
  ...accountPorts(ports),
  records: ports.store.records,
  demonstration: (ports.demonstration ?? []).filter(({ actor }) => actor === 'candidate').map(({ userName }) => userName),
});

const seconds = ticketMillis / 1000;

/** 林采薇 → 林**: enough to see whether it is oneself. */
const masked = (name: string): string =>
  Array.from(name)
    .map((character, index) => (index === 0 ? character : '*'))
    .join('');

async function maskedNameOf({ store }: PortalPorts, accountId: string | null): Promise<string | null> {
  const account = accountId === null ? null : await store.accounts.get(accountId);
  return account?.actor === 'candidate' ? masked(account.facts.fullName) : null;
}

const ofThePage = [
  endpoint({
    method: 'post',
    path: '/wechat/tickets',
    caller: 'visitor',
    summary: '微信扫码登录: a ticket for the QR code',
    answers: ticketView,
    handle: async ({ ports, context }) => {
      await refuseTooOften(ports, 'wechat-ticket', clientAddress(context));
      const { ticket, waiter } = await issueTicket(portsOf(ports), null);
      return { ticket, waiter, seconds };
    },
  }),
  endpoint({
    method: 'post',
    path: '/wechat/tickets/:ticket/waiter',
    caller: 'visitor',
    params: ticketParams,
    summary: 'What has become of a ticket, for the page that waits; gives out the session, once',
    body: waiterBody,
    answers: waitedView,
    handle: async ({ ports, params, body }) => {
      const waited = await waitedFor(portsOf(ports), params.ticket, body.waiter);
      if (!waited) throw new Refused({ code: 'not-found' });
      return waited;
    },
  }),
  endpoint({
    method: 'post',
    path: '/candidate/wechat/tickets',
    caller: 'candidate',
    summary: '微信绑定: a ticket for the QR code',
    answers: ticketView,
    handle: async ({ ports, account }) => {
      if (account.weChatId !== undefined) throw new Refused({ code: 'wechat-already-bound' });
      await refuseTooOften(ports, 'wechat-ticket', account.id);
      const { ticket, waiter } = await issueTicket(portsOf(ports), account.id);
      return { ticket, waiter, seconds };
    },
  }),
  endpoint({
    method: 'post',
    path: '/candidate/wechat/unbinding',
    caller: 'candidate',
    summary: '解除绑定; asks for the password again',
    body: passwordAgainBody,
    answers: null,
    handle: async ({ ports, account, body }) => {
      const refusal = await passwordRefusal(accountPorts(ports), account, body.password);
      if (refusal) throw new Refused(refusal);
      await unbind(portsOf(ports), account);
      return null;
    },
  }),
];

const ofThePhone = [
  endpoint({
    method: 'get',
    path: '/wechat/tickets/:ticket',
    caller: 'visitor',
    params: ticketParams,
    summary: 'What scanning the QR code asks of the WeChat',
    answers: openTicketView,
    handle: async ({ ports, params }) => {
      const kept = await openTicket(portsOf(ports), params.ticket);
      if (!kept) throw new Refused({ code: 'wechat-ticket-over' });
      return { purpose: kept.value.purpose, bindsTo: await maskedNameOf(ports, kept.value.accountId) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/wechat/tickets/:ticket/confirmation',
    caller: 'visitor',
    params: ticketParams,
    summary: '确认登录 or 确认绑定 with the practice WeChat of the device',
    body: identityBody,
    answers: confirmationView,
    handle: async ({ ports, params, body }) => {
      const confirmed = await confirmTicket(portsOf(ports), params.ticket, body.identity);
      if ('refusal' in confirmed) throw new Refused(confirmed.refusal);
      return confirmed;
    },
  }),
];

export const weChatEndpoints = [...ofThePage, ...ofThePhone];
