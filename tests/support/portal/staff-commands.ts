/** What the staff of the site and the area do, straight to a registration of the in-process portal. */
import { replay } from '../../../lib/portal/core/evolve.ts';
import type { RegistrationEvent } from '../../../lib/portal/core/registration.ts';
import { runCommand } from '../../../lib/portal/http/registrations.ts';
import type { InProcessPortal } from './in-process.ts';

const passed = { by: 'staff-1', outcome: 'passed', reasonCode: '', note: '', noteEntryId: 'n' } as const;

export async function confirmAndReview({ ports, store }: InProcessPortal, registrationId: string): Promise<void> {
  const state = replay((await store.journal.load(registrationId)).events);
  if (state.status !== 'submitted') throw new Error(state.status);
  const { formCheckCode } = state.submission;
  await runCommand(ports, registrationId, 'confirm-registration', { by: 'site-1', formCheckCode });
  await runCommand(ports, registrationId, 'review-at-site', passed);
  await runCommand(ports, registrationId, 'review-at-area', passed);
}

export async function eventsOf({ store }: InProcessPortal, registrationId: string): Promise<RegistrationEvent[]> {
  return (await store.journal.load(registrationId)).events;
}
