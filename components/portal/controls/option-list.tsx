/** The list that a select opens, and the keys that move through it. The focus stays in the box; the active option is named by id. */
import { useEffect } from 'preact/hooks';

export interface Option {
  value: string;
  label: string;
  /** Heading under which it stands. */
  group?: string;
  /** Shown small beside it. */
  remark?: string;
}

interface OptionListProps {
  id: string;
  labelledBy: string;
  options: readonly Option[];
  /** The one that is chosen. */
  value: string;
  /** The one that the keys have come to; -1 = none yet. */
  active: number;
  onPoint: (index: number) => void;
  onChoose: (option: Option) => void;
  /** Stands in for an empty list. */
  empty: string;
}

const optionId = (listId: string, index: number): string => `${listId}-${index}`;

export function OptionList({ id, labelledBy, options, value, active, onPoint, onChoose, empty }: OptionListProps) {
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div id={id} role="listbox" aria-labelledby={labelledBy} class="option-list" onMouseDown={keepFocus}>
      {options.map((option, index) => [
        option.group !== undefined && option.group !== options[index - 1]?.group && (
          <div key={`group ${option.group}`} role="presentation" class="option-group">
            {option.group}
          </div>
        ),
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the box that opened the list
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, aria-activedescendant points here
        <div
          key={option.value}
          id={optionId(id, index)}
          role="option"
          class={index === active ? 'option option-active' : 'option'}
          aria-selected={option.value === value}
          data-remark={option.remark}
          onMouseMove={() => index !== active && onPoint(index)}
          onClick={() => onChoose(option)}
        >
          {option.label}
        </div>,
      ])}
      {options.length === 0 && (
        <div role="presentation" class="option-empty">
          {empty}
        </div>
      )}
    </div>
  );
}

/** A press on the list would take the focus out of the box and close it before the click arrives. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

/** What ties the box to its list for those who do not see it. */
export function listAttributes(listId: string, open: boolean, active: number) {
  return {
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': open,
    'aria-controls': open ? listId : undefined,
    'aria-activedescendant': open && active >= 0 ? optionId(listId, active) : undefined,
    autocomplete: 'off',
  } as const;
}

interface ListKeys {
  open: boolean;
  count: number;
  active: number;
  onOpen: () => void;
  onClose: () => void;
  onMove: (index: number) => void;
  onChoose: (index: number) => void;
}

/** What arrow keys, Enter, Escape and Tab do in a box with a list. */
export function listKeyHandler({ open, count, active, onOpen, onClose, onMove, onChoose }: ListKeys) {
  const move = (event: KeyboardEvent, index: number) => {
    event.preventDefault();
    if (open) onMove(Math.max(0, Math.min(count - 1, index)));
    else onOpen();
  };
  return (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(event, active + 1);
    else if (event.key === 'ArrowUp') move(event, active - 1);
    else if (open && event.key === 'PageDown') move(event, active + 8);
    else if (open && event.key === 'PageUp') move(event, active - 8);
    else if (event.key === 'Enter') {
      // Enter in a box of the form would save the page.
      event.preventDefault();
      if (open && active >= 0) onChoose(active);
      else if (!open) onOpen();
    } else if (open && event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Tab') onClose();
  };
}
