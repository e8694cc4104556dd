import { useRef } from 'preact/hooks';
import './button.css';
import './file-button.css';

interface FileButtonProps {
  label: string;
  /** As of an input's `accept`. */
  accept: string;
  onText: (text: string) => void;
  variant?: 'primary' | 'plain';
}

/** Hands over the chosen file's text. The input itself takes the focus and the keys; the label only looks like a button. */
export function FileButton({ label, accept, onText, variant = 'plain' }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (!file) return;
    const text = await file.text();
    // The same file may be chosen again after a correction.
    if (input.current) input.current.value = '';
    onText(text);
  };
  return (
    <label class={`kit-button kit-button-${variant} kit-file-button`}>
      <input ref={input} type="file" class="kit-visually-hidden" accept={accept} onChange={() => void read()} />
      {label}
    </label>
  );
}
