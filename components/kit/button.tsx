import type { ComponentChildren } from 'preact';
import './button.css';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  /** primary = the one main thing to do here; plain = everything else; quiet = looks like text until pointed at. */
  variant?: 'primary' | 'plain' | 'quiet';
  /** Keeps the focus and its place in the tab order, so that the reason can be read; presses are ignored. */
  disabled?: boolean;
  /** Id of the text that says why it is disabled, or what it does. */
  describedBy?: string;
  testId?: string;
}

export function Button({ children, onClick, variant = 'plain', disabled = false, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={`kit-button kit-button-${variant}`}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
      aria-describedby={rest.describedBy}
      data-testid={rest.testId}
    >
      {children}
    </button>
  );
}
