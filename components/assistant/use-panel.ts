/** The panel's state: what the background says of one tab, and what the candidate has just asked for. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../lib/assistant/messages/panel-channel.ts';
import type { FailureCode } from '../../lib/assistant/session/failure.ts';
import type { PanelState } from '../../lib/assistant/session/panel-state.ts';
import type { ImportAnswer } from '../../lib/assistant/session/profile-keeper.ts';

export interface PanelPorts {
  ask: Ask;
  watchStates(onState: (tabId: number, state: PanelState) => void): () => void;
  /** Also for tabs whose page cannot report by itself; returns the way to stop. */
  onTabLoaded(onLoaded: (tabId: number) => void): () => void;
}

export interface Panel {
  /** Null until the page has been read for the first time. */
  state: PanelState | null;
  error: FailureCode | null;
  isBusy: boolean;
  imported: ImportAnswer | null;
  refresh(): void;
  fill(): void;
  undo(): void;
  reveal(controlId: string): void;
  setOverwrite(controlId: string, on: boolean): void;
  choosePack(packId: string | null): void;
  importProfile(text: string): void;
}

const codeOf = (error: unknown): FailureCode =>
  error instanceof Error && 'code' in error ? (error.code as FailureCode) : 'internal';

export function usePanel({ ask, watchStates, onTabLoaded }: PanelPorts, tabId: number): Panel {
  const [state, setState] = useState<PanelState | null>(null);
  const [error, setError] = useState<FailureCode | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [imported, setImported] = useState<ImportAnswer | null>(null);

  const attempt = useCallback(async (work: () => Promise<unknown>) => {
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(codeOf(failure));
    }
  }, []);
  const read = useCallback(() => attempt(async () => setState(await ask('getState', { tabId }))), [attempt, ask, tabId]);
  const working = useCallback(
    async (work: () => Promise<unknown>) => {
      setBusy(true);
      await attempt(work);
      setBusy(false);
    },
    [attempt],
  );

  useEffect(() => {
    setState(null);
    void read();
    const stops = [
      watchStates((changed, next) => {
        if (changed === tabId) setState(next);
      }),
      onTabLoaded((loaded) => {
        if (loaded === tabId) void read();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [read, tabId, watchStates, onTabLoaded]);

  return {
    ...{ state, error, isBusy, imported },
    refresh: () => void read(),
    // The state is asked for again within the same stretch: when the button is free, what is shown is what came of it.
    fill: () => {
      setImported(null);
      void working(async () => [await ask('fill', { tabId }), setState(await ask('getState', { tabId }))]);
    },
    undo: () => void working(async () => [await ask('undo', { tabId }), setState(await ask('getState', { tabId }))]),
    reveal: (controlId) => void attempt(() => ask('reveal', { tabId, controlId })),
    setOverwrite: (controlId, on) => void attempt(async () => setState(await ask('setOverwrite', { tabId, controlId, on }))),
    choosePack: (packId) => void attempt(async () => setState(await ask('choosePack', { tabId, packId }))),
    importProfile: (text) =>
      void attempt(async () => {
        setImported(await ask('importProfile', { text }));
        setState(await ask('getState', { tabId }));
      }),
  };
}
