/** load → decide → append. The only place where a decision becomes a fact. */
import type { CandidateFacts } from './candidate-facts.ts';
import { decide } from './decide.ts';
import { contentsOf, entryIdsOf, firstBasicsOf, summaryOf } from './dossier-entries.ts';
import { evolve, replay } from './evolve.ts';
import type { DossierEntry, RegistrationStore } from './journal.ts';
import type { Refusal } from './refusals.ts';
import type { Command, CommandType, Registration } from './registration.ts';

export type Outcome =
  | { accepted: true; state: Registration; notices: readonly Refusal[] }
  | { accepted: false; refusal: Refusal };

export interface HandledCommand {
  registrationId: string;
  command: Command;
  /** What is known of the candidate, for a registration in this state. */
  facts(state: Registration): Promise<CandidateFacts>;
  /** Salt of the command's content hash, for what goes into the dossier. */
  salt: string;
}

const attempts = 8;

/** The steps that look at the words of the form; the others are spared the reading. */
const readsContents: ReadonlySet<CommandType> = new Set(['save-section', 'submit-registration', 'create-order']);

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
  const { registrationId, command } = handled;
  const { events, version } = await store.journal.load(registrationId);
  const before = replay(events);
  const decision = decide(before, command, await contextOf(store, handled, before));
  if (!decision.accepted) return decision;
  const state = decision.events.reduce(evolve, before);
  if (decision.events.length > 0) {
    await putEntry(store, handled);
    const recorded = await store.journal.append(version, decision.events, summaryOf(registrationId, state));
    await tidy(store, registrationId, recorded ? staleEntries(before, state) : newEntries(command));
    if (!recorded) return null;
  }
  return { accepted: true, state, notices: decision.notices };
}

async function contextOf(store: RegistrationStore, { registrationId, command, facts }: HandledCommand, state: Registration) {
  const first = command.type === 'save-section' && !('withdrawn' in state && state.withdrawn);
  const needed = readsContents.has(command.type) && !first;
  const entries = needed ? await store.dossier.read(registrationId) : new Map<string, DossierEntry>();
  const firstBasics = firstBasicsOf(state, entries);
  return { facts: await facts(state), contents: contentsOf(state, entries), ...(firstBasics && { firstBasics }) };
}

/** What a command brings into the dossier, if anything. */
function entryOf(command: Command, salt: string): [string, DossierEntry] | null {
  if (command.type === 'save-section') return [command.entryId, { values: command.values, salt }];
  if ('note' in command && command.note !== '') return [command.noteEntryId, { values: { note: command.note }, salt }];
  return null;
}

const newEntries = (command: Command): string[] => entryOf(command, '')?.slice(0, 1).map(String) ?? [];

async function putEntry(store: RegistrationStore, { registrationId, command, salt }: HandledCommand): Promise<void> {
  const entry = entryOf(command, salt);
  if (entry) await store.dossier.put(registrationId, ...entry);
}

/** What no state refers to any more. Entry ids are never used twice, so no other writer can miss it. */
function staleEntries(before: Registration, after: Registration): string[] {
  const kept = new Set(entryIdsOf(after));
  return entryIdsOf(before).filter((entryId) => !kept.has(entryId));
}

async function tidy(store: RegistrationStore, registrationId: string, entryIds: string[]): Promise<void> {
  if (entryIds.length > 0) await store.dossier.erase(registrationId, entryIds);
}
