import { Icon } from '../kit/icon.tsx';
import './panel-message.css';

/** When there is nothing to work on: says plainly why, and what to do. */
export function PanelMessage({ title, text }: { title: string; text?: string }) {
  return (
    <div class="panel-message" role="status">
      <Icon name="document" size={32} />
      <h1>{title}</h1>
      {text && <p>{text}</p>}
    </div>
  );
}
