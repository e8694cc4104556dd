import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './notice.css';

export type Tone = 'good' | 'error' | 'warning' | 'notice';

export const toneIcon: Record<Tone, IconName> = { good: 'check', error: 'cross', warning: 'warning', notice: 'info' };

interface NoticeProps {
  tone: Tone;
  children: ComponentChildren;
  testId?: string;
}

/** A block that says one thing. Where it appears by itself, put it into a live region. */
export function Notice({ tone, children, testId }: NoticeProps) {
  return (
    <div class={`kit-notice kit-tone-${tone}`} data-testid={testId}>
      <Icon name={toneIcon[tone]} />
      <div class="kit-notice-text">{children}</div>
    </div>
  );
}
