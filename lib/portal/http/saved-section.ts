/** What a section's saving carries besides its words: an id of its own, and a salted hash. */
import { randomText, sha256 } from '../account/digest.ts';
import type { CommandBodies, SectionId, SectionValues } from '../core/registration.ts';

/** Fields in a fixed order, so that equal answers have equal hashes under equal salts. */
export async function savingOf(section: SectionId, values: SectionValues, salt: string): Promise<CommandBodies['save-section']> {
  const content = JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { section, values, entryId: randomText(16), contentHash: await sha256(`${salt}\n${section}\n${content}`) };
}
