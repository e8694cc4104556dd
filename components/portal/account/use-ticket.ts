/** A QR code's ticket: asked for, and waited for until its end. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TicketView, WaitedView } from '../../../lib/portal/http/account-views.ts';
import type { Answer } from '../../../lib/portal/http/client.ts';
import { usePortal } from '../portal-context.ts';

export type TicketState = WaitedView['state'] | 'asking';

export interface ShownTicket {
  /** Null until it is there. */
  ticket: TicketView | null;
  state: TicketState;
  /** Why there is none, or why it is not known what has become of it. */
  problem: string;
  secondsLeft: number;
  refresh(): void;
}

const everyMillis = 1500;

/** `onEnd` is called once, when the ticket came to a good end. */
export function useTicket(issue: () => Promise<Answer<TicketView>>, onEnd: (state: TicketState) => void): ShownTicket {
  const { client } = usePortal();
  const [round, setRound] = useState(0);
  const [ticket, setTicket] = useState<TicketView | null>(null);
  const [state, setState] = useState<TicketState>('asking');
  const [problem, setProblem] = useState('');
  const [secondsLeft, setSecondsLeft] = useState(0);
  const latest = useRef({ issue, onEnd });
  latest.current = { issue, onEnd };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further round asks for a further ticket
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const look = async (shown: TicketView, until: number): Promise<void> => {
      const answer = await client.weChat.waitFor(shown);
      if (gone) return;
      setProblem(answer.ok ? '' : answer.refusal.message);
      setSecondsLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
      const over = performance.now() > until;
      const now = answer.ok ? answer.value.state : over ? 'expired' : 'waiting';
      setState(now);
      if (now === 'waiting') timer = setTimeout(() => void look(shown, until), everyMillis);
      if (now === 'signed-in' || now === 'bound') latest.current.onEnd(now);
    };
    const begin = async (): Promise<void> => {
      const answer = await latest.current.issue();
      if (gone) return;
      setTicket(answer.ok ? answer.value : null);
      setProblem(answer.ok ? '' : answer.refusal.message);
      if (answer.ok) await look(answer.value, performance.now() + answer.value.seconds * 1000);
    };
    // The old code is not to be scanned any more.
    setTicket(null);
    setState('asking');
    void begin();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, round]);

  return { ticket, state, problem, secondsLeft, refresh: () => setRound(round + 1) };
}
