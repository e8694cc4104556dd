/** 基本照片 of the demonstration candidates: drawn, and only where one has none yet. */
import { changeAccount } from '../account/change-account.ts';
import { demonstrations } from '../account/demonstration.ts';
import { keepPhoto } from '../http/kept-photos.ts';
import type { PortalPorts } from '../http/ports.ts';
import { demonstrationPhoto } from '../photo/demonstration-photo.ts';

export async function seedPhotos(ports: PortalPorts): Promise<void> {
  for (const { userName } of demonstrations) {
    const account = await ports.store.accounts.findByLogin(userName);
    if (account?.actor !== 'candidate' || account.photoId !== undefined) continue;
    const { photoId } = await keepPhoto(ports, account.id, new Uint8Array(demonstrationPhoto(userName)));
    await changeAccount(ports.store.accounts, account.id, (now) => ({ ...now, photoId: now.photoId ?? photoId }));
  }
}
