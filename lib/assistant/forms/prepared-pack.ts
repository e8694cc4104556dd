/** A pack as matching reads it: names indexed, headings and options in their normal forms. */
import { findCodeList } from '../../exam/codes/index.ts';
import type { ExamPack, PackField } from '../../exam/pack.ts';
import { normaliseLabel } from '../../text.ts';
import { canonicalLabel, indexNames, type NameIndex } from './label-score.ts';
import { knownOptions } from './option-words.ts';

export interface PreparedField {
  field: PackField;
  options: ReadonlySet<string> | null;
  /** The official list was seen in full, so an option outside it speaks against the field. */
  complete: boolean;
  headings: string[];
  notLabels: string[];
  sectionLabel: string;
}

export interface PreparedPack {
  names: NameIndex;
  fields: PreparedField[];
  sectionLabels: string[];
  /** All fields' heading words. */
  headings: string[];
}

const preparedPacks = new WeakMap<ExamPack, PreparedPack>();

/** Packs do not change, so each is prepared once. */
export function preparePack(pack: ExamPack): PreparedPack {
  const known = preparedPacks.get(pack) ?? prepare(pack);
  preparedPacks.set(pack, known);
  return known;
}

function prepare(pack: ExamPack): PreparedPack {
  const sectionLabels = new Map(pack.sections.map((section) => [section.id, canonicalLabel(section.label)]));
  return {
    names: indexNames(pack.fields),
    sectionLabels: [...sectionLabels.values()],
    headings: pack.fields.flatMap((field) => field.headings ?? []).map(canonicalLabel),
    fields: pack.fields.map((field) => ({
      field,
      options: knownOptions(field, pack),
      complete: field.codeList !== undefined && findCodeList(field.codeList)?.complete === true,
      headings: (field.headings ?? []).map(canonicalLabel),
      notLabels: (field.notLabels ?? []).map(normaliseLabel).filter((word) => word !== ''),
      sectionLabel: sectionLabels.get(field.section) ?? '',
    })),
  };
}
