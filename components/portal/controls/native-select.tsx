/** The browser's own drop-down list. */
import { usePortal } from '../portal-context.ts';
import type { BoundControl } from './form-row.tsx';
import type { Option } from './select-box.tsx';

interface NativeSelectProps extends BoundControl {
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

export function NativeSelect({ value, options, onChange, ...bound }: NativeSelectProps) {
  const { text } = usePortal();
  return (
    <select {...bound} class="box native-select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{text('pleaseChoose')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
