/** 网上缴费: what is owed is looked over, then the order, then the way to the payment platform (guide L477–L503). */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { specialties } from '../../../lib/exam/codes/specialties.ts';
import { fieldLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { OrderView } from '../../../lib/portal/http/payment-views.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { Breadcrumb, useExamName } from '../layout.tsx';
import { shownMoney } from '../money.ts';
import { Panel, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { nodeTargets } from '../process/next-step.ts';
import { ProcessStrip } from '../process-strip.tsx';
import { subjectOptions } from '../sections/exam-choice-section.tsx';
import { useRegistration } from '../use-registration.ts';
import '../styles/process.css';
import '../styles/payment.css';

export function PaymentPage({ examId }: { examId: string }) {
  const { text } = usePortal();
  const examName = useExamName();
  const { registration, refusal, reload } = useRegistration(examId);
  return (
    <>
      <Breadcrumb trail={[text('examList'), examName(examId), text('paymentTitle')]} />
      <Panel title={text('paymentTitle')}>
        {registration ? (
          <>
            <ProcessStrip nodes={registration.progress} targets={nodeTargets(registration)} />
            <div class="status-info">
              <p class="status-text">{registration.standing.text}</p>
            </div>
            <Owed registration={registration} onChange={reload} />
          </>
        ) : (
          <Waiting refusal={refusal} onRetry={reload} />
        )}
      </Panel>
    </>
  );
}

type PartProps = { registration: RegistrationView; onChange: () => void };

function Owed({ registration, onChange }: PartProps) {
  const { text } = usePortal();
  const { payment, windows } = registration;
  if (!payment) return <p class="message message-notice">{text(windows.payment ? 'paymentNotYet' : 'paymentNotHere')}</p>;
  return (
    <>
      {windows.payment && <p class="payment-window">{text('paymentWindow', { ...windows.payment })}</p>}
      {payment.order ? (
        <OrderPart registration={registration} onChange={onChange} />
      ) : (
        <Asked registration={registration} onChange={onChange} />
      )}
      <Returned registration={registration} />
    </>
  );
}

/** What the fee is for, and 生成订单. */
function Asked({ registration, onChange }: PartProps) {
  const { text, client, tell, language } = usePortal();
  const [busy, setBusy] = useState(false);
  const { exam, sections, payment, can } = registration;
  const code = sections.find(({ id }) => id === 'examChoice')?.values.specialty;
  const specialty = specialties.items.find((one) => one.code === code);
  const create = async () => {
    setBusy(true);
    const answer = await client.payment.createOrder(exam.id);
    setBusy(false);
    if (!answer.ok) tell({ tone: 'error', text: answer.refusal.message });
    onChange();
  };
  return (
    <section aria-label={text('paymentTitle')}>
      <p>{text('paymentCheck')}</p>
      <dl class="facts">
        {specialty && <Fact name={language === 'en' ? 'Level' : '报考级别'}>{specialty.group}</Fact>}
        {specialty && <Fact name={fieldLabel('specialty', language)}>{specialty.name}</Fact>}
        <Fact name={fieldLabel('subjects', language)}>
          {subjectOptions(payment?.subjects ?? [])
            .map(({ label }) => label)
            .join('、')}
        </Fact>
        <Fact name={text('paymentFee')}>
          <b class="money">{shownMoney(payment?.amountFen ?? 0)}</b>
        </Fact>
      </dl>
      {can.createOrder && (
        <button type="button" class="button button-primary" disabled={busy} onClick={() => void create()}>
          {text(busy ? 'creatingOrder' : 'createOrder')}
        </button>
      )}
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const shownTime = (moment: string): string => moment.slice(0, 19).replace('T', ' ');
/** As on the guide's screen: the last two characters only. */
const shortNumber = (number: string): string => `${'*'.repeat(Math.max(0, number.length - 2))}${number.slice(-2)}`;

function OrderPart({ registration, onChange }: PartProps) {
  const { text, candidate } = usePortal();
  const { payment } = registration;
  if (!payment?.order) return null;
  const { order, paidAt, lastFailureAt } = payment;
  return (
    <section aria-label={text('orderTitle')}>
      <h3>{text('orderTitle')}</h3>
      <dl class="facts">
        <Fact name={text('candidateName')}>{candidate?.facts.fullName}</Fact>
        <Fact name={text('documentNumberShort')}>{shortNumber(candidate?.facts.documentNumber ?? '')}</Fact>
        <Fact name={text('orderNumber')}>{order.orderNumber}</Fact>
        <Fact name={text('orderAmount')}>
          <b class="money">{shownMoney(order.amountFen)}</b>
        </Fact>
        <Fact name={text('orderCreatedAt')}>{shownTime(order.createdAt)}</Fact>
        <Fact name={text('orderState')}>
          <span class={paidAt ? 'tag tag-good' : 'tag'}>{text(paidAt ? 'orderPaid' : 'orderUnpaid')}</span>
        </Fact>
      </dl>
      {paidAt && <p class="message message-good">{text('paymentDone')}</p>}
      {lastFailureAt && <p class="message message-warning">{text('paymentFailedAt', { time: shownTime(lastFailureAt) })}</p>}
      {!paidAt && <PayActions registration={registration} onChange={onChange} />}
    </section>
  );
}

function PayActions({ registration, onChange }: PartProps) {
  const { text, client, go, tell } = usePortal();
  const [order, setOrder] = useState<OrderView | null>(null);
  const [busy, setBusy] = useState(false);
  const { id } = registration.exam;
  useEffect(() => {
    void client.payment.order(id).then((answer) => answer.ok && setOrder(answer.value));
  }, [client, id]);
  const refresh = async () => {
    setBusy(true);
    const answer = await client.payment.refresh(id);
    setBusy(false);
    if (!answer.ok) tell({ tone: 'error', text: answer.refusal.message });
    else if (!answer.value.payment?.paidAt) tell({ tone: 'warning', text: text('paymentStillOpen') });
    onChange();
  };
  return (
    <>
      <p class="hint">{text('payRemark')}</p>
      <div class="status-actions">
        {registration.can.pay && order && (
          <button type="button" class="button button-primary" onClick={() => go({ page: 'pay', token: order.payToken })}>
            {text('payNow')}
          </button>
        )}
        <button type="button" class="button" disabled={busy} onClick={() => void refresh()}>
          {text(busy ? 'refreshing' : 'refreshPayment')}
        </button>
      </div>
    </>
  );
}

const returnReasons = {
  doubled: 'returnDoubled',
  'after-deadline': 'returnAfterDeadline',
  'wrong-amount': 'returnWrongAmount',
} as const;

function Returned({ registration: { payment } }: { registration: RegistrationView }) {
  const { text } = usePortal();
  if (!payment || payment.toReturn.length === 0) return null;
  return (
    <div class="message message-warning">
      <p>{text('paymentToReturn')}</p>
      <ul>
        {payment.toReturn.map(({ transactionNumber, amountFen, reason }) => (
          <li key={transactionNumber}>
            {shownMoney(amountFen)} · {text(returnReasons[reason as keyof typeof returnReasons])} · {transactionNumber}
          </li>
        ))}
      </ul>
    </div>
  );
}
