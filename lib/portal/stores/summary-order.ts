/** How stores without a query language answer `Journal.find`. */
import type { RegistrationSummary, SummaryQuery } from '../core/journal.ts';

export const defaultLimit = 200;

export const answers =
  ({ statuses, ...equal }: SummaryQuery) =>
  (summary: RegistrationSummary): boolean =>
    (statuses?.includes(summary.status) ?? true) &&
    Object.entries(equal).every(([key, wanted]) => wanted === undefined || summary[key as keyof typeof equal] === wanted);

/** Those without a 网报号 come last. */
export function byNumberThenId(a: RegistrationSummary, b: RegistrationSummary): number {
  return compare(a.onlineRegistrationNumber, b.onlineRegistrationNumber) || compare(a.registrationId, b.registrationId);
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
