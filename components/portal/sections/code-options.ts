import { findCodeList } from '../../../lib/exam/codes/index.ts';
import type { Option } from '../controls/option-list.tsx';

/** The options of a code list, in its order. Throws if there is no such list: that is a bug of the page. */
export function codeOptions(listId: string): Option[] {
  const list = findCodeList(listId);
  if (!list) throw new Error(`no code list ${listId}`);
  return list.items.map(({ code, name }) => ({ value: code, label: name }));
}
