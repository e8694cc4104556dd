/**
 * The content script's own door to the extension: three calls, because the polyfill behind lib/browser.ts is larger than all that
 * reads a page. Firefox knows promises; Chromium lets a listener answer later if it says so at once.
 */
interface Runtime {
  id: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

export interface MessageSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; url?: string };
}

type Listener = (message: unknown, sender: MessageSender, answer: (value: unknown) => void) => boolean;

const globals = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** Throws outside of an extension. */
function runtime(): Runtime {
  const found = globals.browser?.runtime ?? globals.chrome?.runtime;
  if (!found) throw new Error('no extension here');
  return found;
}

export const pageRuntime = {
  own: (): { id: string; baseUrl: string } => ({ id: runtime().id, baseUrl: runtime().getURL('') }),
  /** What comes back is ours: the background answers nothing that it was not asked. */
  send: <Answer>(message: unknown): Promise<Answer> => runtime().sendMessage(message) as Promise<Answer>,
  /** `answer` returns undefined for what is not its business. */
  listen(answer: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined, signal: AbortSignal): void {
    const { onMessage } = runtime();
    const listener: Listener = (message, sender, reply) => {
      const answered = answer(message, sender);
      void answered?.then(reply);
      return answered !== undefined;
    };
    onMessage.addListener(listener);
    signal.addEventListener('abort', () => onMessage.removeListener(listener));
  },
};
