/** 微信扫码 (guide L11): what is drawn is a QR code that reads as the link. */
import { render } from 'preact';
import { expect, it } from 'vitest';
import { QrCode } from '../../../components/portal/account/qr-code.tsx';
import { readQrCode } from '../../support/portal/read-qr-code.ts';

/** The drawn squares, without the quiet zone of four that a camera needs. */
function drawn(content: string): { size: number; dark: (row: number, column: number) => boolean } {
  const root = document.createElement('div');
  render(<QrCode content={content} label="二维码" />, root);
  const [, , width] = (root.querySelector('svg')?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const path = root.querySelectorAll('path')[1]?.getAttribute('d') ?? '';
  const squares = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${Number(y) - 4},${Number(x) - 4}`));
  expect(
    [...squares].some((square) => square.includes('-')),
    'the quiet zone is empty',
  ).toBe(false);
  return { size: (width ?? 0) - 8, dark: (row, column) => squares.has(`${row},${column}`) };
}

const ticket = (seed: number): string =>
  Array.from({ length: 32 }, (_, index) => ((index * 7 + seed * 13) % 16).toString(16)).join('');
const links = Array.from({ length: 12 }, (_, seed) => [
  `http://127.0.0.1:8420/#/wechat/${ticket(seed)}`,
  `https://practice.example/#/wechat/${ticket(seed)}`,
  `chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/wechat/${ticket(seed)}`,
]).flat();

it('reads as the link, whatever the ticket', () => {
  for (const link of links) {
    const { size, dark } = drawn(link);
    expect(readQrCode(size, dark)).toBe(link);
  }
});

it('a mirrored code would not be read: the reader looks at how it lies', () => {
  for (const link of links.slice(0, 6)) {
    const { size, dark } = drawn(link);
    expect(() => readQrCode(size, (row, column) => dark(column, row))).toThrow();
  }
});
