/** The content script's one listener, and its way to the background. */
import { pageRuntime } from '../../page-runtime.ts';
import { type Failure, toFailure, unwrap } from '../session/failure.ts';
import { isPageRequest, type PageAnswers, type PageReport, type PageReportAnswers, type PageRequest } from './page-messages.ts';
import { isTrustedSide } from './senders.ts';

/** What answers null may return anything: it is not sent. */
type Answer<T> = [T] extends [null] ? unknown : T | Promise<T>;

export type PageRequestHandlers = {
  [Name in PageRequest['name']]: (request: Extract<PageRequest, { name: Name }>) => Answer<PageAnswers[Name]>;
};

export function answerPageRequests(handlers: PageRequestHandlers, signal: AbortSignal): void {
  const own = pageRuntime.own();
  pageRuntime.listen((message, sender) => {
    if (!isTrustedSide(sender, own) || !isPageRequest(message)) return undefined;
    const answer = handlers[message.name] as (request: PageRequest) => unknown;
    return Promise.resolve(message)
      .then(answer)
      .then((value) => value ?? null, toFailure);
  }, signal);
}

export async function report<Name extends PageReport['name']>(
  message: Extract<PageReport, { name: Name }>,
): Promise<PageReportAnswers[Name]> {
  return unwrap(await pageRuntime.send<Failure | PageReportAnswers[Name]>(message));
}
