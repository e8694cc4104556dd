/** The payment platform's own page: another look, so that nobody takes it for the portal, and no card is ever asked for. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PaymentOutcome } from '../../../lib/portal/http/payment-platform.ts';
import type { PlatformOrderView } from '../../../lib/portal/http/payment-views.ts';
import type { RefusalBody } from '../../../lib/portal/http/views.ts';
import { shownMoney } from '../money.ts';
import { Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import '../styles/payment.css';

const outcomes = [
  { outcome: 'success', label: 'outcomeSuccess', hint: 'outcomeSuccessHint' },
  { outcome: 'failure', label: 'outcomeFailure', hint: 'outcomeFailureHint' },
  { outcome: 'abandoned', label: 'outcomeAbandoned', hint: 'outcomeAbandonedHint' },
  { outcome: 'late', label: 'outcomeLate', hint: 'outcomeLateHint' },
  { outcome: 'doubled', label: 'outcomeDoubled', hint: 'outcomeDoubledHint' },
  { outcome: 'double-charge', label: 'outcomeDoubleCharge', hint: 'outcomeDoubleChargeHint' },
] as const satisfies readonly { outcome: PaymentOutcome; label: string; hint: string }[];

export function PayPage({ token }: { token: string }) {
  const { client, text, language } = usePortal();
  const [order, setOrder] = useState<PlatformOrderView | null>(null);
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the exam's name comes in the page's language
  const load = useCallback(async () => {
    const answer = await client.payment.platformOrder(token);
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) setOrder(answer.value);
  }, [client, token, language]);
  useEffect(() => void load(), [load]);
  useEffect(() => {
    document.title = text('platformTitle');
  }, [text]);
  return (
    <section class="platform" aria-labelledby="platform-title">
      <header class="platform-head">
        <h2 id="platform-title">{text('platformTitle')}</h2>
        <p>{text('platformWarning')}</p>
      </header>
      {order ? (
        <OrderOnPlatform order={order} token={token} onChange={setOrder} />
      ) : (
        <Waiting refusal={refusal} onRetry={() => void load()} />
      )}
    </section>
  );
}

type OrderProps = { order: PlatformOrderView; token: string; onChange: (order: PlatformOrderView) => void };

function OrderOnPlatform({ order, token, onChange }: OrderProps) {
  const { text } = usePortal();
  return (
    <div class="platform-body">
      <p class="platform-amount money">{shownMoney(order.order.amountFen)}</p>
      <dl class="facts">
        <dt>{text('platformPayee')}</dt>
        <dd>{order.examName}</dd>
        <dt>{text('orderNumber')}</dt>
        <dd>{order.order.orderNumber}</dd>
        {order.payments.map(({ transactionNumber, paidAt }) => [
          <dt key={`${transactionNumber} name`}>{text('platformTransaction')}</dt>,
          <dd key={transactionNumber}>
            {transactionNumber} · {paidAt.slice(0, 16).replace('T', ' ')}
          </dd>,
        ])}
      </dl>
      {order.state === 'open' && <Outcomes token={token} onChange={onChange} />}
      {order.state !== 'open' && (
        <p class={order.state === 'paid' ? 'message message-good' : 'message message-error'} role="status">
          {text(order.state === 'paid' ? 'platformPaid' : 'platformClosed')}
        </p>
      )}
      <BackToPortal />
    </div>
  );
}

function Outcomes({ token, onChange }: Pick<OrderProps, 'token' | 'onChange'>) {
  const { client, text } = usePortal();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const pay = async (outcome: PaymentOutcome) => {
    if (outcome === 'abandoned') return history.back();
    setBusy(true);
    const answer = await client.payment.pay(token, outcome);
    setBusy(false);
    setProblem(answer.ok ? (outcome === 'failure' ? text('outcomeFailureHint') : '') : answer.refusal.message);
    if (answer.ok) onChange(answer.value);
  };
  return (
    <fieldset class="platform-outcomes" disabled={busy}>
      <legend>{text('platformChoose')}</legend>
      {problem && (
        <p class="message message-error" role="alert">
          {problem}
        </p>
      )}
      {outcomes.map(({ outcome, label, hint }) => (
        <button key={outcome} type="button" class="platform-outcome" data-outcome={outcome} onClick={() => void pay(outcome)}>
          <b>{text(label)}</b>
          <span>{text(hint)}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** The platform does not know where its visitors came from: it is the page before. */
function BackToPortal() {
  const { text } = usePortal();
  return (
    <button type="button" class="link" onClick={() => history.back()}>
      {text('backToPortal')}
    </button>
  );
}
