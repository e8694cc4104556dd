/** What may be wider than the window: scrolled by itself, with the keyboard too. */
import type { ComponentChildren } from 'preact';

interface ScrollableProps {
  label: string;
  class?: string;
  children: ComponentChildren;
}

export function Scrollable({ label, class: name = 'table-scroll', children }: ScrollableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached to be scrolled
    <section class={name} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
