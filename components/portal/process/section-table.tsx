/** The pages of the form with their states, and what was chosen before them. */
import { areaName } from '../../../lib/portal/core/area-policies.ts';
import { fieldLabel, sectionLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import { subjectOptions } from '../sections/exam-choice-section.tsx';

export function RegistrationFacts({ registration }: { registration: RegistrationView }) {
  const { text } = usePortal();
  const area = areaName(registration.areaCode ?? '');
  return (
    <>
      {area && (
        <p>
          {text('area')}: <b>{area}</b>
        </p>
      )}
      <SubjectsOfExam registration={registration} />
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

export function SectionTable({ registration: { exam, sections } }: { registration: RegistrationView }) {
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
