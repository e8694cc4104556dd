/** What a rule says about a value. Carries no personal value: it may be shown on the page itself. */
export interface Finding {
  /** The stored rule's id: `document-expires-before-exam`. */
  ruleId: string;
  kind: string;
  /** The field at which it stands. */
  field: string;
  severity: 'error' | 'warning' | 'notice';
  /** Placeholders filled in. */
  message: { zh: string; en: string };
  /** Other fields that took part (identity number against birth date). */
  relatedFields: string[];
  source: string;
}

/** Field id → the answer: enumerations as the words on the form, several choices as an array; absent or '' = not answered. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;
