import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePortal } from './portal-context.ts';

interface ConfirmDialogProps {
  title: string;
  children: ComponentChildren;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before what cannot be undone. The browser's own modal dialog holds the focus and closes with Escape. */
export function ConfirmDialog({ title, children, onConfirm, onCancel }: ConfirmDialogProps) {
  const { text } = usePortal();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm-dialog" aria-labelledby="confirm-title" onClose={onCancel}>
      <h2 id="confirm-title">{title}</h2>
      <p>{children}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
        <button type="button" class="button button-primary" onClick={onConfirm}>
          {text('confirm')}
        </button>
      </div>
    </dialog>
  );
}
