/** An extension page's way to the background. Types only of the map: the shapes stay with the receiver. */
import { browser } from '../../browser.ts';
import { unwrap } from '../session/failure.ts';
import type { PanelState } from '../session/panel-state.ts';
import type { PanelAnswers, PanelRequestName, PanelRequestOf, StateChanged } from './panel-requests.ts';
import { isExtensionPage, type Sender } from './senders.ts';

export type Ask = <Name extends PanelRequestName>(
  name: Name,
  body: Omit<PanelRequestOf<Name>, 'name'>,
) => Promise<PanelAnswers[Name]>;

/** Rejects with an `AssistantError`. */
export const ask: Ask = async (name, body) => unwrap(await browser.runtime.sendMessage({ name, ...body }));

const isStateChanged = (message: unknown): message is StateChanged =>
  typeof message === 'object' && message !== null && 'name' in message && message.name === 'stateChanged';

/** Calls back with every new state of a tab; returns the way to stop. */
export function watchStates(onState: (tabId: number, state: PanelState) => void): () => void {
  const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL(''), hosts: [] };
  const listener = (message: unknown, sender: Sender): undefined => {
    if (isExtensionPage(sender, own) && isStateChanged(message)) onState(message.tabId, message.state);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
