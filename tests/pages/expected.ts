/** What a page's framework must hold once the candidate's answers were filled in: from the answers and the page's own spec. */
import './option-lists.js';
import './form-spec.js';

export interface PageField {
  /** Identifier of the glossary, or the page's own for a field that no pack knows. */
  id: string;
  label: string;
  control: string;
  required?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  /** What the page holds before anybody answers. */
  value?: string | readonly string[];
  options?: readonly string[];
  /** The options are `links[answer of linkedTo]`. */
  linkedTo?: string;
  links?: Record<string, readonly string[]>;
  enabledBy?: { field: string; word: string };
  tree?: Record<string, Record<string, readonly string[]>>;
  maxLength?: number;
}

/** Texts; words and not codes; 'YYYY-MM-DD' and 'YYYY-MM'; a list for several choices and for a path. Unanswered is '' or []. */
export type Held = string | readonly string[];
export type Candidate = Record<string, unknown> & { custom?: Record<string, unknown> };

interface PageGlobals {
  registrationForm: Array<{ id: string; label: string }>;
  fieldsOn(library: string, section: string): PageField[];
}
const page = globalThis as unknown as PageGlobals;

export const pageLibraries = ['element-ui', 'iview', 'layui', 'table'];
export const pageSections: ReadonlyArray<{ id: string; label: string }> = page.registrationForm;

export const pageFields = (library: string, section: string): PageField[] => page.fieldsOn(library, section);

/** The candidate's answer to a field; undefined where there is none. */
export function answerTo({ id, label }: PageField, candidate: Candidate): Held | undefined {
  const answer = candidate[id] ?? candidate.custom?.[label];
  return Array.isArray(answer) || typeof answer === 'string' ? answer : undefined;
}

/** Field id → what `__model()` must say. What is locked keeps the page's own value. */
export function expectedModel(library: string, section: string, candidate: Candidate): Record<string, Held> {
  const fields = pageFields(library, section);
  const isOff = ({ readonly, disabled, enabledBy }: PageField): boolean =>
    Boolean(readonly || disabled || (enabledBy && candidate[enabledBy.field] !== enabledBy.word));
  const empty = ({ control }: PageField): Held => (control === 'checkbox-group' || control === 'cascader' ? [] : '');
  return Object.fromEntries(
    fields.map((field) => {
      const answer = isOff(field) ? undefined : answerTo(field, candidate);
      return [field.id, answer ?? field.value ?? empty(field)];
    }),
  );
}
