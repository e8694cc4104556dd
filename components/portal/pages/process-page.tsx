/** 报考流程: where the registration stands, and what to do next (guide L437–L503). */
import { automaticConfirmationAreas, onlinePaymentAreas, onlinePaymentSites } from '../../../lib/portal/core/area-policies.ts';
import { windowOf } from '../../../lib/portal/core/calendar.ts';
import { processNotes } from '../../../lib/portal/core/texts/process-notes.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { Breadcrumb, useExamName } from '../layout.tsx';
import { Panel, Remarks, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { Deadlines } from '../process/deadlines.tsx';
import { nodeTargets } from '../process/next-step.ts';
import { RegistrationFacts, SectionTable } from '../process/section-table.tsx';
import { StatusInfo } from '../process/status-info.tsx';
import { SubmissionFacts } from '../process/submission-facts.tsx';
import { ProcessStrip } from '../process-strip.tsx';
import { useRegistration } from '../use-registration.ts';
import '../styles/process.css';

export function ProcessPage({ examId }: { examId: string }) {
  const { text } = usePortal();
  const examName = useExamName();
  const { registration, refusal, reload } = useRegistration(examId);
  return (
    <>
      <Breadcrumb trail={[text('examList'), examName(examId), text('process')]} />
      <Panel title={text('process')}>
        {registration ? <Process registration={registration} /> : <Waiting refusal={refusal} onRetry={reload} />}
      </Panel>
    </>
  );
}

function Process({ registration }: { registration: RegistrationView }) {
  return (
    <>
      <ProcessStrip nodes={registration.progress} targets={nodeTargets(registration)} />
      <StatusInfo registration={registration} />
      <SubmissionFacts registration={registration} />
      <Deadlines registration={registration} />
      <RegistrationFacts registration={registration} />
      {registration.can.change && <SectionTable registration={registration} />}
      <Notes registration={registration} />
    </>
  );
}

/** guide L441–L447. */
function Notes({ registration: { exam, areaCode } }: { registration: RegistrationView }) {
  const { language } = usePortal();
  const notes = processNotes(
    {
      examId: exam.id,
      onlinePaymentAreas,
      onlinePaymentSites,
      automaticAreas: exam.id.startsWith('health-') ? automaticConfirmationAreas : [],
      paymentWindow: windowOf(exam.id, 'payment', areaCode),
    },
    language,
  );
  return (
    <Remarks>
      <ol class="process-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
    </Remarks>
  );
}
