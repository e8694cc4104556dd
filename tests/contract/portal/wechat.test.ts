/** 微信扫码登录 (guide L11) and 微信绑定 (facts: one WeChat = one candidate, a precondition of every registration). */
import { beforeEach, describe, expect, it } from 'vitest';
import { demonstrationIdentity } from '../../../lib/portal/account/demonstration-identity.ts';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';
import { goodPassword, newAccount, residentNumber } from '../../support/portal/new-account.ts';

const phone = 'a phone of 2022';
let portal: InProcessPortal;
/** The page with the QR code, the phone that scans it, and a candidate without a WeChat. */
let waiting: PortalClient;
let scanning: PortalClient;
let client: PortalClient;

beforeEach(async () => {
  portal = await startInProcess();
  [waiting, scanning] = [portal.client(), portal.client()];
  client = await candidate('zhou_zn', residentNumber());
});
const refused = (code: string) => ({ ok: false, refusal: { code } });

async function candidate(userName: string, documentNumber: string): Promise<PortalClient> {
  const one = portal.client();
  await taken(one.account.create(newAccount({ userName, documentNumber })));
  await taken(one.signIn(userName, goodPassword));
  return one;
}

async function bind(one: PortalClient, identity = phone): Promise<string> {
  const ticket = await taken(one.weChat.bindingTicket());
  return (await taken(scanning.weChat.confirm(ticket.ticket, identity))).state;
}

const isBound = async (one: PortalClient) => (await taken(one.candidate())).weChatBound;

describe('微信扫码登录 (guide L11)', () => {
  it('the link of the QR code, confirmed with a bound WeChat, signs in the page that waits and nobody else', async () => {
    await bind(client);
    const ticket = await taken(waiting.weChat.signInTicket());
    expect(await taken(waiting.weChat.waitFor(ticket))).toEqual({ state: 'waiting' });
    expect(await taken(scanning.weChat.scanned(ticket.ticket))).toEqual({ purpose: 'sign-in', bindsTo: null });
    expect(await taken(scanning.weChat.confirm(ticket.ticket, phone))).toEqual({ state: 'completed' });
    expect(await taken(waiting.weChat.waitFor(ticket))).toEqual({ state: 'signed-in' });
    expect(await taken(waiting.candidate())).toMatchObject({ userName: 'zhou_zn', weChatBound: true });
    expect(scanning.isSignedIn()).toBe(false);
  });

  it('an unbound WeChat signs nobody in, and the page is told so', async () => {
    const ticket = await taken(waiting.weChat.signInTicket());
    expect(await taken(scanning.weChat.confirm(ticket.ticket, phone))).toEqual({ state: 'unbound' });
    expect(await taken(waiting.weChat.waitFor(ticket))).toEqual({ state: 'unbound' });
    expect(waiting.isSignedIn()).toBe(false);
  });

  it('the session is given out once, and only to who has the waiting page’s secret', async () => {
    await bind(client);
    const ticket = await taken(waiting.weChat.signInTicket());
    await taken(scanning.weChat.confirm(ticket.ticket, phone));
    const thief = portal.client();
    expect(await thief.weChat.waitFor({ ...ticket, waiter: 'f'.repeat(64) })).toMatchObject(refused('not-found'));
    const asked = await Promise.all(Array.from({ length: 8 }, () => portal.client().weChat.waitFor(ticket)));
    const states = asked.map((answer) => (answer.ok ? answer.value.state : answer.refusal.code));
    expect(states.sort()).toEqual([...Array(7).fill('expired'), 'signed-in']);
    expect(await taken(waiting.weChat.waitFor(ticket))).toEqual({ state: 'expired' });
  });

  it('a QR code is used up by the first who confirms it', async () => {
    await bind(client);
    const { ticket } = await taken(waiting.weChat.signInTicket());
    const answers = await Promise.all([1, 2, 3].map(() => scanning.weChat.confirm(ticket, phone)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject(refused('wechat-ticket-over'));
    expect(await scanning.weChat.scanned(ticket)).toMatchObject(refused('wechat-ticket-over'));
  });

  it('it expires after three minutes of the real clock, whatever the exam’s clock does', async () => {
    await bind(client);
    const ticket = await taken(waiting.weChat.signInTicket());
    expect(ticket.seconds).toBe(180);
    await portal.setClock('2022-02-20T10:00');
    portal.wait(179_000);
    expect(await taken(waiting.weChat.waitFor(ticket))).toEqual({ state: 'waiting' });
    portal.wait(1_000);
    expect(await taken(waiting.weChat.waitFor(ticket))).toEqual({ state: 'expired' });
    expect(await scanning.weChat.confirm(ticket.ticket, phone)).toMatchObject(refused('wechat-ticket-over'));
    expect(await scanning.weChat.scanned('nothing')).toMatchObject(refused('wechat-ticket-over'));
  });

  it('tickets that nobody came back for are forgotten', async () => {
    for (let count = 0; count < 63; count++) await taken(waiting.weChat.signInTicket());
    portal.wait(5 * 60_000);
    for (let count = 0; count < 2; count++) await taken(waiting.weChat.signInTicket());
    expect((await portal.store.records.list('wechat-ticket')).length).toBeLessThan(4);
  });

  it('keeps hashes only: no identity, no secret of the waiting page', async () => {
    await bind(client);
    const { waiter } = await taken(waiting.weChat.signInTicket());
    const kept = [
      await portal.store.records.list('wechat-ticket'),
      await portal.store.records.list('wechat-binding'),
      await portal.store.accounts.findByLogin('zhou_zn'),
    ];
    expect(JSON.stringify(kept)).not.toContain(phone);
    expect(JSON.stringify(kept)).not.toContain(waiter);
  });

  it('a demonstration candidate’s WeChat is bound from the start', async () => {
    const ticket = await taken(waiting.weChat.signInTicket());
    await taken(scanning.weChat.confirm(ticket.ticket, demonstrationIdentity('demo')));
    expect(await taken(waiting.weChat.waitFor(ticket))).toEqual({ state: 'signed-in' });
    expect(await taken(waiting.candidate())).toMatchObject({ userName: 'demo' });
  });
});

describe('微信绑定 (facts: account layer)', () => {
  it('without a bound WeChat no exam can be chosen; with one it can', async () => {
    expect(await client.selectExam('health-2022')).toMatchObject(refused('wechat-not-bound'));
    expect(await bind(client)).toBe('completed');
    await taken(client.selectExam('health-2022'));
  });

  it('the page that waits learns that it is bound, and the phone to whom', async () => {
    const ticket = await taken(client.weChat.bindingTicket());
    expect(await taken(scanning.weChat.scanned(ticket.ticket))).toEqual({ purpose: 'bind', bindsTo: '周**' });
    await taken(scanning.weChat.confirm(ticket.ticket, phone));
    expect(await taken(client.weChat.waitFor(ticket))).toEqual({ state: 'bound' });
    expect(await isBound(client)).toBe(true);
    expect(await client.weChat.bindingTicket()).toMatchObject(refused('wechat-already-bound'));
  });

  it('one WeChat = one candidate', async () => {
    const other = await candidate('other', residentNumber('19900101'));
    await bind(client);
    expect(await bind(other)).toBe('taken');
    expect(await bind(other, demonstrationIdentity('demo'))).toBe('taken');
    expect(await isBound(other)).toBe(false);
    expect(await bind(other, 'a phone of its own')).toBe('completed');
  });

  it('of several candidates who bind one WeChat at once one gets it, and each page is told right', async () => {
    const numbers = ['19900101', '19900102', '19900103', '19900104'];
    const clients = await Promise.all(numbers.map((birth, index) => candidate(`racer_${index}`, residentNumber(birth))));
    const tickets = await Promise.all(clients.map((one) => taken(one.weChat.bindingTicket())));
    await Promise.all(tickets.map(({ ticket }) => scanning.weChat.confirm(ticket, phone)));
    const told = await Promise.all(tickets.map(async (ticket) => (await taken(waiting.weChat.waitFor(ticket))).state));
    expect(told.sort()).toEqual(['bound', 'taken', 'taken', 'taken']);
    expect((await Promise.all(clients.map(isBound))).filter(Boolean)).toHaveLength(1);
  });

  it('a second code shown before the first was used does not bind a second WeChat', async () => {
    const [first, second] = [await taken(client.weChat.bindingTicket()), await taken(client.weChat.bindingTicket())];
    expect(await taken(scanning.weChat.confirm(first.ticket, phone))).toEqual({ state: 'completed' });
    expect(await taken(scanning.weChat.confirm(second.ticket, 'another phone'))).toEqual({ state: 'taken' });
    const other = await candidate('other', residentNumber('19900101'));
    expect(await bind(other, 'another phone')).toBe('completed');
  });

  it('解除绑定 asks for the password; then the WeChat is free, signs nobody in, and nothing can be chosen', async () => {
    await bind(client);
    expect(await client.weChat.unbind('wrong')).toMatchObject(refused('password-wrong'));
    expect(await isBound(client)).toBe(true);
    await taken(client.weChat.unbind(goodPassword));
    expect(await client.selectExam('health-2022')).toMatchObject(refused('wechat-not-bound'));
    const { ticket } = await taken(waiting.weChat.signInTicket());
    expect(await taken(scanning.weChat.confirm(ticket, phone))).toEqual({ state: 'unbound' });
    expect(await bind(await candidate('other', residentNumber('19900101')))).toBe('completed');
  });

  it('a demonstration candidate may unbind, and another take that WeChat', async () => {
    const demo = portal.client();
    await taken(demo.signIn('demo', 'practice-2022'));
    await taken(demo.weChat.unbind('practice-2022'));
    expect(await bind(client, demonstrationIdentity('demo'))).toBe('completed');
    expect(await bind(demo, demonstrationIdentity('demo'))).toBe('taken');
  });
});
