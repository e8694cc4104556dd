/** 上传/更换照片: what passed the photo check tool becomes this exam's photo, or the account's first (guide L337–L357). */
import { z } from '../../../zod.ts';
import type { CandidateAccount } from '../../account/account-store.ts';
import { changeAccount } from '../../account/change-account.ts';
import { certifyPhoto, verifyPhoto } from '../../photo/certificate.ts';
import { checkPhotoFile } from '../../photo/check-photo.ts';
import { photoRules } from '../../photo/photo-rules.ts';
import { shapes } from '../edge.ts';
import { type Call, endpoint } from '../endpoint.ts';
import {
  forgetUnusedPhotos,
  keepPhoto,
  keyToVerifyWith,
  maySeePhoto,
  type NewPhoto,
  photoBytes,
  signingKey,
} from '../kept-photos.ts';
import { photoRefusalOf } from '../photo-views.ts';
import { Refused, statusOf } from '../refused.ts';
import { examOrRefuse, registrationIdOf } from '../registrations.ts';
import { type CommandView, commandView } from '../views.ts';
import { commandOf } from './registration.ts';

const photoFile = { takes: 'image/jpeg', largestBody: 2 * 1024 * 1024 } as const;
const jpeg = 'image/jpeg';

type AnyCall = Pick<Call<'anyone', undefined, undefined, undefined>, 'ports' | 'context'>;
type ExamCall = Call<'candidate', typeof shapes.exam, undefined, undefined>;

const sentBytes = async ({ context }: AnyCall): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await context.req.arrayBuffer());

const answerPhoto = (bytes: Uint8Array<ArrayBuffer>): Response => new Response(bytes, { headers: { 'content-type': jpeg } });

/** The picture with its certificate, or all that was found (guide L353). Nothing is kept. */
async function checkPicture(
  call: AnyCall & Pick<Call<'anyone', undefined, undefined, undefined>, 'language'>,
): Promise<Response> {
  const bytes = await sentBytes(call);
  const refusal = photoRefusalOf(checkPhotoFile(bytes, photoRules), call.language);
  if (refusal) return call.context.json(refusal, statusOf(refusal.code));
  return answerPhoto(await certifyPhoto(bytes, await signingKey(call.ports)));
}

/** What was sent, if it is, bit for bit, what the photo check tool gave out (guide L354). */
async function checkedPhoto(call: AnyCall): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sentBytes(call);
  const verdict = await verifyPhoto(bytes, await keyToVerifyWith(call.ports));
  if (!verdict.genuine) throw new Refused({ code: verdict.code });
  return bytes;
}

async function usePhotoOfAccount(call: ExamCall): Promise<CommandView> {
  const photoId = call.account.photoId ?? '';
  const kept = await call.ports.store.records.get('photo', photoId);
  if (!kept) throw new Refused({ code: 'photo-missing' });
  return commandOf(call, 'use-photo', { source: 'account', photoId, photoHash: kept.value.sha256 });
}

/** This exam's own is replaced; the account's is left alone (guide L341). */
async function replaceExamPhoto(call: ExamCall): Promise<CommandView> {
  const { ports, account } = call;
  const registrationId = registrationIdOf(account.id, examOrRefuse(call.params.exam).id);
  const photo = await keepPhoto(ports, account.id, await checkedPhoto(call));
  try {
    return await commandOf(call, 'use-photo', { source: 'exam', ...photo });
  } finally {
    await forgetUnusedPhotos(ports, registrationId, photo.photoId);
  }
}

/** Once: a basic photo that the system has looked at stays (domain facts 7). */
async function keepAccountPhoto(call: AnyCall, account: CandidateAccount): Promise<NewPhoto> {
  const { accounts } = call.ports.store;
  if (account.photoId !== undefined) throw new Refused({ code: 'account-photo-final' });
  const photo = await keepPhoto(call.ports, account.id, await checkedPhoto(call));
  const { photoId } = photo;
  const kept = await changeAccount(accounts, account.id, (now) => (now.photoId === undefined ? { ...now, photoId } : null));
  if (kept) return photo;
  await call.ports.store.records.erase('photo', photo.photoId);
  throw new Refused({ code: 'account-photo-final' });
}

export const photoEndpoints = [
  endpoint({
    ...photoFile,
    method: 'post',
    path: '/photo-checks',
    caller: 'anyone',
    summary: '照片审核处理工具: the picture with its certificate, or what is wrong with it; nothing is kept',
    answers: jpeg,
    handle: checkPicture,
  }),
  endpoint({
    method: 'put',
    path: '/registrations/:exam/photo',
    caller: 'candidate',
    params: shapes.exam,
    summary: '确认使用照片: the account’s basic photo',
    answers: commandView,
    handle: usePhotoOfAccount,
  }),
  endpoint({
    ...photoFile,
    method: 'post',
    path: '/registrations/:exam/photo',
    caller: 'candidate',
    params: shapes.exam,
    summary: '更换考试照片: a photo of this exam only, as the photo check gave it out',
    answers: commandView,
    handle: replaceExamPhoto,
  }),
  endpoint({
    ...photoFile,
    method: 'post',
    path: '/candidate/photo',
    caller: 'candidate',
    summary: '基本照片, while the account has none; as the photo check gave it out',
    answers: z.object({ photoId: z.string() }),
    handle: async (call) => ({ photoId: (await keepAccountPhoto(call, call.account)).photoId }),
  }),
  endpoint({
    method: 'get',
    path: '/photos/:id',
    caller: 'anyone',
    params: z.object({ id: z.string().max(80) }),
    summary: 'A photo: one’s own, or of a registration that is the caller’s business',
    answers: jpeg,
    handle: async ({ ports, account, params: { id } }) => {
      const kept = await ports.store.records.get('photo', id);
      if (!kept || !(await maySeePhoto(ports, account, id, kept.value))) throw new Refused({ code: 'not-found' });
      return answerPhoto(photoBytes(kept.value));
    },
  }),
];
