/** What is answered of orders: to their candidate, and on the payment platform to whoever has the order's token. */
import { z } from '../../zod.ts';

const moment = z.string();
const order = z.object({ orderNumber: z.string(), amountFen: z.int(), createdAt: moment });

export const orderView = z.object({ order, payToken: z.string().describe('Behind the platform’s address; nobody can guess it') });
export type OrderView = z.infer<typeof orderView>;

export const platformOrderView = z.object({
  order,
  examName: z.string(),
  state: z.enum(['open', 'paid', 'closed']),
  payments: z.array(z.object({ transactionNumber: z.string(), orderNumber: z.string(), amountFen: z.int(), paidAt: moment })),
});
export type PlatformOrderView = z.infer<typeof platformOrderView>;
