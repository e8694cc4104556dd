/** 照片审核处理工具 in real Chromium: from a file to what the upload accepts, with mouse, fingers and keys (guide L351–L355). */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { PhotoCheckPage } from '../../../components/portal/pages/photo-check-page.tsx';
import type { PhotoCheckAnswer } from '../../../components/portal/photo/photo-decision.tsx';
import { photoEn } from '../../../components/portal/texts/photo-en.ts';
import { photoZh } from '../../../components/portal/texts/photo-zh.ts';
import { certifyPhoto, verifyPhoto } from '../../../lib/portal/photo/certificate.ts';
import { checkPhotoFile } from '../../../lib/portal/photo/check-photo.ts';
import { decodeJpeg, encodeJpeg } from '../../../lib/portal/photo/jpeg.ts';
import { isAcceptable } from '../../../lib/portal/photo/photo-finding.ts';
import { photoRules } from '../../../lib/portal/photo/photo-rules.ts';
import { drawPhoto, type PhotoWish } from '../../support/portal/draw-photo.ts';
import '../../../components/kit/tokens.css';
import '../../../components/portal/styles/portal.css';
import '../../../components/portal/styles/pages.css';
import '../../../components/portal/styles/forms.css';

const key = 'ab'.repeat(32);
/** The photo is written anew when the frame has come to rest. */
const patient = { timeout: 5000 };
let root: HTMLElement;
let used: Blob[];
let sent: Blob[];

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** As the server does it. */
async function check(jpeg: Blob): Promise<PhotoCheckAnswer> {
  sent.push(jpeg);
  const file = await bytesOf(jpeg);
  const findings = checkPhotoFile(file, photoRules);
  if (!isAcceptable(findings)) return { ok: false, message: '照片未通过审核。', findings };
  return { ok: true, file: new Blob([await certifyPhoto(file, key)], { type: 'image/jpeg' }), findings };
}

function open(language: 'zh' | 'en' = 'zh', decide = check): void {
  const text = (name: keyof typeof photoZh) => (language === 'en' ? photoEn : photoZh)[name];
  render(null, root);
  render(<PhotoCheckPage check={decide} onUse={(file) => used.push(file)} text={text} language={language} />, root);
}

beforeEach(() => {
  used = [];
  sent = [];
  root = document.createElement('main');
  root.className = 'frame';
  document.body.append(root);
  open();
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await page.viewport(1280, 800);
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const frame = () => button(/^裁剪框/);
const failed = () => [...root.querySelectorAll('.photo-check-failed b')].map(({ textContent }) => textContent);

const measured = (title: string) =>
  [...root.querySelectorAll('.photo-check-findings li')]
    .find((item) => item.querySelector('b')?.textContent === title)
    ?.querySelector('.photo-check-measured')
    ?.lastChild?.textContent?.trim();

async function choose(file: File): Promise<void> {
  await userEvent.upload(page.getByLabelText(/选择/), file);
}
async function choosePhoto(wish: PhotoWish = {}): Promise<void> {
  const jpeg = encodeJpeg(drawPhoto({ width: 480, height: 672, ...wish }), 95);
  await choose(new File([jpeg], 'me.jpg', { type: 'image/jpeg' }));
  await expect.element(button('审核并保存')).toBeEnabled();
}
const alerted = (words: RegExp) => expect.poll(() => root.querySelector('[role=alert]')?.textContent).toMatch(words);
async function practise(wall: string): Promise<void> {
  await button(`练习照片（${wall}）`).click();
  await expect.element(button('审核并保存')).toBeEnabled();
}
function drop(file: File): void {
  const data = new DataTransfer();
  data.items.add(file);
  const zone = root.querySelector('.photo-check-choose');
  zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
}
/** Left, top and width of the frame, in percent of the picture. */
const place = () => {
  const { left, top, width } = (frame().element().parentElement as HTMLElement).style;
  return [left, top, width].map(Number.parseFloat) as [number, number, number];
};

it('a practice photo is framed by itself, passes, is saved as 报名照片.jpg and can be used directly (guide L353–L354)', async () => {
  await practise('白墙');
  await expect.element(page.getByText('各项均合格')).toBeVisible();
  await button('审核并保存').click();
  await expect.element(page.getByText(/^审核通过/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: '保存 报名照片.jpg' })).toBeVisible();
  const link = page.getByRole('link', { name: '保存 报名照片.jpg' }).element() as HTMLAnchorElement;
  expect(link.download).toBe('报名照片.jpg');
  const saved = await bytesOf(await (await fetch(link.href)).blob());
  expect(await verifyPhoto(saved, key)).toEqual({ genuine: true });
  expect(await verifyPhoto(await bytesOf(sent[0] ?? new Blob()), key)).toEqual({ genuine: false, code: 'photo-not-checked' });
  await button('直接使用这张照片').click();
  expect(await bytesOf(used[0] ?? new Blob())).toEqual(saved);
});

it('before a photo is chosen the page says what is asked, and nothing of a photo', async () => {
  await expect.element(page.getByRole('heading', { name: '照片要求' })).toBeVisible();
  expect(
    page
      .getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent),
  ).toContain('文件大小 大于 45 KB，不超过 1024 KB');
  await expect.element(page.getByRole('img', { name: /标准照示例/ })).toBeVisible();
});

it('a crop that is not made smaller keeps its pixels sharp, wherever the frame stands', async () => {
  await practise('白墙');
  for (const key of ['{ArrowRight}', '{ArrowDown}', '{ArrowLeft}']) {
    (frame().element() as HTMLElement).focus();
    await userEvent.keyboard(key);
    await expect.poll(() => Number(measured('清晰度')), patient).toBeGreaterThan(0.4);
  }
});

it('what is sent is larger than 45 KB, in proportion, and never enlarged', async () => {
  await choosePhoto();
  await button('审核并保存').click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.size).toBeGreaterThan(45 * 1024);
  const decoded = decodeJpeg(await bytesOf(sent[0] ?? new Blob()), 4e6);
  if (!decoded.ok) throw new Error(decoded.code);
  const { width, height } = decoded.picture;
  expect(width).toBeLessThanOrEqual(480);
  expect(width / height).toBeCloseTo(295 / 413, 2);
});

it('a small picture stays small and is refused for its pixels', async () => {
  await choosePhoto({ width: 240, height: 336 });
  await expect.poll(failed, patient).toEqual(['文件大小', '照片像素']);
  await expect.element(page.getByText('实测 240×336')).toBeVisible();
});

it('a grey wall is refused, with what to do, by the page and by the server', async () => {
  await practise('灰墙');
  await expect.poll(failed, patient).toEqual(['白色背景']);
  await expect.element(page.getByText(/请在白墙前/)).toBeVisible();
  await button('审核并保存').click();
  await alerted(/照片未通过审核/);
  await expect.element(page.getByRole('heading', { name: '系统审核结果' })).toBeVisible();
  expect(failed()).toEqual(['白色背景']);
  expect(page.getByRole('link').elements()).toEqual([]);
});

it('the keys move and zoom the frame, the findings follow, and an answer does not outlive the photo it was about', async () => {
  await practise('白墙');
  await button('审核并保存').click();
  await expect.element(page.getByText(/^审核通过/)).toBeVisible();
  (frame().element() as HTMLElement).focus();
  const [left, top, width] = place();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
  await expect.poll(place).toEqual([expect.closeTo(left + 1, 3), expect.closeTo(top + 0.375, 3), width]);
  await expect.element(page.getByText(/^审核通过/)).not.toBeInTheDocument();
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
  await expect.poll(failed, patient).toContain('左右居中');
  await button('自动对齐').click();
  await expect.poll(place).toEqual([left, top, width]);
  (frame().element() as HTMLElement).focus();
  await userEvent.keyboard('------------');
  await expect.poll(() => place()[2]).toBeLessThan(width);
  await expect.poll(failed, patient).toContain('头部大小');
});

it('the slider sizes the frame about its middle', async () => {
  await practise('白墙');
  const [left, , width] = place();
  const slider = page.getByRole('slider', { name: '裁剪框大小' });
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}');
  await expect.poll(() => place()[2]).toBeCloseTo((296 / 960) * 100, 1);
  expect(place()[0] + place()[2] / 2).toBeCloseTo(left + width / 2, 1);
  await expect.element(slider).toHaveAttribute('aria-valuetext', '296×414');
});

/** A point of the frame, in the viewport of the tests' own frame. */
function middleOfFrame(): { x: number; y: number } {
  const box = frame().element().getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
function pointer(type: string, pointerId: number, x: number, y: number): void {
  frame()
    .element()
    .dispatchEvent(new PointerEvent(type, { pointerId, clientX: x, clientY: y, bubbles: true }));
}

it('one pointer drags the frame, two zoom it, and it stays within the picture', async () => {
  await practise('白墙');
  vi.spyOn(frame().element(), 'setPointerCapture').mockImplementation(() => undefined);
  const [left, top, width] = place();
  const shown = root.querySelector('.photo-check-picture')?.clientWidth ?? 0;
  const { x, y } = middleOfFrame();
  pointer('pointerdown', 1, x, y);
  pointer('pointermove', 1, x - shown * 0.05, y);
  await expect.poll(place).toEqual([expect.closeTo(left - 5, 1), expect.closeTo(top, 1), width]);
  pointer('pointerdown', 2, x - shown * 0.05 + 100, y);
  pointer('pointermove', 2, x - shown * 0.05 + 90, y);
  await expect.poll(() => place()[2]).toBeCloseTo(width * 0.9, 1);
  pointer('pointerup', 2, 0, 0);
  pointer('pointermove', 1, x - 5000, y - 5000);
  await expect.poll(() => place().slice(0, 2)).toEqual([0, 0]);
  pointer('pointerup', 1, 0, 0);
  pointer('pointermove', 1, x, y);
  expect(place().slice(0, 2)).toEqual([0, 0]);
});

it('the wheel zooms while the frame is in use, and only then', async () => {
  await practise('白墙');
  const [, , width] = place();
  const turn = () =>
    frame()
      .element()
      .dispatchEvent(new WheelEvent('wheel', { deltaY: -60, cancelable: true }));
  expect(turn()).toBe(true);
  expect(place()[2]).toBe(width);
  (frame().element() as HTMLElement).focus();
  expect(turn()).toBe(false);
  await expect.poll(() => place()[2]).toBeLessThan(width);
});

it.each([
  ['no picture', new File(['GIF89a'], 'me.gif'), /不是 JPG 或 PNG/],
  ['a damaged JPEG', new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])], 'me.jpg'), /不是 JPG 或 PNG/],
  [
    'a PNG of a billion pixels',
    new File(
      [
        new Uint8Array([
          0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0x80, 0, 0, 0, 0x80, 0,
        ]),
      ],
      'me.png',
    ),
    /过大/,
  ],
  ['more than 30 MB', new File([new Uint8Array(30 * 1024 * 1024 + 1)], 'me.jpg'), /过大/],
])('%s is not opened, and it says what to do', async (_, file, message) => {
  drop(file);
  await alerted(message);
  expect(root.querySelector('.photo-check-frame')).toBeNull();
});

it('a PNG can be dropped; what is transparent becomes white', async () => {
  const canvas = new OffscreenCanvas(480, 672);
  const picture = drawPhoto({ width: 480, height: 672 });
  const pixels = new ImageData(new Uint8ClampedArray(picture.data), 480, 672);
  for (let at = 0; at < pixels.data.length; at += 4)
    if (pixels.data[at] === 255 && pixels.data[at + 1] === 255 && pixels.data[at + 2] === 255) pixels.data[at + 3] = 0;
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  drop(new File([await canvas.convertToBlob({ type: 'image/png' })], 'me.png', { type: 'image/png' }));
  await expect.element(page.getByText('各项均合格')).toBeVisible();
});

it('no answer from the server is said, and can be tried again', async () => {
  open('zh', () => Promise.reject(new Error('offline')));
  await choosePhoto();
  await button('审核并保存').click();
  await alerted(/稍后重试/);
  await expect.element(button('审核并保存')).toBeEnabled();
});

it('in English every text is there', async () => {
  open('en');
  await button('Practice photo (grey wall)').click();
  await expect.element(page.getByText('1 failed', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/before a white wall in even light/)).toBeVisible();
  expect(Object.keys(photoEn)).toEqual(Object.keys(photoZh));
});

async function violations(): Promise<unknown[]> {
  const { violations: found } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

it.each([
  [1280, 'light'],
  [390, 'light'],
  [1280, 'dark'],
])('at %d px, %s: nothing that axe finds, nothing wider than the page', async (width, scheme) => {
  await page.viewport(width, 800);
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  try {
    expect(await violations()).toEqual([]);
    for (const wall of ['白墙', '灰墙']) {
      await practise(wall);
      await expect.element(page.getByText(wall === '白墙' ? '各项均合格' : '不合格 1 项')).toBeVisible();
      await button('审核并保存').click();
      await expect.element(page.getByText(wall === '白墙' ? /^审核通过/ : '照片未通过审核。')).toBeVisible();
      await userEvent.hover(page.getByRole('heading', { level: 2 }));
      expect(await violations(), wall).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  }
});
