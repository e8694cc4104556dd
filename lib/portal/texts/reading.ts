/** The shape of a text that the notice links to: our own summary of facts, never a copy of the official text. */

export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type ReadingId = 'terms' | 'cheatingLaw' | 'violationRules' | 'candidateNotes' | 'registrationFlow' | 'instructions';

export interface ReadingSection {
  heading: Words;
  paragraphs?: readonly Words[];
  /** One after the other. */
  steps?: readonly Words[];
  /** In no order. */
  points?: readonly Words[];
  /** The lines of the guide that say so: 'L9–L11'. */
  guideLines?: string;
}

export interface Reading {
  id: ReadingId;
  title: Words;
  sections: readonly ReadingSection[];
  /** Where the facts are from. */
  sources: readonly Words[];
}
