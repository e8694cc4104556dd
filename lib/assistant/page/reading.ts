/**
 * What was on a page, as plain data: the only thing that leaves `lib/assistant/page`. No elements, no profile values, and
 * nothing that the page itself could not already see. Everything in it survives structured cloning and JSON.
 */

/** How a person would answer the control, whatever it is built from. */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'date'
  | 'month'
  | 'select'
  | 'searchable-select'
  | 'cascader'
  | 'radio-group'
  | 'checkbox-group'
  | 'checkbox'
  | 'file';

/** Where a label text came from, strongest first. The source is kept so that judging can weigh it. */
export type LabelSource =
  | 'label-element'
  | 'aria'
  | 'legend'
  | 'form-item'
  | 'table-cell'
  | 'definition'
  | 'preceding-text'
  | 'geometry'
  | 'following-text'
  | 'placeholder'
  | 'title'
  | 'none';

export interface LabelReading {
  /** As shown, blanks collapsed; `*` and `：` still in it. */
  text: string;
  source: LabelSource;
}

export interface OptionReading {
  text: string;
  disabled: boolean;
}

export interface ControlReading {
  /** Stable while the control stays in the document, e.g. `c12`. Never written to the page. */
  id: string;
  /** Digest of tag, kind, label and place. A write quotes it; a control that changed since is not written. */
  signature: string;
  kind: ControlKind;
  /** The best label; `source: 'none'` and an empty text where there is none. */
  label: LabelReading;
  /** Every other label candidate that was found, best first. */
  otherLabels: LabelReading[];
  /** Placeholder, helper line and tooltip of the control, joined by a blank. */
  hint: string;
  /** Nearest headings, legends and the active tab above the control, outermost first. */
  headings: string[];
  required: boolean;
  readonly: boolean;
  disabled: boolean;
  /** In UTF-16 units, as HTML counts; null where the page states none. */
  maxLength: number | null;
  /** Known without opening anything; null where a list has to be opened or asked for first. */
  options: OptionReading[] | null;
  /** What a person sees in the control now. Several choices are joined by `、`, a path by ` / `. Empty = nothing chosen. */
  shown: string;
  /** The chosen or ticked texts, for groups and selects. */
  selected: string[];
  /** What is shown is the page's own default (a browser-selected first option, `0` of a stepper, all boxes ticked). */
  isDefault: boolean;
  /** The candidate typed or chosen here since the page was loaded (trusted events only). */
  touched: boolean;
}

export interface FormReading {
  url: string;
  title: string;
  /** Visible headings, breadcrumb and the like that tell which page this is. */
  headings: string[];
  /** Text of the active tab or step, where the page shows one. */
  activeTab: string;
  controls: ControlReading[];
  /** Duration of the reading itself. */
  scanMs: number;
}
