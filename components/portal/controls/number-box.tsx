/** A whole number with buttons for one more and one less. */
import { usePortal } from '../portal-context.ts';
import type { BoundControl } from './form-row.tsx';

interface NumberBoxProps extends BoundControl {
  value: string;
  max: number;
  unit: string;
  onChange: (value: string) => void;
}

export function NumberBox({ value, max, unit, onChange, ...bound }: NumberBoxProps) {
  const { text } = usePortal();
  const step = (by: number) => onChange(String(Math.min(max, Math.max(0, Number(value || 0) + by))));
  return (
    <div class="number-box">
      <button type="button" tabIndex={-1} aria-label={text('less')} onClick={() => step(-1)} disabled={Number(value || 0) <= 0}>
        −
      </button>
      <input
        {...bound}
        class="box"
        type="number"
        min={0}
        max={max}
        step={1}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <button type="button" tabIndex={-1} aria-label={text('more')} onClick={() => step(1)} disabled={Number(value || 0) >= max}>
        +
      </button>
      <span class="unit">{unit}</span>
    </div>
  );
}
