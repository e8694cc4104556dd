/** 报考流程: where the registration stands, and what to do next. */
import { examAreas } from '../../../lib/exam/codes/exam-areas.ts';
import { fieldLabel, sectionLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { Breadcrumb, useExamName } from '../layout.tsx';
import { Panel, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { ProcessStrip } from '../process-strip.tsx';
import { subjectOptions } from '../sections/exam-choice-section.tsx';
import { useRegistration } from '../use-registration.ts';
import { nextPage } from './exam-list-page.tsx';

export function ProcessPage({ examId }: { examId: string }) {
  const { text } = usePortal();
  const examName = useExamName();
  const { registration, refusal, reload } = useRegistration(examId);
  return (
    <>
      <Breadcrumb trail={[text('examList'), examName(examId), text('process')]} />
      <Panel title={text('process')}>
        {registration ? <Standing registration={registration} /> : <Waiting refusal={refusal} onRetry={reload} />}
      </Panel>
    </>
  );
}

function Standing({ registration }: { registration: RegistrationView }) {
  const { text, go } = usePortal();
  const examId = registration.exam.id;
  const area = examAreas.items.find(({ code }) => code === registration.areaCode)?.name;
  const complete = registration.sections.every(({ saved }) => saved);
  const first = registration.sections[0];
  return (
    <>
      <ProcessStrip
        nodes={registration.progress}
        onSelect={() => first && go({ page: 'section', exam: examId, section: first.id })}
      />
      <div class="status-info">
        <h3>{text('statusInfo')}</h3>
        <p>{text(complete ? 'statusPhoto' : 'statusDetails')}</p>
        {!complete && (
          <button type="button" class="button button-primary" onClick={() => go(nextPage(registration))}>
            {text('continueFilling')}
          </button>
        )}
      </div>
      {area && (
        <p>
          {text('area')}: <b>{area}</b>
        </p>
      )}
      <SubjectsOfExam registration={registration} />
      <SectionTable registration={registration} />
    </>
  );
}

/** Where no tab asks for the subjects, all of them are sat. */
function SubjectsOfExam({ registration: { exam, sections } }: { registration: RegistrationView }) {
  const { language } = usePortal();
  if (sections.some(({ id }) => id === 'examChoice')) return null;
  const names = subjectOptions(exam.subjects).map(({ label }) => label);
  return (
    <p>
      {fieldLabel('subjects', language)}: <b>{names.join('、')}</b>
    </p>
  );
}

function SectionTable({ registration: { exam, sections } }: { registration: RegistrationView }) {
  const { text, language, go } = usePortal();
  return (
    <div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{text('sectionColumn')}</th>
            <th scope="col">{text('stateColumn')}</th>
            <th scope="col">{text('action')}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ id, saved, reachable }) => (
            <tr key={id}>
              <th scope="row">{sectionLabel(id, language)}</th>
              <td>
                <span class={saved ? 'tag tag-good' : 'tag'}>
                  {text(saved ? 'stateSaved' : reachable ? 'stateOpen' : 'stateLocked')}
                </span>
              </td>
              <td>
                {reachable && (
                  <button
                    type="button"
                    class="link"
                    aria-label={`${text(saved ? 'change' : 'fill')} ${sectionLabel(id, language)}`}
                    onClick={() => go({ page: 'section', exam: exam.id, section: id })}
                  >
                    {text(saved ? 'change' : 'fill')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
