/** 填写报考信息: the tabs, and the one that is being filled in (guide L71–L335). */
import type { ComponentType } from 'preact';
import type { SectionId } from '../../../lib/portal/core/registration.ts';
import { sectionLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { Breadcrumb, useExamName } from '../layout.tsx';
import { Panel, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { nodeTargets } from '../process/next-step.ts';
import { ProcessStrip } from '../process-strip.tsx';
import { BasicsSection } from '../sections/basics-section.tsx';
import { ContactSection } from '../sections/contact-section.tsx';
import { EducationSection } from '../sections/education-section.tsx';
import { EmploymentSection } from '../sections/employment-section.tsx';
import { ExamChoiceSection } from '../sections/exam-choice-section.tsx';
import type { SectionProps } from '../sections/section-form.tsx';
import { SiteSection } from '../sections/site-section.tsx';
import { useRegistration } from '../use-registration.ts';

const bodies: Record<SectionId, ComponentType<SectionProps>> = {
  site: SiteSection,
  basics: BasicsSection,
  contact: ContactSection,
  examChoice: ExamChoiceSection,
  education: EducationSection,
  employment: EmploymentSection,
};

export function SectionPage({ examId, sectionId }: { examId: string; sectionId: SectionId }) {
  const { text, language } = usePortal();
  const examName = useExamName();
  const { registration, refusal, reload } = useRegistration(examId);
  return (
    <>
      <Breadcrumb trail={[text('examList'), examName(examId), text('details'), sectionLabel(sectionId, language)]} />
      <Panel title={text('details')}>
        {registration ? (
          <>
            <ProcessStrip nodes={registration.progress} targets={nodeTargets(registration)} />
            <Tabs registration={registration} current={sectionId} />
            <Body registration={registration} sectionId={sectionId} />
          </>
        ) : (
          <Waiting refusal={refusal} onRetry={reload} />
        )}
      </Panel>
    </>
  );
}

function Body({ registration, sectionId }: { registration: RegistrationView; sectionId: SectionId }) {
  const { text, candidate } = usePortal();
  const section = registration.sections.find(({ id }) => id === sectionId);
  if (!section?.reachable || !candidate) return <p class="message message-warning">{text('stateLocked')}</p>;
  const Section = bodies[sectionId];
  return <Section registration={registration} section={section} candidate={candidate} />;
}

/** Links rather than an ARIA tab list: each is a page of its own, with a form that is sent by itself. */
function Tabs({ registration: { exam, sections }, current }: { registration: RegistrationView; current: SectionId }) {
  const { text, language, go } = usePortal();
  return (
    <nav class="tabs" aria-label={text('details')}>
      <ol>
        {sections.map(({ id, saved, reachable }) => (
          <li key={id}>
            <button
              type="button"
              class={saved ? 'tab tab-saved' : 'tab'}
              aria-current={id === current ? 'page' : undefined}
              disabled={!reachable}
              title={text(saved ? 'stateSaved' : reachable ? 'stateOpen' : 'stateLocked')}
              onClick={() => go({ page: 'section', exam: exam.id, section: id })}
            >
              {sectionLabel(id, language)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
