/** The open profile: held in the background's memory only, and gone with the browser. */
import type { ExamPack } from '../../exam/pack.ts';
import type { ImportProblem } from '../profile/import-problem.ts';
import { importProfile } from '../profile/import-profile.ts';
import { completeness, type Profile } from '../profile/profile.ts';

/** A home that outlives a restart of the background and not the browser. Values are JSON. */
export interface Memory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface ProfileSummary {
  fullName: string;
  exam: { packId: string; name: string; nameEn: string };
  sections: Array<{ id: string; label: string; answered: number; total: number; missing: string[] }>;
  /** Labels of the answers for fields that no pack knows. */
  customLabels: string[];
}

export type ImportAnswer =
  | { ok: true; warnings: ImportProblem[]; summary: ProfileSummary }
  | { ok: false; problems: ImportProblem[] };

export interface ProfileKeeper {
  open(): Promise<Profile | null>;
  /** A refused file leaves the open profile as it was. */
  importText(text: string): Promise<ImportAnswer>;
  clear(): Promise<void>;
  summary(): Promise<ProfileSummary | null>;
}

const key = 'profile';

/** Completeness is counted by the first of the packs. */
export function createProfileKeeper(memory: Memory, [pack]: readonly ExamPack[]): ProfileKeeper {
  if (!pack) throw new Error('no exam pack');
  const open = async (): Promise<Profile | null> => ((await memory.get(key)) as Profile | undefined) ?? null;
  return {
    open,
    importText: async (text) => {
      const imported = importProfile(text);
      if (!imported.ok) return imported;
      await memory.set(key, imported.profile);
      return { ok: true, warnings: imported.warnings, summary: summarise(imported.profile, pack) };
    },
    clear: () => memory.remove(key),
    summary: async () => {
      const profile = await open();
      return profile && summarise(profile, pack);
    },
  };
}

function summarise(profile: Profile, pack: ExamPack): ProfileSummary {
  return {
    fullName: profile.fullName ?? '',
    exam: { packId: pack.id, name: pack.name, nameEn: pack.nameEn },
    sections: pack.sections.map(({ id, label }) => {
      const fields = pack.fields.filter(({ section, readonly }) => section === id && !readonly);
      const { answered, missing } = completeness(
        profile,
        fields.map((field) => field.id),
      );
      const labelOf = (field: string): string => fields.find((one) => one.id === field)?.label ?? field;
      return { id, label, answered: answered.length, total: fields.length, missing: missing.map(labelOf) };
    }),
    customLabels: Object.keys(profile.custom ?? {}),
  };
}
