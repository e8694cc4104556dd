/** What may be asked of a page, and what came of it: plain data that crosses from the background to the content script and back. */

/** One value for one control. Dates are 'YYYY-MM-DD', months 'YYYY-MM'. */
export type WriteValue =
  | { type: 'text'; text: string }
  | { type: 'date'; date: string }
  | { type: 'month'; month: string }
  /** Exactly one option; `aliases` are other spellings of the same option, `keyword` is what to type into a list that must be searched. */
  | { type: 'choice'; option: string; aliases: string[]; keyword?: string }
  /** Exactly these options ticked and no others. */
  | { type: 'choices'; options: Array<{ option: string; aliases: string[] }> }
  /** A cascader's path, outermost first. */
  | { type: 'path'; path: string[] }
  | { type: 'flag'; checked: boolean };

export interface WriteRequest {
  controlId: string;
  /** As read; a control whose signature has changed since is not written. */
  signature: string;
  value: WriteValue;
  /** The candidate agreed that what stands there now may be replaced. */
  overwrite: boolean;
}

export type SkipReason =
  | 'readonly'
  | 'disabled'
  | 'no-value'
  | 'unknown-field'
  | 'ambiguous-field'
  /** Something else stands there already: it is the candidate's until they say otherwise. */
  | 'differs'
  | 'no-exact-option'
  | 'ambiguous-option'
  /** A rule says that the value is wrong. */
  | 'rule-error'
  /** 同意, 承诺, 确认: only the candidate's own hand. */
  | 'consent'
  | 'file';

export type FailReason =
  | 'control-gone'
  | 'control-changed'
  | 'not-visible'
  | 'too-long'
  | 'did-not-open'
  | 'not-shown'
  | 'timed-out'
  | 'unsupported';

export type WriteOutcome =
  /** Written, and what is shown was read back and is right. */
  | { outcome: 'written'; shown: string }
  /** It already showed the wanted value; nothing was touched. */
  | { outcome: 'kept'; shown: string }
  | { outcome: 'skipped'; reason: SkipReason; shown: string }
  /** Not held by the page; what stood there before was put back as far as the page let us. */
  | { outcome: 'failed'; reason: FailReason; shown: string };
