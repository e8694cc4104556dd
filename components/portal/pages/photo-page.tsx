/** 上传照片: the basic photo to confirm, or another one for this exam only (guide L337–L357). */
import { useState } from 'preact/hooks';
import type { Answer } from '../../../lib/portal/http/client.ts';
import type { CommandView, RefusalBody, RegistrationView } from '../../../lib/portal/http/views.ts';
import { Breadcrumb, useExamName } from '../layout.tsx';
import { Panel, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { nodeTargets } from '../process/next-step.ts';
import { BasicPhotoChoice, ExamPhotoChoice } from '../process/photo-choices.tsx';
import { ProcessStrip } from '../process-strip.tsx';
import { useRegistration } from '../use-registration.ts';
import '../styles/process.css';

export function PhotoPage({ examId }: { examId: string }) {
  const { text } = usePortal();
  const examName = useExamName();
  const { registration, refusal, reload } = useRegistration(examId);
  return (
    <>
      <Breadcrumb trail={[text('examList'), examName(examId), text('photoTitle')]} />
      <Panel title={text('photoTitle')}>
        {registration ? (
          <>
            <ProcessStrip nodes={registration.progress} targets={nodeTargets(registration)} />
            <Requirements />
            <Choices registration={registration} />
          </>
        ) : (
          <Waiting refusal={refusal} onRetry={reload} />
        )}
      </Panel>
    </>
  );
}

/** guide L351–L355. */
function Requirements() {
  const { text, go } = usePortal();
  return (
    <section class="photo-requirements">
      <h3>{text('photoRequirements')}</h3>
      <ol>
        <li>
          {text('photoRequirementTool')}{' '}
          <button type="button" class="link" onClick={() => go({ page: 'photo-check' })}>
            {text('photoOpenTool')}
          </button>
        </li>
        <li>{text('photoRequirementUpload')}</li>
        <li>{text('photoRequirementDuty')}</li>
      </ol>
    </section>
  );
}

function Choices({ registration }: { registration: RegistrationView }) {
  const { client, text, go, tell } = usePortal();
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const [busy, setBusy] = useState(false);
  const { exam, can } = registration;
  const run = async (command: Promise<Answer<CommandView>>) => {
    setBusy(true);
    const answer = await command;
    setBusy(false);
    setRefusal(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    go({ page: 'submission', exam: exam.id });
    tell({ tone: 'good', text: text('photoConfirmed') });
  };
  return (
    <>
      {!can.usePhoto && <NotNow registration={registration} />}
      {refusal && (
        <p class="message message-error" role="alert">
          {refusal.message}
        </p>
      )}
      <div class="photos">
        <BasicPhotoChoice
          registration={registration}
          busy={busy}
          onUse={() => void run(client.photos.confirmAccountPhoto(exam.id))}
        />
        <ExamPhotoChoice
          registration={registration}
          busy={busy}
          onFile={(file) => void run(client.photos.uploadExamPhoto(exam.id, file))}
        />
      </div>
    </>
  );
}

/** Before the details are complete, and after the submission: what has to be done first. */
function NotNow({ registration: { exam, standing } }: { registration: RegistrationView }) {
  const { text, go } = usePortal();
  return (
    <p class="message message-warning">
      {text('photoNotNow')} {standing.text}{' '}
      <button type="button" class="link" onClick={() => go({ page: 'process', exam: exam.id })}>
        {text('process')}
      </button>
    </p>
  );
}
