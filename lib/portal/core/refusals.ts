/** Every answer with which the portal refuses or warns: its code, and the text that tells the candidate what to do. */
import { fieldLabel, type Language, sectionLabel } from './texts/field-labels.ts';
import { type RefusalCode, refusalTexts } from './texts/refusal-texts.ts';

export type { RefusalCode } from './texts/refusal-texts.ts';

export interface FieldProblem {
  field: string;
  code: RefusalCode;
  /** Numbers and names that the text mentions; never a personal value. */
  details?: Readonly<Record<string, string | number>>;
}

export interface Refusal {
  code: RefusalCode;
  details?: Readonly<Record<string, string | number>>;
  /** What is wrong at which field, for a refused section. */
  fields?: readonly FieldProblem[];
}

/** The text of a refusal, a notice or a problem at a field. */
export function refusalText({ code, details = {}, ...rest }: Refusal | FieldProblem, language: Language): string {
  const label = 'field' in rest ? fieldLabel(rest.field, language) : '';
  const section = typeof details.section === 'string' ? sectionLabel(details.section, language) : '';
  const words: Record<string, string | number> = { ...details, label, section };
  return refusalTexts[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? ''));
}
