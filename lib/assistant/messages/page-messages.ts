/**
 * The two channels of a web page's content script. Its own side checks by hand, so that no schema library is loaded into the
 * official page; the background's side is in page-shapes.ts.
 */
import type { UndoOutcome } from '../page/page-agent.ts';
import type { WriteOutcome, WriteRequest } from '../page/writing.ts';
import type { Mark, MarkPlace, PageBinding, PageReading } from '../session/page-port.ts';

/** Background → content script. */
export type PageRequest =
  | { name: 'read'; settle: boolean }
  | { name: 'write'; bound: PageBinding; request: WriteRequest }
  | { name: 'undo'; bound: PageBinding }
  | { name: 'reveal'; bound: PageBinding; controlId: string }
  | { name: 'showMark'; mark: Mark };

export interface PageAnswers {
  read: PageReading;
  write: WriteOutcome;
  undo: UndoOutcome[];
  reveal: null;
  showMark: null;
}

/** Content script → background. */
export type PageReport =
  | { name: 'pageChanged'; page: PageReading }
  | { name: 'openPanel' }
  | { name: 'moveMark'; place: MarkPlace }
  | { name: 'needHands' };

export interface PageReportAnswers {
  pageChanged: Mark;
  openPanel: null;
  moveMark: null;
  needHands: null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isBinding = (value: unknown): boolean => isObject(value) && isText(value.pageId) && isText(value.url);

const isWriteRequest = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.controlId) &&
  isText(value.signature) &&
  typeof value.overwrite === 'boolean' &&
  isObject(value.value) &&
  isText(value.value.type);

const guards: Record<PageRequest['name'], (message: Record<string, unknown>) => boolean> = {
  read: ({ settle }) => typeof settle === 'boolean',
  write: ({ bound, request }) => isBinding(bound) && isWriteRequest(request),
  undo: ({ bound }) => isBinding(bound),
  reveal: ({ bound, controlId }) => isBinding(bound) && isText(controlId),
  showMark: ({ mark }) => isObject(mark) && isText(mark.text) && Array.isArray(mark.inline),
};

/** The sender has been checked before: this only tells our own requests from anything else. */
export function isPageRequest(message: unknown): message is PageRequest {
  if (!isObject(message) || !isText(message.name) || !Object.hasOwn(guards, message.name)) return false;
  return guards[message.name as PageRequest['name']](message);
}
