/** A select stand-in: a box with an arrow that opens a list of its own. With `filterable` its text can be typed to narrow the list. */
import { useRef, useState } from 'preact/hooks';
import { usePortal } from '../portal-context.ts';
import type { BoundControl } from './form-row.tsx';
import { Layer } from './layer.tsx';
import { listAttributes, listKeyHandler, type Option, OptionList } from './option-list.tsx';

export type { Option } from './option-list.tsx';

interface SelectBoxProps extends BoundControl {
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  filterable?: boolean;
  disabled?: boolean;
}

const matches = (option: Option, filter: string): boolean =>
  option.label.includes(filter) || (option.remark ?? '').startsWith(filter) || (option.group ?? '').includes(filter);

/** Whether the list is open, what it shows and which of it the keys have come to. */
function useOptions({ value, options, onChange, filterable = false, disabled = false }: SelectBoxProps) {
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState('');
  const [active, setActive] = useState(-1);
  const listed = filterable && filter ? options.filter((option) => matches(option, filter)) : options;
  const close = () => {
    setOpen(false);
    setFilter('');
  };
  const show = () => {
    if (disabled || open) return;
    setActive(options.findIndex((option) => option.value === value));
    setOpen(true);
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    close();
    if (option.value !== value) onChange(option.value);
  };
  const narrow = (typed: string) => {
    setFilter(typed);
    setActive(0);
  };
  return { open, filter, active, listed, close, show, choose, narrow, point: setActive };
}

export function SelectBox(props: SelectBoxProps) {
  const { value, options, onChange, filterable = false, disabled = false, ...bound } = props;
  const { text } = usePortal();
  const root = useRef<HTMLDivElement>(null);
  const { open, filter, active, listed, close, show, choose, narrow, point } = useOptions(props);
  const listId = `${bound.id}-list`;
  const chosen = options.find((option) => option.value === value);
  const onKeyDown = listKeyHandler({
    ...{ open, count: listed.length, active, onOpen: show, onClose: close, onMove: point },
    onChoose: (index) => choose(listed[index]),
  });
  return (
    <div ref={root} class={open ? 'select select-open' : 'select'}>
      <input
        {...bound}
        {...listAttributes(listId, open, active)}
        class="box"
        aria-autocomplete={filterable ? 'list' : 'none'}
        readOnly={!filterable || !open}
        disabled={disabled}
        placeholder={open && chosen ? chosen.label : text('pleaseChoose')}
        value={open && filterable ? filter : (chosen?.label ?? '')}
        onInput={(event) => narrow(event.currentTarget.value)}
        onClick={open && !filterable ? close : show}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <span class="select-arrow" aria-hidden="true" />
      {open && (
        <Layer anchor={root} fit onClose={close}>
          <OptionList
            {...{ id: listId, labelledBy: bound['aria-labelledby'], options: listed, value, active, empty: text('noMatch') }}
            onPoint={point}
            onChoose={choose}
          />
        </Layer>
      )}
    </div>
  );
}
