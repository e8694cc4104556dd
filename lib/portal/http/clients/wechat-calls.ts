/** 微信扫码: the page that shows the QR code, and the phone that scanned it. */
import type { ConfirmationView, OpenTicketView, TicketView, WaitedView } from '../account-views.ts';
import type { Answer, Call } from '../client.ts';

export interface WeChatCalls {
  signInTicket(): Promise<Answer<TicketView>>;
  bindingTicket(): Promise<Answer<TicketView>>;
  /** What has become of a ticket; signs in where it was completed so. */
  waitFor(ticket: TicketView): Promise<Answer<Pick<WaitedView, 'state'>>>;
  unbind(password: string): Promise<Answer<null>>;
  /** What the QR code asks. */
  scanned(ticket: string): Promise<Answer<OpenTicketView>>;
  confirm(ticket: string, identity: string): Promise<Answer<ConfirmationView>>;
}

export function weChatCalls(call: Call, setToken: (token: string) => void): WeChatCalls {
  const of = (ticket: string, rest = ''): string => `/wechat/tickets/${encodeURIComponent(ticket)}${rest}`;
  return {
    signInTicket: () => call('POST', '/wechat/tickets'),
    bindingTicket: () => call('POST', '/candidate/wechat/tickets'),
    waitFor: async ({ ticket, waiter }) => {
      const answer = await call<WaitedView>('POST', of(ticket, '/waiter'), { waiter });
      if (!answer.ok) return answer;
      if (answer.value.token !== undefined) setToken(answer.value.token);
      return { ok: true, value: { state: answer.value.state } };
    },
    unbind: (password) => call('POST', '/candidate/wechat/unbinding', { password }),
    scanned: (ticket) => call('GET', of(ticket)),
    confirm: (ticket, identity) => call('POST', of(ticket, '/confirmation'), { identity }),
  };
}
