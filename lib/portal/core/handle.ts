/** load → decide → append. The only place where a decision becomes a fact. */
import type { CandidateFacts } from './candidate-facts.ts';
import { decide } from './decide.ts';
import { evolve, replay } from './evolve.ts';
import type { RegistrationStore } from './journal.ts';
import type { Refusal } from './refusals.ts';
import type { Command, Registration } from './registration.ts';

export type Outcome =
  | { accepted: true; state: Registration; notices: readonly Refusal[] }
  | { accepted: false; refusal: Refusal };

export interface HandledCommand {
  registrationId: string;
  command: Command;
  facts: CandidateFacts;
  /** Salt of the command's content hash, for what goes into the dossier. */
  salt: string;
}

const attempts = 5;

const entryIdsOf = (state: Registration): string[] =>
  state.status === 'filling' ? Object.values(state.saved).map(({ entryId }) => entryId) : [];

/**
 * Another writer's event in between makes it decide anew on the new state. The dossier is written before the journal refers to
 * it and tidied after, so that a crash leaves at most an entry that nobody refers to.
 */
export async function handle(store: RegistrationStore, handled: HandledCommand): Promise<Outcome> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const outcome = await attemptOnce(store, handled);
    if (outcome) return outcome;
  }
  return { accepted: false, refusal: { code: 'changed-meanwhile' } };
}

/** Null if another writer was faster. */
async function attemptOnce(store: RegistrationStore, handled: HandledCommand): Promise<Outcome | null> {
  const { registrationId, command, facts } = handled;
  const { events, version } = await store.journal.load(registrationId);
  const before = replay(events);
  const decision = decide(before, command, facts);
  if (!decision.accepted) return decision;
  const state = decision.events.reduce(evolve, before);
  if (decision.events.length > 0) {
    await putEntry(store, handled);
    const recorded = await store.journal.append(registrationId, version, decision.events);
    await tidy(store, registrationId, recorded ? staleEntries(before, state) : newEntries(command));
    if (!recorded) return null;
  }
  return { accepted: true, state, notices: decision.notices };
}

const newEntries = (command: Command): string[] => (command.type === 'save-section' ? [command.entryId] : []);

async function putEntry(store: RegistrationStore, { registrationId, command, salt }: HandledCommand): Promise<void> {
  if (command.type !== 'save-section') return;
  await store.dossier.put(registrationId, command.entryId, { values: command.values, salt });
}

/** What no state refers to any more. Entry ids are never used twice, so no other writer can miss it. */
function staleEntries(before: Registration, after: Registration): string[] {
  const kept = new Set(entryIdsOf(after));
  return entryIdsOf(before).filter((entryId) => !kept.has(entryId));
}

async function tidy(store: RegistrationStore, registrationId: string, entryIds: string[]): Promise<void> {
  if (entryIds.length > 0) await store.dossier.erase(registrationId, entryIds);
}
