/** All sections in words with the photo beside them; each can be gone back to while it can be changed. */
import { sectionLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { RegistrationView, SectionView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import { PhotoPicture } from './photo-picture.tsx';
import { reviewRows } from './review-rows.ts';

export function Review({ registration }: { registration: RegistrationView }) {
  const { text } = usePortal();
  const { sections, photo } = registration;
  return (
    <div class="review">
      <div>
        {sections
          .filter(({ saved }) => saved)
          .map((section) => (
            <ReviewPart key={section.id} section={section} registration={registration} />
          ))}
      </div>
      {photo && (
        <div class="review-photo">
          <PhotoPicture photoId={photo.photoId} label={text(photo.source === 'account' ? 'basicPhoto' : 'examPhoto')} />
        </div>
      )}
    </div>
  );
}

function ReviewPart({ section, registration }: { section: SectionView; registration: RegistrationView }) {
  const { text, language, candidate, go } = usePortal();
  const label = sectionLabel(section.id, language);
  if (!candidate) return null;
  return (
    <section class="review-part" aria-labelledby={`review-${section.id}`}>
      <h3>
        <span id={`review-${section.id}`}>{label}</span>
        {section.reachable && (
          <button
            type="button"
            class="link"
            aria-label={`${text('change')} ${label}`}
            onClick={() => go({ page: 'section', exam: registration.exam.id, section: section.id })}
          >
            {text('change')}
          </button>
        )}
      </h3>
      <dl class="facts">
        {reviewRows(section, registration, candidate.facts, language).map((row) => [
          <dt key={`${row.label} label`}>{row.label}</dt>,
          <dd key={row.label}>{row.value || text('notFilled')}</dd>,
        ])}
      </dl>
    </section>
  );
}
