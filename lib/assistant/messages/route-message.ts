/** Decides by the sender which map a message may use, parses it there, and turns every ending into data. Free of the browser. */
import { AssistantError, toFailure } from '../session/failure.ts';
import type { PageReport, PageReportAnswers } from './page-messages.ts';
import { pageReport } from './page-shapes.ts';
import {
  type PanelAnswers,
  type PanelRequest,
  type PanelRequestName,
  type PanelRequestOf,
  panelRequest,
} from './panel-requests.ts';
import { isExtensionPage, type Own, officialTab, type Sender } from './senders.ts';

export type PanelHandlers = {
  [Name in PanelRequestName]: (request: PanelRequestOf<Name>) => Promise<PanelAnswers[Name]>;
};

export type PageReportHandlers = {
  [Name in PageReport['name']]: (tabId: number, report: Extract<PageReport, { name: Name }>) => Promise<PageReportAnswers[Name]>;
};

/** Never rejects: what goes wrong is a `Failure`. */
export async function routeMessage(
  message: unknown,
  sender: Sender,
  own: Own,
  handlers: { panel: PanelHandlers; page: PageReportHandlers },
): Promise<unknown> {
  try {
    if (isExtensionPage(sender, own)) return await handle(handlers.panel, message);
    const tabId = officialTab(sender, own);
    if (tabId === null) throw new AssistantError('sender-refused', 'this sender may not ask');
    return await handleReport(handlers.page, tabId, message);
  } catch (error) {
    return toFailure(error);
  }
}

function handle(handlers: PanelHandlers, message: unknown): Promise<unknown> {
  const { data } = panelRequest.safeParse(message);
  if (!data) throw new AssistantError('malformed', 'not a request of an extension page');
  const answer = handlers[data.name] as (request: PanelRequest) => Promise<unknown>;
  return answer(data);
}

function handleReport(handlers: PageReportHandlers, tabId: number, message: unknown): Promise<unknown> {
  const { data } = pageReport.safeParse(message);
  if (!data) throw new AssistantError('malformed', 'not a report of a page');
  const answer = handlers[data.name] as (tabId: number, report: PageReport) => Promise<unknown>;
  return answer(tabId, data);
}
