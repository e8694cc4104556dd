/** Typed answers with a counter inside: 0/50. The limit is the portal's to judge; the box does not cut off. */
import type { BoundControl } from './form-row.tsx';

interface TextBoxProps extends BoundControl {
  value: string;
  onChange: (value: string) => void;
  /** Shown as the counter's second number. */
  limit?: number;
  placeholder?: string;
  inputMode?: 'numeric' | 'text';
  rows?: number;
}

export function TextBox({ value, onChange, limit, rows, ...rest }: TextBoxProps) {
  const tooLong = limit !== undefined && value.length > limit;
  const onInput = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onChange(event.currentTarget.value);
  return (
    <div class={['text-box', limit !== undefined && 'text-box-counted', rows && 'text-box-tall'].filter(Boolean).join(' ')}>
      {rows ? (
        <textarea {...rest} class="box" rows={rows} value={value} onInput={onInput} />
      ) : (
        <input {...rest} class="box" type="text" autocomplete="off" value={value} onInput={onInput} />
      )}
      {limit !== undefined && (
        <span class={tooLong ? 'counter counter-over' : 'counter'} aria-hidden="true">
          {value.length}/{limit}
        </span>
      )}
    </div>
  );
}
