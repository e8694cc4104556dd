/** Every exam pack that comes with the product. A new season is a new JSON file here and one line below. */
import type { ExamPack } from '../pack.ts';
import health2022 from './health-2022.json' with { type: 'json' };
import nurse2022 from './nurse-2022.json' with { type: 'json' };

/**
 * Newest first within an exam. Cast and not parsed: they are part of the build, and a test parses every one of them; what is
 * imported later goes through the shape in pack.ts.
 */
export const examPacks: readonly ExamPack[] = [health2022 as unknown as ExamPack, nurse2022 as unknown as ExamPack];

/** By id, such as 'health-2022'. */
export function findPack(id: string): ExamPack | undefined {
  return examPacks.find((pack) => pack.id === id);
}
