/** The background's one listener, and its way to a tab's page and to the open panels. */
import { browser } from '../../browser.ts';
import type { z } from '../../zod.ts';
import { AssistantError, unwrap } from '../session/failure.ts';
import type { PagePort } from '../session/page-port.ts';
import type { PanelState } from '../session/panel-state.ts';
import type { PageRequest } from './page-messages.ts';
import { pageReading, undoOutcomes, writeOutcome } from './page-shapes.ts';
import type { StateChanged } from './panel-requests.ts';
import { type PageReportHandlers, type PanelHandlers, routeMessage } from './route-message.ts';
import { matchesPattern, type Own, type Sender } from './senders.ts';

function whoWeAre(): Own {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return { id: browser.runtime.id, baseUrl: browser.runtime.getURL(''), hosts: scripts.flatMap(({ matches }) => matches) };
}

export function answerMessages(handlers: { panel: PanelHandlers; page: PageReportHandlers }): void {
  const own = whoWeAre();
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => routeMessage(message, sender, own, handlers));
}

async function askPage<T>(tabId: number, request: PageRequest, shape: z.ZodType<T>): Promise<T> {
  // Only the top frame has our content script; said here as well, so that no other can answer.
  const answer = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch((error: unknown) => {
    throw new AssistantError('page-gone', error instanceof Error ? error.message : 'no answer');
  });
  const parsed = shape.safeParse(unwrap(answer));
  if (!parsed.success) throw new AssistantError('malformed', `the page's answer to ${request.name} has another shape`);
  return parsed.data;
}

async function tellPage(tabId: number, request: PageRequest): Promise<void> {
  await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).then(unwrap, () => undefined);
}

export const pageOf = (tabId: number): PagePort => ({
  read: (settle) => askPage(tabId, { name: 'read', settle }, pageReading),
  write: (bound, request) => askPage(tabId, { name: 'write', bound, request }, writeOutcome),
  undo: (bound) => askPage(tabId, { name: 'undo', bound }, undoOutcomes),
  reveal: async (bound, controlId) => {
    await tellPage(tabId, { name: 'reveal', bound, controlId });
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  },
  comeIntoView: async () => {
    await browser.tabs.update(tabId, { active: true });
  },
  showMark: (mark) => tellPage(tabId, { name: 'showMark', mark }),
});

/** Only the top frame, where our content script is. Rejects where the page has gone or does not let us in. */
export async function giveHands(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/page-hands.js'] });
}

/** Without the `tabs` permission an address is told for our own hosts only: exactly what is asked here. */
export async function whyUnreachable(tabId: number): Promise<'not-official' | 'needs-reload'> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const isOfficial = whoWeAre().hosts.some((host) => matchesPattern(host, tab?.url ?? ''));
  return isOfficial ? 'needs-reload' : 'not-official';
}

/** To every open page of ours; with none open there is nobody to tell. */
export function publish(tabId: number, state: PanelState): void {
  const message: StateChanged = { name: 'stateChanged', tabId, state };
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Asked by address, which is answered for our own hosts only. */
export async function officialTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...whoWeAre().hosts] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

export function onTabClosed(onClosed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(onClosed);
}
