/** 单位名称: typed keywords are searched in the register, and one of what is found has to be chosen (guide L257). */
import { useEffect, useRef, useState } from 'preact/hooks';
import { shortestKeyword } from '../../../lib/portal/core/employers.ts';
import type { EmployerView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import type { BoundControl } from './form-row.tsx';
import { Layer } from './layer.tsx';
import { listAttributes, listKeyHandler, type Option, OptionList } from './option-list.tsx';

interface RemoteSelectProps extends BoundControl {
  value: string;
  /** The words for the value. */
  shown: string;
  onChange: (value: string, shown: string) => void;
}

interface Found {
  options: readonly Option[];
  /** What stands in the list while there is nothing to choose. */
  remark: string;
}

const pauseMillis = 250;
const asOption = ({ id, shown }: EmployerView): Option => ({ value: id, label: shown });

/** Searches once the typing pauses; an answer that comes after the next keystroke is dropped. */
function useSearch(keyword: string | null): Found {
  const { client, text } = usePortal();
  const [found, setFound] = useState<Found>({ options: [], remark: '' });
  useEffect(() => {
    const short = (keyword ?? '').trim().length < shortestKeyword;
    setFound({ options: [], remark: text(short ? 'keywordTooShort' : 'searching') });
    if (short || keyword === null) return;
    let current = true;
    const search = async () => {
      const answer = await client.searchEmployers(keyword);
      if (!current) return;
      if (answer.ok) setFound({ options: answer.value.map(asOption), remark: text('nothingFound') });
      else setFound({ options: [], remark: answer.refusal.message });
    };
    const timer = setTimeout(() => void search(), pauseMillis);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [keyword, client, text]);
  return found;
}

export function RemoteSelect({ value, shown, onChange, ...bound }: RemoteSelectProps) {
  const { text } = usePortal();
  const root = useRef<HTMLDivElement>(null);
  const [keyword, setKeyword] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const { options, remark } = useSearch(keyword);
  const listId = `${bound.id}-list`;
  const open = keyword !== null;
  const close = () => setKeyword(null);
  const choose = (option: Option | undefined) => {
    if (!option) return;
    close();
    onChange(option.value, option.label);
  };
  const onKeyDown = listKeyHandler({
    ...{ open, count: options.length, active, onOpen: () => setKeyword(''), onClose: close, onMove: setActive },
    onChoose: (index) => choose(options[index]),
  });
  return (
    <div ref={root} class={open ? 'select select-search select-open' : 'select select-search'}>
      <input
        {...bound}
        {...listAttributes(listId, open, active)}
        class="box"
        aria-autocomplete="list"
        title={shown}
        placeholder={shown || text('employerPlaceholder')}
        value={keyword ?? shown}
        onClick={() => keyword === null && setKeyword('')}
        onInput={(event) => {
          setKeyword(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {value && (
        <button type="button" class="clear" tabIndex={-1} aria-label={text('clear')} onClick={() => onChange('', '')}>
          ×
        </button>
      )}
      {open && (
        <Layer anchor={root} fit onClose={close}>
          <OptionList
            {...{ id: listId, labelledBy: bound['aria-labelledby'], options, value, active, empty: remark }}
            onPoint={setActive}
            onChoose={choose}
          />
        </Layer>
      )}
    </div>
  );
}
