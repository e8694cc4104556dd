/** The demonstration candidate `demo` as far as the photo and beyond, by the client's calls, and photos as the check gives them out. */
import type { SectionId, SectionValues } from '../../../lib/portal/core/registration.ts';
import type { Answer, PortalClient } from '../../../lib/portal/http/client.ts';
import { signingKey } from '../../../lib/portal/http/kept-photos.ts';
import type { PortalPorts } from '../../../lib/portal/http/ports.ts';
import { certifyPhoto } from '../../../lib/portal/photo/certificate.ts';
import { encodeJpeg } from '../../../lib/portal/photo/jpeg.ts';
import { goodValues } from './scenario.ts';

/** Answers that are accepted of `demo`, whose document gives the birth date. */
export const demoValues: Readonly<Record<SectionId, SectionValues>> = {
  ...goodValues,
  basics: { ...goodValues.basics, birthDate: '1992-03-14' },
};

/** The value, or a failure that names the refusal. */
export async function taken<T>(answer: Promise<Answer<T>>): Promise<T> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.fields ?? '')}`);
  return outcome.value;
}

export interface FilledIn {
  examId?: string;
  areaCode?: string;
  siteCode?: string;
  values?: Partial<Record<SectionId, SectionValues>>;
}

/** Chooses, agrees and saves every section. The client has to be signed in. */
export async function fillIn(
  client: PortalClient,
  { examId = 'health-2022', areaCode = '110000', siteCode = '110101', values = {} }: FilledIn = {},
): Promise<void> {
  const { registration } = await taken(client.selectExam(examId));
  await taken(client.selectExamArea(examId, areaCode));
  await taken(client.agreeNotice(examId, true));
  for (const { id } of registration.sections) {
    const own = id === 'site' ? { registrationCity: siteCode } : {};
    await taken(client.saveSection(examId, id, { ...demoValues[id], ...own, ...values[id] }));
  }
}

/** A small grey picture with the portal's own certificate; other shades are other pictures. */
export async function checkedPhoto(ports: PortalPorts, shade = 200): Promise<Blob> {
  const certified = await certifyPhoto(greyPicture(shade), await signingKey(ports));
  return new Blob([certified], { type: 'image/jpeg' });
}

export function greyPicture(shade: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(30 * 42 * 4).fill(shade);
  return encodeJpeg({ width: 30, height: 42, data }, 80);
}
