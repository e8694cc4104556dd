/** Real, trusted input at a place of the window: a closed shadow root cannot be reached by selectors, and must not be. */
import { cdp } from 'vitest/browser';

interface Session {
  send(method: string, parameters: object): Promise<unknown>;
}

/** The tests run in a frame of the runner's page: its corner is added. */
function corner(): { x: number; y: number } {
  const box = window.frameElement?.getBoundingClientRect();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

export async function pointer(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number): Promise<void> {
  const { x: left, y: top } = corner();
  const pressed = type === 'mouseMoved' ? {} : { clickCount: 1 };
  const place = { x: x + left, y: y + top, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1 };
  await (cdp() as unknown as Session).send('Input.dispatchMouseEvent', { type, ...place, ...pressed });
}

export async function clickAt(x: number, y: number): Promise<void> {
  await pointer('mousePressed', x, y);
  await pointer('mouseReleased', x, y);
}

export const middleOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
