/** One registration on the desk: its form as it is printed, what was done with it, and what is to be done. */
import type { DeskRegistration } from '../../../lib/portal/http/desk-views.ts';
import { usePortal } from '../portal-context.ts';
import { ApplicationFormSheet } from '../print/application-form-sheet.tsx';
import { useFormPhoto } from '../print/use-form-photo.ts';
import { Scrollable } from '../scrollable.tsx';
import { DeskActions } from './desk-actions.tsx';

interface FormOnDeskProps {
  registration: DeskRegistration;
  onDone: (registration: DeskRegistration) => void;
  onBack: () => void;
}

export function FormOnDesk({ registration, onDone, onBack }: FormOnDeskProps) {
  const { text } = usePortal();
  const photo = useFormPhoto(registration.form.photoId);
  return (
    <>
      <p>
        <button type="button" class="link" onClick={onBack}>
          ← {text('deskBack')}
        </button>
      </p>
      <div class="status-info">
        <p class="status-text">{registration.standing.text}</p>
        {registration.refusal && (
          <p>
            {registration.refusal.reason} {registration.refusal.note}
          </p>
        )}
      </div>
      <div class="desk-form">
        <Scrollable class="desk-sheet" label={registration.form.title}>
          <ApplicationFormSheet form={registration.form} photoAddress={photo.address} />
        </Scrollable>
        <div>
          <DeskActions key={registration.status} registration={registration} onDone={onDone} />
          <section class="desk-history" aria-label={text('deskHistory')}>
            <h3>{text('deskHistory')}</h3>
            <ol>
              {registration.history.map(({ version, at, text: what, by }) => (
                <li key={version}>
                  <time>{at.slice(0, 16).replace('T', ' ')}</time> {what}{' '}
                  {by && <span class="hint">{by.replace(/^staff-/, '')}</span>}
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    </>
  );
}
