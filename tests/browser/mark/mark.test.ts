/** The mark on a page: seen, moved, clicked by the candidate only, and never over what the page itself opens. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMark } from '../../../lib/assistant/page/mark.ts';
import { createOverlay, type Overlay } from '../../../lib/assistant/page/overlay.ts';
import type { Mark, MarkPlace } from '../../../lib/assistant/session/page-port.ts';
import { clickAt, middleOf, pointer } from './trusted-pointer.ts';

const shown: Mark = { text: '可填 12 · 提示 2', title: '打开报考助手', place: null, inline: [] };
let end: AbortController;
let overlay: Overlay;
let moves: MarkPlace[];
let opened: number;
let show: (mark: Mark) => void;

beforeEach(() => {
  document.body.innerHTML = '<h1>报名</h1><input>';
  [end, moves, opened] = [new AbortController(), [], 0];
  overlay = createOverlay(document, end.signal);
  ({ show } = createMark(overlay, {
    onOpen: () => {
      opened += 1;
    },
    onMove: (place) => moves.push(place),
  }));
});

afterEach(() => end.abort());

const button = (): HTMLButtonElement => overlay.root.querySelector('button') as HTMLButtonElement;
const isSeen = (): boolean => button().checkVisibility({ visibilityProperty: true });

function openLayer(style: string, parent: Element = document.body): HTMLElement {
  const layer = document.createElement('div');
  layer.setAttribute('style', `position: fixed; z-index: 2000; background: #fff; ${style}`);
  parent.append(layer);
  return layer;
}

test('nothing is seen before there is something to say, nor on a page without a form', () => {
  expect(isSeen()).toBe(false);
  show(shown);
  expect(isSeen()).toBe(true);
  expect(button().textContent).toBe('可填 12 · 提示 2');
  show({ ...shown, text: '' });
  expect(isSeen()).toBe(false);
});

test('the page cannot look into it, and finds no name of ours', () => {
  show(shown);
  expect(overlay.host.shadowRoot).toBeNull();
  expect(document.documentElement.innerHTML).not.toMatch(/baokao|报考助手|可填/);
  expect(overlay.host.localName).not.toContain('-');
  expect(document.body.contains(overlay.host)).toBe(false);
});

test('it stands above the highest z-index and takes no pointer beside itself', () => {
  openLayer('inset: 0; z-index: 2147483647');
  show(shown);
  const [x, y] = middleOf(button());
  expect(document.elementFromPoint(x, y)).toBe(overlay.host);
  expect(document.elementFromPoint(x - 300, y)).not.toBe(overlay.host);
});

test('a click of the candidate opens the panel; a click of the page does not', async () => {
  show(shown);
  button().click();
  button().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(opened).toBe(0);
  await clickAt(...middleOf(button()));
  expect(opened).toBe(1);
});

test('it can be dragged, which opens nothing, and stays within the window', async () => {
  show(shown);
  const [x, y] = middleOf(button());
  await pointer('mousePressed', x, y);
  await pointer('mouseMoved', x - 60, y - 40);
  await pointer('mouseMoved', x - 120, y - 80);
  await pointer('mouseReleased', x - 120, y - 80);
  expect(moves).toEqual([{ right: 144, bottom: 104 }]);
  expect(opened).toBe(0);
  expect(middleOf(button())).toEqual([x - 120, y - 80]);
  show({ ...shown, place: { right: 99_999, bottom: -50 } });
  const box = button().getBoundingClientRect();
  expect([box.left, box.bottom]).toEqual([0, innerHeight]);
});

test('it gives way to a layer that opens over it, and comes back', async () => {
  show(shown);
  const popup = openLayer('right: 0; bottom: 0; width: 300px; height: 200px');
  await vi.waitFor(() => expect(isSeen()).toBe(false));
  popup.style.display = 'none';
  await vi.waitFor(() => expect(isSeen()).toBe(true));
});

test('a layer elsewhere, or one that was always there, is no reason', async () => {
  const footer = openLayer('right: 0; bottom: 0; width: 100%; height: 120px');
  show(shown);
  openLayer('left: 0; top: 0; width: 100px; height: 100px');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isSeen()).toBe(true);
  footer.remove();
});

test('it comes back when the page throws it out, and is gone for good at the end', async () => {
  show(shown);
  overlay.host.remove();
  document.body.append('changed');
  await vi.waitFor(() => expect(overlay.host.isConnected).toBe(true));
  end.abort();
  expect(overlay.host.isConnected).toBe(false);
  document.body.append('changed again');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(overlay.host.isConnected).toBe(false);
});
