/** A day or a month: typed, or chosen in a panel that opens below. What is typed is brought into form when the box is left. */
import { useRef, useState } from 'preact/hooks';
import { parseShownDate, parseShownMonth } from '../../../lib/civil-date.ts';
import { usePortal } from '../portal-context.ts';
import { DayPanel, MonthPanel } from './calendar-panel.tsx';
import type { BoundControl } from './form-row.tsx';
import { Layer } from './layer.tsx';

interface DateBoxProps extends BoundControl {
  kind: 'date' | 'month';
  value: string;
  onChange: (value: string) => void;
  /** The panel opens here while nothing is chosen: 'YYYY-MM'. */
  openAt: string;
  /** A word that stands for no end, offered in the panel. */
  indefinite?: string;
}

export function DateBox({ kind, value, onChange, openAt, indefinite, ...bound }: DateBoxProps) {
  const { text } = usePortal();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const parse = kind === 'date' ? parseShownDate : parseShownMonth;
  const choose = (chosen: string) => {
    onChange(chosen);
    close();
    input.current?.focus();
  };
  const Panel = kind === 'date' ? DayPanel : MonthPanel;
  return (
    <div ref={root} class={open ? 'date-box select-open' : 'date-box'}>
      <input
        {...bound}
        ref={input}
        class="box"
        type="text"
        autocomplete="off"
        placeholder={kind === 'date' ? 'YYYY-MM-DD' : 'YYYY-MM'}
        value={value}
        onClick={() => setOpen(true)}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={(event) => onChange(parse(event.currentTarget.value) ?? event.currentTarget.value.trim())}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Tab') close();
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onChange(parse(value) ?? value);
          close();
        }}
      />
      <button
        type="button"
        class="calendar-button"
        aria-label={text('openCalendar')}
        aria-describedby={bound['aria-labelledby']}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Layer anchor={root} onClose={close}>
          <Panel value={parse(value)} openAt={openAt} labelledBy={bound['aria-labelledby']} onChoose={choose} onClose={close}>
            {indefinite && (
              <button type="button" class="link" onClick={() => choose(indefinite)}>
                {text('indefinite')}
              </button>
            )}
          </Panel>
        </Layer>
      )}
    </div>
  );
}
