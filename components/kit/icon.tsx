import './icon.css';

/** Drawn on a 16 × 16 grid, in the colour of the text beside them: an icon never stands alone. */
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  pen: 'M3 13l.7-2.8L10.6 3.3a1.2 1.2 0 0 1 1.7 0l.4.4a1.2 1.2 0 0 1 0 1.7L5.8 12.3 3 13z',
  dash: 'M4 8h8',
  cross: 'M4 4l8 8M12 4l-8 8',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 9.8M8 12.4v.2',
  warning: 'M8 2.5 14.2 13H1.8L8 2.5zM8 6.5v3M8 11.3v.2',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.2v3.6M8 5v.2',
  lock: 'M4 7.5h8V13H4zM5.5 7.5V5.6a2.5 2.5 0 0 1 5 0v1.9',
  document: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 10.5h4',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="kit-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
