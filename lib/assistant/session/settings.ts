/** Plain preferences, the only thing that is kept on disk. Nothing personal. */
export interface Settings {
  /** Findings stand at their field on the page itself. */
  inlineFindings: boolean;
}

export const defaultSettings: Settings = { inlineFindings: true };
