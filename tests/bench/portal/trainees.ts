/** Made-up trainees straight into the store: numbers with a right check character in a region that never was. */
import { hashPassword } from '../../../lib/portal/account/password.ts';
import type { CandidateFacts } from '../../../lib/portal/core/candidate-facts.ts';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';
import { candidateFacts } from '../../support/portal/scenario.ts';

export const password = 'practice-2022';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function documentNumber(index: number): string {
  const first = `110199${'19900307'}${String(index % 1000).padStart(3, '0')}`;
  const sum = [...first].reduce((total, digit, place) => total + Number(digit) * (weights[place] ?? 0), 0);
  return first + '10X98765432'.charAt(sum % 11);
}

export const traineeName = (index: number): string => `trainee-${index}`;

/** Facts of one of them; at most a thousand differ. */
function factsOf(index: number): CandidateFacts {
  return { ...candidateFacts, fullName: `练习生${index}`, documentNumber: documentNumber(index) };
}

export async function seedTrainees(store: PortalStore, count: number): Promise<void> {
  const passwordHash = await hashPassword(password);
  for (let index = 0; index < count; index++) {
    const photo = { accountId: traineeName(index), base64: '/9j/2Q==', sha256: `photo-${index}` };
    await store.records.put('photo', `photo-${index}`, photo);
    await store.accounts.put({
      actor: 'candidate',
      id: traineeName(index),
      userName: traineeName(index),
      passwordHash,
      weChatId: `wechat-${index}`,
      photoId: `photo-${index}`,
      facts: factsOf(index),
    });
  }
}
