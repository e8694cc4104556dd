/** 注册信息 and 基本照片: shown, because a candidate cannot change them. */
import { sexes } from '../../../lib/exam/codes/sexes.ts';
import { fieldLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { CandidateView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import { PhotoPicture } from '../process/photo-picture.tsx';

export function AccountBasics({ candidate }: { candidate: CandidateView }) {
  const { text, language } = usePortal();
  const { facts, userName } = candidate;
  const sex = sexes.items.find(({ code }) => code === facts.sex)?.name;
  const rows: [field: string, value: string][] = [
    ['userName', userName],
    ['fullName', facts.fullName],
    ['documentType', facts.documentType],
    ['documentNumber', facts.documentNumber],
    ['sex', sex ?? text('notFromNumber')],
    ['birthDate', facts.birthDate ?? text('notFromNumber')],
  ];
  return (
    <section class="account-part">
      <h3>{text('accountBasics')}</h3>
      <div class="account-basics">
        <div>
          <dl class="account-facts">
            {rows.map(([field, value]) => (
              <div key={field} class="account-fact">
                <dt>{fieldLabel(field, language)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p class="form-remark">{text('accountFinalRemark')}</p>
        </div>
        <AccountPhoto photoId={candidate.photoId} />
      </div>
    </section>
  );
}

/** While there is none, the photo check tool is where one comes from. */
function AccountPhoto({ photoId }: { photoId: string | null }) {
  const { text, go } = usePortal();
  return (
    <div class="account-photo">
      <h4>{text('accountPhotoTitle')}</h4>
      {photoId ? (
        <PhotoPicture photoId={photoId} label={text('accountPhotoTitle')} />
      ) : (
        <>
          <p>{text('accountPhotoNone')}</p>
          <button type="button" class="button button-primary" onClick={() => go({ page: 'photo-check' })}>
            {text('accountPhotoUpload')}
          </button>
        </>
      )}
      <p class="hint">{text('accountPhotoHint')}</p>
    </div>
  );
}
