/** Photos as the portal keeps them: who may see one, and the key by which it knows its own certificates. */
import type { Account } from '../account/account-store.ts';
import { randomText } from '../account/digest.ts';
import { replay } from '../core/evolve.ts';
import { exams } from '../core/exams.ts';
import type { Registration } from '../core/registration.ts';
import type { KeptPhoto } from '../stores/record-kinds.ts';
import type { PortalPorts } from './ports.ts';
import { registrationIdOf } from './registrations.ts';

const chunk = 0x8000;

/** In steps: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}

/** The JPEG file itself. */
export const photoBytes = ({ base64 }: KeptPhoto): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

export interface NewPhoto {
  photoId: string;
  photoHash: string;
}

/** Under a random id, which nobody can guess from another. */
export async function keepPhoto({ store }: PortalPorts, accountId: string, bytes: Uint8Array<ArrayBuffer>): Promise<NewPhoto> {
  const photoId = randomText(16);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  await store.records.put('photo', photoId, { accountId, base64: toBase64(bytes), sha256 });
  return { photoId, photoHash: sha256 };
}

/** Made by whoever needs it first; of several at once, one wins and all use that one's. */
export async function signingKey({ store: { records } }: PortalPorts): Promise<string> {
  const known = await records.get('secret', 'portal');
  if (known) return known.value.key;
  await records.put('secret', 'portal', { key: randomText(32) }, 0);
  return (await records.get('secret', 'portal'))?.value.key ?? '';
}

/** To look at what comes in: while there is no key nothing is genuine, and looking writes nothing. */
export async function keyToVerifyWith({ store }: PortalPorts): Promise<string> {
  return (await store.records.get('secret', 'portal'))?.value.key ?? randomText(32);
}

/** The states of all registrations of the photo's owner that use it. */
async function usesOf({ store }: PortalPorts, photoId: string, accountId: string): Promise<Registration[]> {
  const journals = exams.map(({ id }) => store.journal.load(registrationIdOf(accountId, id)));
  const states = (await Promise.all(journals)).map(({ events }) => replay(events));
  return states.filter((state) => 'photo' in state && state.photo?.photoId === photoId);
}

/** The owner's own; a site's and an area's where it belongs to what is submitted to them; every one the trainer's. */
export async function maySeePhoto(
  ports: PortalPorts,
  account: Account,
  photoId: string,
  { accountId }: KeptPhoto,
): Promise<boolean> {
  if (account.actor === 'candidate') return account.id === accountId;
  if (account.actor === 'trainer') return true;
  const uses = await usesOf(ports, photoId, accountId);
  return uses.some(
    (state) =>
      'submission' in state &&
      state.areaCode === account.areaCode &&
      (account.actor === 'area' || state.submission.siteCode === account.siteCode),
  );
}

/**
 * Forgets this exam's own photos that it does not use: the ones replaced, and a new one that was not taken. `fresh` is the id of
 * what was just put. Read from the journal, so that of two uploads at once neither takes the other's away.
 */
export async function forgetUnusedPhotos({ store }: PortalPorts, registrationId: string, fresh: string): Promise<void> {
  const { events } = await store.journal.load(registrationId);
  const state = replay(events);
  const used = 'photo' in state ? state.photo?.photoId : undefined;
  const uploaded = events.flatMap((event) => (event.type === 'PhotoUsed' && event.source === 'exam' ? [event.photoId] : []));
  const unused = new Set([...uploaded, fresh].filter((id) => id !== used));
  for (const id of unused) await store.records.erase('photo', id);
}
