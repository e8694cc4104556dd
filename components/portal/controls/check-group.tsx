/** Several choices at once. */
import type { BoundControl } from './form-row.tsx';
import type { Option } from './select-box.tsx';

interface CheckGroupProps extends BoundControl {
  values: readonly string[];
  options: readonly Option[];
  onChange: (values: string[]) => void;
}

export function CheckGroup({ values, options, onChange, ...bound }: CheckGroupProps) {
  const { 'aria-required': _, 'aria-invalid': __, ...group } = bound;
  // In the order of the form, whatever was ticked first.
  const toggle = (value: string, on: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value ? on : values.includes(one))));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the label column
    <div {...group} role="group" class="check-group" tabIndex={-1}>
      {options.map(({ value, label }) => (
        <label key={value} class="check">
          <input
            type="checkbox"
            checked={values.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
