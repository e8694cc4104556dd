import type { ComponentChildren } from 'preact';
import './button.css';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  /** primary = the one main thing to do here; plain = everything else; quiet = looks like text until pointed at. */
  variant?: 'primary' | 'plain' | 'quiet';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Id of the text that says why it is disabled, or what it does. */
  describedBy?: string;
  /** For toggles. */
  pressed?: boolean;
  testId?: string;
}

export function Button({ children, onClick, variant = 'plain', type = 'button', disabled = false, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      class={`kit-button kit-button-${variant}`}
      disabled={disabled}
      onClick={onClick}
      aria-describedby={rest.describedBy}
      aria-pressed={rest.pressed}
      data-testid={rest.testId}
    >
      {children}
    </button>
  );
}
