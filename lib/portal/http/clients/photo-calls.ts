/** The photo check, and what becomes of a photo that has passed it. */
import type { Answer, Call } from '../client.ts';
import type { PhotoRefusalBody } from '../photo-views.ts';
import type { CommandView, RefusalBody } from '../views.ts';

/** Findings only where the picture itself was refused, and not the request. */
type PhotoCheckAnswer = { ok: true; value: Blob } | { ok: false; refusal: RefusalBody & Partial<PhotoRefusalBody> };

export interface PhotoCalls {
  /** The picture as the upload accepts it, or what is wrong with it. */
  check(picture: Blob): Promise<PhotoCheckAnswer>;
  /** 确认使用照片 */
  confirmAccountPhoto(examId: string): Promise<Answer<CommandView>>;
  /** 更换考试照片 */
  uploadExamPhoto(examId: string, photo: Blob): Promise<Answer<CommandView>>;
  uploadAccountPhoto(photo: Blob): Promise<Answer<{ photoId: string }>>;
  photo(photoId: string): Promise<Answer<Blob>>;
}

export function photoCalls(call: Call): PhotoCalls {
  const ofExam = (examId: string): string => `/registrations/${encodeURIComponent(examId)}/photo`;
  return {
    check: (picture) => call('POST', '/photo-checks', picture),
    confirmAccountPhoto: (examId) => call('PUT', ofExam(examId)),
    uploadExamPhoto: (examId, photo) => call('POST', ofExam(examId), photo),
    uploadAccountPhoto: (photo) => call('POST', '/candidate/photo', photo),
    photo: (photoId) => call('GET', `/photos/${encodeURIComponent(photoId)}`),
  };
}
