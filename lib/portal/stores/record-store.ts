/** Whatever the portal keeps besides registrations and accounts: one value by kind and id. */
import type { RecordKinds } from './record-kinds.ts';

export type RecordKind = keyof RecordKinds;

export interface KeptRecord<T> {
  id: string;
  value: T;
  /** 1 when first put; one more at every put. */
  version: number;
}

export interface RecordStore {
  get<K extends RecordKind>(kind: K, id: string): Promise<KeptRecord<RecordKinds[K]> | null>;
  /**
   * Adds or replaces. With `expectedVersion` only if the record is at that version now (0 = it must not exist yet): false, and
   * nothing kept, otherwise. When it resolves, the value outlives a crash.
   */
  put<K extends RecordKind>(kind: K, id: string, value: RecordKinds[K], expectedVersion?: number): Promise<boolean>;
  /** All of a kind whose id begins with `prefix`, by id. */
  list<K extends RecordKind>(kind: K, prefix?: string): Promise<KeptRecord<RecordKinds[K]>[]>;
  erase(kind: RecordKind, id: string): Promise<void>;
  /** The next number of a sequence: 1, 2, 3 … Never the same twice, whoever asks at once. */
  nextNumber(sequence: string): Promise<number>;
}
