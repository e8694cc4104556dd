/** The photo over the API: confirmed, replaced for one exam, refused where it was not checked, and shown to whom it concerns. */
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../lib/portal/account/digest.ts';
import { createPortalClient, type PortalClient } from '../../../lib/portal/http/client.ts';
import { keepPhoto } from '../../../lib/portal/http/kept-photos.ts';
import { demonstrationPhoto, greyDemonstrationPhoto } from '../../../lib/portal/photo/demonstration-photo.ts';
import { checkedPhoto, fillIn, greyPicture, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, origin, startInProcess } from '../../support/portal/in-process.ts';

const exam = 'health-2022';
let portal: InProcessPortal;
let client: PortalClient;

const signedIn = async (userName: string): Promise<PortalClient> => {
  const one = portal.client();
  await taken(one.signIn(userName, 'practice-2022'));
  return one;
};

const sameBytes = async (a: Blob, b: Blob): Promise<boolean> => {
  const [one, other] = [new Uint8Array(await a.arrayBuffer()), new Uint8Array(await b.arrayBuffer())];
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
};

const changed = async (photo: Blob, at: number): Promise<Blob> => {
  const bytes = new Uint8Array(await photo.arrayBuffer());
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return new Blob([bytes], { type: 'image/jpeg' });
};

/** The ids of every photo that is kept. */
const kept = async (): Promise<string[]> => (await portal.store.records.list('photo')).map(({ id }) => id);

/** Gives the account a basic photo, whatever it had before. */
async function withBasicPhoto(accountId: string): Promise<string> {
  const account = await portal.store.accounts.get(accountId);
  if (account?.actor !== 'candidate') throw new Error('no such candidate');
  const { photoId } = await keepPhoto(portal.ports, accountId, greyPicture(99));
  await portal.store.accounts.put({ ...account, photoId });
  return photoId;
}

async function withoutBasicPhoto(accountId: string): Promise<void> {
  const account = await portal.store.accounts.get(accountId);
  if (account?.actor !== 'candidate') throw new Error('no such candidate');
  const { photoId: _, ...rest } = account;
  await portal.store.accounts.put(rest);
}

/** A session for staff whose password nobody needs here. */
async function staff(actor: 'site' | 'area', areaCode: string, siteCode: string): Promise<PortalClient> {
  const id = `${actor}-${areaCode}-${siteCode}`;
  const login = { id, userName: id, passwordHash: 'none', displayName: id, areaCode };
  await portal.store.accounts.put(actor === 'site' ? { ...login, actor, siteCode } : { ...login, actor });
  const token = await sha256(id);
  await portal.store.accounts.putSession(await sha256(token), { accountId: id, expiresAt: Date.now() + 3_600_000 });
  return createPortalClient({
    send: portal.fetch,
    origin,
    token: { get: () => token, set: () => undefined },
    language: () => 'zh',
  });
}

beforeEach(async () => {
  portal = await startInProcess();
  client = await signedIn('demo');
});

describe('the photo of a registration', () => {
  it('确认使用照片: the basic photo, once the details are complete (guide L337–L341)', async () => {
    const photoId = await withBasicPhoto('account-demo');
    await taken(client.selectExam(exam));
    expect(await client.photos.confirmAccountPhoto(exam)).toMatchObject({ refusal: { code: 'exam-area-not-chosen' } });
    await fillIn(client);
    const { registration } = await taken(client.photos.confirmAccountPhoto(exam));
    expect(registration).toMatchObject({ photo: { source: 'account', photoId }, can: { submit: true } });
    expect(registration.progress.find(({ id }) => id === 'submission')).toMatchObject({ state: 'open' });
  });

  it('an account without a basic photo is told so', async () => {
    await withoutBasicPhoto('account-demo');
    await fillIn(client);
    expect(await client.photos.confirmAccountPhoto(exam)).toMatchObject({ refusal: { code: 'photo-missing' } });
  });

  it('更换考试照片 is for this exam only and leaves the basic photo as it is (guide L341)', async () => {
    const basic = await withBasicPhoto('account-demo');
    await fillIn(client);
    const photo = await checkedPhoto(portal.ports);
    const { registration } = await taken(client.photos.uploadExamPhoto(exam, photo));
    expect(registration.photo).toMatchObject({ source: 'exam', photoId: expect.not.stringMatching(basic) });
    expect(await taken(client.candidate())).toMatchObject({ photoId: basic });
    expect(await sameBytes(await taken(client.photos.photo(registration.photo?.photoId ?? '')), photo)).toBe(true);
    expect(await taken(client.registration('nurse-2022'))).toMatchObject({ photo: null });
  });

  it('a photo that is replaced is forgotten; the same one again, and the basic one, leave nothing behind', async () => {
    const basic = await withBasicPhoto('account-demo');
    await fillIn(client);
    const first = await taken(client.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports, 100)));
    const again = await taken(client.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports, 100)));
    expect(again.registration.photo?.photoId).toBe(first.registration.photo?.photoId);
    const second = await taken(client.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports, 150)));
    expect((await kept()).sort()).toEqual([basic, second.registration.photo?.photoId].sort());
    await taken(client.photos.confirmAccountPhoto(exam));
    expect((await taken(client.registration(exam))).photo).toMatchObject({ source: 'account', photoId: basic });
  });

  it('what has not passed the check is refused, before the portal has a key and after (guide L354)', async () => {
    await fillIn(client);
    const plain = new Blob([greyPicture(200)], { type: 'image/jpeg' });
    const before = await kept();
    expect(await client.photos.uploadExamPhoto(exam, plain)).toMatchObject({ refusal: { code: 'photo-not-checked' } });
    await checkedPhoto(portal.ports);
    expect(await client.photos.uploadExamPhoto(exam, plain)).toMatchObject({ refusal: { code: 'photo-not-checked' } });
    const text = new Blob(['not a picture'], { type: 'image/jpeg' });
    expect(await client.photos.uploadExamPhoto(exam, text)).toMatchObject({ refusal: { code: 'photo-not-jpeg' } });
    expect((await taken(client.registration(exam))).photo).toBeNull();
    expect(await kept()).toEqual(before);
  });

  it('what was tampered with is refused, in the picture and in the certificate, and so is another portal’s (guide L354)', async () => {
    await fillIn(client);
    const photo = await checkedPhoto(portal.ports);
    const header = 4 + 'baokao-photo-check/1 '.length + 2;
    for (const at of [header, header + 31, -40, -3])
      expect(await client.photos.uploadExamPhoto(exam, await changed(photo, at)), `${at}`).toMatchObject({
        refusal: { code: 'photo-tampered' },
      });
    const elsewhere = await checkedPhoto((await startInProcess()).ports);
    expect(await client.photos.uploadExamPhoto(exam, elsewhere)).toMatchObject({ refusal: { code: 'photo-tampered' } });
    expect((await taken(client.registration(exam))).photo).toBeNull();
  });

  it('refused out of order: nothing is kept of it, and after the submission nothing changes', async () => {
    await withBasicPhoto('account-demo');
    await taken(client.selectExam(exam));
    const before = await kept();
    const photo = await checkedPhoto(portal.ports);
    expect(await client.photos.uploadExamPhoto(exam, photo)).toMatchObject({ ok: false });
    expect(await client.photos.uploadExamPhoto('no-such-exam', photo)).toMatchObject({ refusal: { code: 'unknown-exam' } });
    expect(await kept()).toEqual(before);
    await fillIn(client);
    const { registration } = await taken(client.photos.uploadExamPhoto(exam, photo));
    await taken(client.submitRegistration(exam));
    const late = await checkedPhoto(portal.ports, 10);
    expect(await client.photos.uploadExamPhoto(exam, late)).toMatchObject({ refusal: { code: 'already-submitted' } });
    expect((await taken(client.registration(exam))).photo).toEqual(registration.photo);
    expect(await kept()).toEqual([...before, registration.photo?.photoId].sort());
  });
});

describe('the photo check over the API', () => {
  const picture = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'image/jpeg' });

  it('gives out what the upload accepts, and nothing else is changed about it (guide L353–L354)', async () => {
    await fillIn(client);
    const source = demonstrationPhoto('demo');
    const checked = await client.photos.check(picture(source));
    if (!checked.ok) throw new Error(checked.refusal.message);
    expect(checked.value.type).toMatch('image/jpeg');
    const bytes = new Uint8Array(await checked.value.arrayBuffer());
    expect([...bytes.slice(-1000)]).toEqual([...source.slice(-1000)]);
    const { registration } = await taken(client.photos.uploadExamPhoto(exam, checked.value));
    expect(registration.photo?.source).toBe('exam');
  });

  it('says of a grey wall, a small picture and no picture all that is wrong, and keeps nothing (guide L353)', async () => {
    const before = await kept();
    const grey = await client.photos.check(picture(greyDemonstrationPhoto('demo')));
    expect(grey).toMatchObject({ ok: false, refusal: { code: 'photo-refused' } });
    const failed = (answer: typeof grey) =>
      answer.ok ? [] : (answer.refusal.findings ?? []).filter(({ passed }) => !passed).map(({ code }) => code);
    expect(failed(grey)).toContain('background');
    expect(failed(await client.photos.check(picture(greyPicture(255))))).toContain('pixels');
    expect(failed(await client.photos.check(new Blob(['no picture'], { type: 'image/jpeg' })))).toEqual(['file-type']);
    expect(await portal.client().photos.check(picture(greyPicture(1)))).toMatchObject({ refusal: { code: 'sign-in-required' } });
    expect(await kept()).toEqual(before);
    expect(await portal.store.records.get('secret', 'portal')).toBeNull();
  });
});

describe('the basic photo', () => {
  it('is taken once, checked, and never replaced (guide L341)', async () => {
    await withoutBasicPhoto('account-demo');
    const plain = new Blob([greyPicture(1)], { type: 'image/jpeg' });
    expect(await client.photos.uploadAccountPhoto(plain)).toMatchObject({ refusal: { code: 'photo-not-checked' } });
    const { photoId } = await taken(client.photos.uploadAccountPhoto(await checkedPhoto(portal.ports)));
    expect(await taken(client.candidate())).toMatchObject({ photoId });
    const other = await checkedPhoto(portal.ports, 30);
    expect(await client.photos.uploadAccountPhoto(other)).toMatchObject({ refusal: { code: 'account-photo-final' } });
    expect(await taken(client.candidate())).toMatchObject({ photoId });
  });
});

describe('who sees a photo', () => {
  it('its owner; another candidate hears that there is none', async () => {
    const photoId = await withBasicPhoto('account-demo');
    const stranger = await signedIn('demo-nurse');
    expect(await client.photos.photo(photoId)).toMatchObject({ ok: true });
    expect(await stranger.photos.photo(photoId)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await client.photos.photo('no-such-photo')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await portal.client().photos.photo(photoId)).toMatchObject({ refusal: { code: 'sign-in-required' } });
  });

  it('the site and the area of a submitted registration, and no other', async () => {
    await fillIn(client);
    const { registration } = await taken(client.photos.uploadExamPhoto(exam, await checkedPhoto(portal.ports)));
    const photoId = registration.photo?.photoId ?? '';
    const site = await staff('site', '110000', '110101');
    expect(await site.photos.photo(photoId)).toMatchObject({ refusal: { code: 'not-found' } });
    await taken(client.submitRegistration(exam));
    const concerned = [site, await staff('area', '110000', '')];
    const others = [
      await staff('site', '110000', '110102'),
      await staff('site', '310000', '310101'),
      await staff('area', '310000', ''),
    ];
    for (const one of concerned) expect(await one.photos.photo(photoId)).toMatchObject({ ok: true });
    for (const one of others) expect(await one.photos.photo(photoId)).toMatchObject({ refusal: { code: 'not-found' } });
    const unused = await withBasicPhoto('account-demo');
    for (const one of [...concerned, ...others])
      expect(await one.photos.photo(unused)).toMatchObject({ refusal: { code: 'not-found' } });
  });
});
