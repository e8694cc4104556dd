/** Every widget family, one file each. */
import { calendarPanel } from './calendar-panel.ts';
import { cascade } from './cascade.ts';
import type { WidgetFamily } from './hands/widget-family.ts';
import { members } from './members.ts';
import { nativeSelect } from './native-select.ts';
import { popupChoices } from './popup-choices.ts';
import { popupList } from './popup-list.ts';
import { typedDate } from './typed-date.ts';
import { typedText } from './typed-text.ts';

export const widgetFamilies: readonly WidgetFamily[] = [
  typedText,
  nativeSelect,
  members,
  popupList,
  popupChoices,
  cascade,
  typedDate,
  calendarPanel,
];
