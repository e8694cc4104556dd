/** The white box with a heading in which every page stands, and the small boxes inside of it. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { RefusalBody } from '../../lib/portal/http/views.ts';
import { usePortal } from './portal-context.ts';

export function Panel({ title, children }: { title: string; children: ComponentChildren }) {
  const { text } = usePortal();
  useEffect(() => {
    document.title = `${title} - ${text('platform')} - ${text('practiceSystem')}`;
  }, [title, text]);
  return (
    <section class="panel" aria-labelledby="panel-title">
      <h2 id="panel-title">{title}</h2>
      <Messages />
      {children}
    </section>
  );
}

/** 注意事项 */
export function Remarks({ children }: { children: ComponentChildren }) {
  const { text } = usePortal();
  return (
    <aside class="remarks">
      <h3>{text('remarks')}</h3>
      {children}
    </aside>
  );
}

function Messages() {
  const { messages } = usePortal();
  return (
    <div role="status">
      {messages.map(({ tone, text }) => (
        <p key={text} class={`message message-${tone}`}>
          {text}
        </p>
      ))}
    </div>
  );
}

/** While the page is being asked for, or when that failed. */
export function Waiting({ refusal, onRetry }: { refusal: RefusalBody | null; onRetry: () => void }) {
  const { text } = usePortal();
  if (!refusal) return <p class="waiting">{text('loading')}</p>;
  return (
    <div class="message message-error" role="alert">
      {refusal.message}{' '}
      <button type="button" class="link" onClick={onRetry}>
        {text('retry')}
      </button>
    </div>
  );
}
