/** 提交报名信息: everything to read over, and then the submission (guide L359). */
import { useState } from 'preact/hooks';
import { immutableFields } from '../../../lib/portal/core/immutable-fields.ts';
import { fieldLabel, sectionLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { CommandView, RegistrationView } from '../../../lib/portal/http/views.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Breadcrumb, useExamName } from '../layout.tsx';
import { Panel, Waiting } from '../panel.tsx';
import { type Message, usePortal } from '../portal-context.ts';
import { nodeTargets } from '../process/next-step.ts';
import { Review } from '../process/review.tsx';
import { ProcessStrip } from '../process-strip.tsx';
import type { Route } from '../routes.ts';
import { useRegistration } from '../use-registration.ts';
import '../styles/process.css';

export function SubmissionPage({ examId }: { examId: string }) {
  const { text } = usePortal();
  const examName = useExamName();
  const { registration, refusal, reload } = useRegistration(examId);
  return (
    <>
      <Breadcrumb trail={[text('examList'), examName(examId), text('submissionTitle')]} />
      <Panel title={text('submissionTitle')}>
        {registration ? (
          <>
            <ProcessStrip nodes={registration.progress} targets={nodeTargets(registration)} />
            <Introduction registration={registration} />
            <Review registration={registration} />
            <SubmitButton registration={registration} />
          </>
        ) : (
          <Waiting refusal={refusal} onRetry={reload} />
        )}
      </Panel>
    </>
  );
}

function Introduction({ registration }: { registration: RegistrationView }) {
  const { text, language } = usePortal();
  const { can, submission, status } = registration;
  if (!can.submit)
    return status === 'filling' ? <Missing registration={registration} /> : <AlreadySent registration={registration} />;
  const locked = [...immutableFields].map((field) => fieldLabel(field, language));
  return (
    <div class="message message-notice">
      <p>{text('submissionCheck')}</p>
      {!submission && <p>{text('submissionLocked', { fields: locked.join(language === 'zh' ? '、' : ', ') })}</p>}
    </div>
  );
}

/** Sent already, or not begun: the portal's own sentence says what to do. */
function AlreadySent({ registration: { exam, standing, submission } }: { registration: RegistrationView }) {
  const { text, go } = usePortal();
  return (
    <div class="message message-notice">
      <p>
        {submission && text('submissionRead')} {standing.text}
      </p>
      <button type="button" class="link" onClick={() => go({ page: 'process', exam: exam.id })}>
        {text('process')}
      </button>
    </div>
  );
}

/** What stands in the way, each with the page where it can be done. */
function Missing({ registration }: { registration: RegistrationView }) {
  const { text, language } = usePortal();
  const { exam, sections, photo, can, standing } = registration;
  if (!can.change)
    return (
      <p class="message message-error">
        {text('submissionClosed')} {standing.text}
      </p>
    );
  return (
    <div class="message message-warning">
      <p>{text('submissionMissing')}</p>
      <ul>
        {sections
          .filter(({ saved }) => !saved)
          .map(({ id, reachable }) => (
            <MissingPart
              key={id}
              label={text('submissionMissingSection', { section: sectionLabel(id, language) })}
              target={reachable ? { page: 'section', exam: exam.id, section: id } : null}
            />
          ))}
        {!photo && (
          <MissingPart label={text('submissionMissingPhoto')} target={can.usePhoto ? { page: 'photo', exam: exam.id } : null} />
        )}
      </ul>
    </div>
  );
}

/** A link where it can be done now: the pages are filled in in their order. */
function MissingPart({ label, target }: { label: string; target: Route | null }) {
  const { go } = usePortal();
  return (
    <li>
      {target ? (
        <button type="button" class="link" onClick={() => go(target)}>
          {label}
        </button>
      ) : (
        label
      )}
    </li>
  );
}

function SubmitButton({ registration: { exam, can } }: { registration: RegistrationView }) {
  const { client, text, go, tell } = usePortal();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const afterwards = useWordsAfterwards();
  if (!can.submit) return null;
  const submit = async () => {
    setAsking(false);
    setBusy(true);
    const answer = await client.submitRegistration(exam.id);
    setBusy(false);
    if (!answer.ok) return tell({ tone: 'error', text: answer.refusal.message });
    go({ page: 'process', exam: exam.id });
    tell(...afterwards(answer.value));
  };
  return (
    <div class="buttons">
      <button type="button" class="button button-primary" disabled={busy} onClick={() => setAsking(true)}>
        {text(busy ? 'submissionBusy' : 'submissionTitle')}
      </button>
      {asking && (
        <ConfirmDialog title={text('submissionTitle')} onConfirm={() => void submit()} onCancel={() => setAsking(false)}>
          {text('submissionAsk')}
        </ConfirmDialog>
      )}
    </div>
  );
}

/** A resubmission makes the old print void: that has to be said (guide L431). */
function useWordsAfterwards(): (sent: CommandView) => Message[] {
  const { text } = usePortal();
  return ({ registration: { submission, confirmation }, notices }) => [
    {
      tone: 'good',
      text:
        submission && submission.ordinal > 1
          ? text('submissionRenewed', { code: submission.formCheckCode })
          : text('submissionDone'),
    },
    ...(confirmation?.mode === 'automatic' ? [{ tone: 'good', text: text('submissionAutomatic') } as const] : []),
    ...notices.map(({ message }): Message => ({ tone: 'warning', text: message })),
  ];
}
