import './progress-bar.css';

interface ProgressBarProps {
  done: number;
  total: number;
  /** What is going on, for those who do not see the bar. */
  label: string;
  /** '3 / 17': shown, and read out instead of a percentage. */
  text: string;
}

export function ProgressBar({ done, total, label, text }: ProgressBarProps) {
  return (
    <div class="kit-progress">
      <progress max={Math.max(total, 1)} value={done} aria-label={label} aria-valuetext={text} />
      <span class="kit-progress-text" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
