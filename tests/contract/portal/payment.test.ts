/** 网上缴费 (guide L477–L503): paid once whatever happens on the way. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import {
  type PaymentNotification,
  receiveNotification,
  signNotification,
} from '../../../lib/portal/http/payment-notification.ts';
import { pay, reportPayments, sendTo } from '../../../lib/portal/http/payment-platform.ts';
import { checkedPhoto, fillIn, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, origin, startInProcess } from '../../support/portal/in-process.ts';
import { confirmAndReview, eventsOf } from '../../support/portal/staff-commands.ts';

const exam = 'health-2022';
const registrationId = `account-demo/${exam}`;
let portal: InProcessPortal;
let client: PortalClient;

async function reviewed(areaCode = '110000', siteCode = '110101'): Promise<void> {
  portal = await startInProcess();
  client = portal.client();
  await taken(client.signIn('demo', 'practice-2022'));
  await fillIn(client, { areaCode, siteCode });
  await taken(client.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports)));
  await taken(client.submitRegistration(exam));
  await confirmAndReview(portal, registrationId);
  await portal.setClock('2022-02-16T10:00');
}

const standing = async (): Promise<string> => (await taken(client.registration(exam))).standing.code;
const settled = async () => (await eventsOf(portal, registrationId)).filter(({ type }) => type === 'PaymentSettled');
const toReturn = async () => (await taken(client.registration(exam))).payment?.toReturn ?? [];

beforeEach(() => reviewed());

describe('生成订单 (guide L479–L481)', () => {
  it('tells what is owed for the subjects that were ticked, and makes one order however often it is asked', async () => {
    expect((await taken(client.registration(exam))).payment).toMatchObject({ amountFen: 26_000, order: null });
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => taken(client.payment.createOrder(exam))));
    expect(others).toEqual([first, first]);
    expect(first?.order).toMatchObject({ amountFen: 26_000, createdAt: expect.stringMatching(/^2022-02-16T10:00/) });
    expect(first?.order.orderNumber).toMatch(/^20220216\d{8}$/);
    expect(await standing()).toBe('pay-order');
  });

  it('only within the window, and only after the review', async () => {
    await portal.setClock('2022-02-14T23:59');
    expect(await client.payment.createOrder(exam)).toMatchObject({ refusal: { code: 'payment-not-open' } });
    await portal.setClock('2022-02-26T00:00');
    expect(await client.payment.createOrder(exam)).toMatchObject({ refusal: { code: 'payment-closed' } });
    expect(await standing()).toBe('payment-missed');
  });

  it('there is nothing to pay where the area does not pay online: reviewed = registered (guide L503)', async () => {
    await reviewed('140000', '140100');
    expect(await standing()).toBe('registered');
    expect(await client.payment.createOrder(exam)).toMatchObject({ refusal: { code: 'already-registered' } });
  });

  it('in 陕西 it is the site that decides (guide L446)', async () => {
    await reviewed('610000', '610600');
    expect(await standing()).toBe('pay');
    await reviewed('610000', '610300');
    expect(await standing()).toBe('registered');
  });
});

describe('支付', () => {
  let token: string;
  beforeEach(async () => {
    token = (await taken(client.payment.createOrder(exam))).payToken;
  });

  it('success: registered, the node of 缴费 is done (guide L503)', async () => {
    expect(await taken(client.payment.pay(token, 'success'))).toMatchObject({ state: 'paid', payments: [{ amountFen: 26_000 }] });
    const { standing: now, progress } = await taken(client.registration(exam));
    expect(now.code).toBe('registered');
    expect(progress.at(-1)).toEqual({ id: 'payment', state: 'done' });
  });

  it('failure and abandonment leave the order to be paid; a failure is told', async () => {
    await taken(client.payment.pay(token, 'abandoned'));
    await taken(client.payment.pay(token, 'failure'));
    expect((await taken(client.registration(exam))).payment).toMatchObject({ lastFailureAt: expect.any(String), paidAt: null });
    await taken(client.payment.pay(token, 'success'));
    expect(await standing()).toBe('registered');
  });

  it('a late notification counts by when the candidate paid: 刷新缴费状态 brings it in after the window has closed', async () => {
    await portal.setClock('2022-02-25T23:59');
    await taken(client.payment.pay(token, 'late'));
    await portal.setClock('2022-02-27T08:00');
    expect(await standing()).toBe('payment-missed');
    expect((await taken(client.payment.refresh(exam))).standing.code).toBe('registered');
  });

  it('a doubled notification settles once; a second charge goes back', async () => {
    await taken(client.payment.pay(token, 'doubled'));
    expect(await settled()).toHaveLength(1);
    expect(await toReturn()).toEqual([]);
    await reviewed();
    const again = (await taken(client.payment.createOrder(exam))).payToken;
    await taken(client.payment.pay(again, 'double-charge'));
    expect(await settled()).toHaveLength(1);
    expect(await toReturn()).toMatchObject([{ amountFen: 26_000, reason: 'doubled' }]);
  });

  it('is refused when it is paid already, or when the window has closed, and then forfeited (guide L477)', async () => {
    await taken(client.payment.pay(token, 'success'));
    expect(await client.payment.pay(token, 'success')).toMatchObject({ refusal: { code: 'order-already-paid' } });
    await reviewed();
    const late = (await taken(client.payment.createOrder(exam))).payToken;
    await portal.setClock('2022-02-26T00:00');
    expect(await client.payment.pay(late, 'success')).toMatchObject({ refusal: { code: 'order-closed' } });
    expect(await taken(client.payment.platformOrder(late))).toMatchObject({ state: 'closed' });
    expect(await standing()).toBe('payment-missed');
  });

  it('two clicks at once pay once', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => client.payment.pay(token, 'success')));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await settled()).toHaveLength(1);
  });

  it('what was paid and not reported because the platform fell over is reported at the next 刷新缴费状态', async () => {
    const falls = async (): Promise<void> => {
      throw new Error('killed');
    };
    await expect(pay(portal.ports, token, 'success', falls)).rejects.toThrow('killed');
    expect(await settled()).toHaveLength(0);
    expect((await taken(client.payment.refresh(exam))).standing.code).toBe('registered');
    await taken(client.payment.refresh(exam));
    expect(await settled()).toHaveLength(1);
  });

  it('the platform knows no candidate', async () => {
    const shown = JSON.stringify(await taken(client.payment.platformOrder(token)));
    expect(shown).not.toMatch(/林采薇|110101199203140029|account-demo/);
    expect(await client.payment.platformOrder('0'.repeat(48))).toMatchObject({ refusal: { code: 'unknown-order' } });
  });

  it('whatever is done in whatever order, at most one payment settles and every other one is to be returned', async () => {
    const step = fc.constantFrom('success', 'failure', 'abandoned', 'late', 'doubled', 'double-charge', 'refresh', 'replay');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (list) => {
        await reviewed();
        const { payToken } = await taken(client.payment.createOrder(exam));
        const sent: PaymentNotification[] = [];
        const send = async (notification: PaymentNotification): Promise<void> => {
          sent.push(notification);
          await receiveNotification(portal.ports, notification);
        };
        for (const one of list) {
          if (one === 'refresh') await reportPayments(portal.ports, payToken, send);
          else if (one === 'replay') await Promise.all([...sent, ...sent].map(sendTo(portal.ports)));
          else await pay(portal.ports, payToken, one, send).catch(() => undefined);
        }
        await reportPayments(portal.ports, payToken, send);
        const { payments } = await taken(client.payment.platformOrder(payToken));
        const returned = await toReturn();
        expect(await settled()).toHaveLength(payments.length > 0 ? 1 : 0);
        expect(returned).toHaveLength(Math.max(0, payments.length - 1));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the notification over HTTP', () => {
  const unsigned = { transactionNumber: 'T1', outcome: 'paid', paidAt: '2022-02-16T10:00:00+08:00' } as const;
  const send = (body: object): Promise<Response> =>
    portal.fetch(
      new Request(`${origin}/api/payment-notifications`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );

  it('settles when it is genuine, and nothing of it may be changed', async () => {
    const { order } = await taken(client.payment.createOrder(exam));
    const genuine = await signNotification(portal.ports, {
      ...unsigned,
      orderNumber: order.orderNumber,
      amountFen: order.amountFen,
    });
    const forged = [
      { ...genuine, amountFen: 1 },
      { ...genuine, paidAt: '2022-02-17T10:00:00+08:00' },
      { ...genuine, transactionNumber: 'T2' },
      { ...genuine, outcome: 'failed' },
      { ...genuine, signature: genuine.signature.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
      { ...genuine, signature: '' },
    ];
    for (const one of forged) expect((await send(one)).status).toBe(403);
    expect(await settled()).toHaveLength(0);
    expect((await send(genuine)).status).toBe(200);
    expect((await send(genuine)).status).toBe(200);
    expect(await settled()).toHaveLength(1);
  });

  it('a genuine one of another amount settles nothing: the money goes back', async () => {
    const { order } = await taken(client.payment.createOrder(exam));
    await send(await signNotification(portal.ports, { ...unsigned, orderNumber: order.orderNumber, amountFen: 1 }));
    expect(await standing()).toBe('pay-order');
    expect(await toReturn()).toMatchObject([{ amountFen: 1, reason: 'wrong-amount' }]);
  });

  it('of an order that nobody has is refused', async () => {
    const notification = await signNotification(portal.ports, { ...unsigned, orderNumber: '2022021699999999', amountFen: 1 });
    expect((await send(notification)).status).toBe(404);
  });
});
