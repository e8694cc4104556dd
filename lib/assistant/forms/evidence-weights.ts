/** How much a label's source and a control's kind say. */
import type { PackField } from '../../exam/pack.ts';
import type { ControlKind, LabelSource } from '../page/reading.ts';

export const sourceWeight: Record<LabelSource, number> = {
  'label-element': 1,
  aria: 1,
  legend: 1,
  'form-item': 1,
  'table-cell': 1,
  definition: 1,
  'preceding-text': 1,
  geometry: 0.97,
  'following-text': 0.8,
  placeholder: 0.9,
  title: 0.9,
  none: 0,
};

/** Kinds by which a field of that answer is asked for; a kind in neither list is unfit. */
export const kindsOfAnswer: Record<PackField['answer'], { fits: ControlKind[]; possible: ControlKind[] }> = {
  text: { fits: ['text', 'textarea', 'number', 'searchable-select'], possible: ['select', 'cascader'] },
  number: { fits: ['text', 'number', 'select'], possible: ['searchable-select', 'textarea'] },
  date: { fits: ['date', 'month', 'text'], possible: [] },
  month: { fits: ['month', 'date', 'text'], possible: ['select'] },
  option: { fits: ['select', 'searchable-select', 'radio-group', 'cascader', 'text'], possible: ['textarea', 'number'] },
  options: { fits: ['checkbox-group', 'searchable-select', 'select'], possible: ['text'] },
  path: { fits: ['cascader', 'select', 'searchable-select'], possible: ['text', 'radio-group'] },
  flag: { fits: ['checkbox', 'radio-group', 'select'], possible: ['searchable-select'] },
};
