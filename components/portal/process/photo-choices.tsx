/** The two photos that a registration can have: the account's, and one of this exam only (guide L341). */
import type { ComponentChildren } from 'preact';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import { PhotoPicture } from './photo-picture.tsx';

interface ChoiceProps {
  registration: RegistrationView;
  busy: boolean;
}

function PhotoBox({ title, used, children }: { title: string; used: boolean; children: ComponentChildren }) {
  const { text } = usePortal();
  return (
    <section class={used ? 'photo-choice photo-choice-used' : 'photo-choice'} aria-label={title}>
      <h3>
        {title} {used && <span class="tag tag-good">{text('photoInUse')}</span>}
      </h3>
      {children}
    </section>
  );
}

export function BasicPhotoChoice({ registration: { photo, can }, busy, onUse }: ChoiceProps & { onUse: () => void }) {
  const { text, candidate } = usePortal();
  const photoId = candidate?.photoId;
  return (
    <PhotoBox title={text('basicPhoto')} used={photo?.source === 'account'}>
      {photoId ? (
        <>
          <PhotoPicture photoId={photoId} label={text('basicPhoto')} />
          <p class="hint">{text('photoUseHint')}</p>
          <button type="button" class="button button-primary" disabled={busy || !can.usePhoto} onClick={onUse}>
            {text('photoUse')}
          </button>
        </>
      ) : (
        <>
          <div class="photo-frame">{text('photoNone')}</div>
          <p class="hint">{text('photoNoneHint')}</p>
        </>
      )}
    </PhotoBox>
  );
}

export function ExamPhotoChoice({ registration: { photo, can }, busy, onFile }: ChoiceProps & { onFile: (file: File) => void }) {
  const { text } = usePortal();
  const own = photo?.source === 'exam' ? photo.photoId : null;
  return (
    <PhotoBox title={text('photoReplace')} used={own !== null}>
      {own && <PhotoPicture photoId={own} label={text('examPhoto')} />}
      {can.usePhoto && <PhotoTile busy={busy} onFile={onFile} />}
      <p class="hint">{text('photoReplaceHint')}</p>
    </PhotoBox>
  );
}

/** The “+” that takes the file of the photo check tool (guide L354). */
function PhotoTile({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { text } = usePortal();
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file again is a new choice.
    input.value = '';
    if (file) onFile(file);
  };
  return (
    <label class="photo-tile">
      <span>
        <span class="photo-plus" aria-hidden="true">
          +
        </span>
        <small>{text(busy ? 'photoUploading' : 'photoFile')}</small>
      </span>
      <input
        type="file"
        accept="image/jpeg,.jpg,.jpeg"
        disabled={busy}
        aria-label={`${text('photoReplace')} ${text('photoFile')}`}
        onChange={(event) => take(event.currentTarget)}
      />
    </label>
  );
}
