import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPhoto, checkPhotoFile } from '../../../../lib/portal/photo/check-photo.ts';
import { encodeJpeg, type Picture } from '../../../../lib/portal/photo/jpeg.ts';
import { isAcceptable, type PhotoFinding } from '../../../../lib/portal/photo/photo-finding.ts';
import { photoRules } from '../../../../lib/portal/photo/photo-rules.ts';
import { drawPhoto, drawSheet, type PhotoWish, resize } from '../../../support/portal/draw-photo.ts';

const kilobyte = 1024;
const check = (picture: Picture, bytes = 80 * kilobyte) => checkPhoto(picture, bytes, photoRules);
const failed = (findings: readonly PhotoFinding[]) => findings.filter(({ passed }) => !passed).map(({ code }) => code);
/** Each style of hair, so that no figure fits one outline only. */
const styles = ['short', 'sideParting', 'tiedBack', 'long'] as const;

it.each(styles)('a good portrait passes, hair: %s', (hairStyle) => {
  for (const seed of ['a', 'b', 'c', 'd'])
    for (const zoom of [0.95, 1, 1.06]) {
      const findings = check(drawPhoto({ seed, zoom, appearance: { hairStyle } }));
      expect(failed(findings), `${seed} ${zoom}`).toEqual([]);
      expect(findings.every(({ advice }) => advice === null)).toBe(true);
    }
});

const wrong: [string, PhotoWish, PhotoFinding['code'], RegExp][] = [
  ['grey wall', { background: [200, 202, 204] }, 'background', /偏灰/],
  ['light grey wall', { background: [212, 212, 212] }, 'background', /偏灰/],
  ['blue wall', { background: [67, 142, 219] }, 'background', /颜色/],
  ['pale blue wall', { background: [224, 236, 255] }, 'background', /颜色/],
  ['red wall', { background: [210, 40, 40] }, 'background', /颜色/],
  ['too far left', { move: [-0.09, 0] }, 'head-centre', /偏左/],
  ['too far right', { move: [0.09, 0] }, 'head-centre', /偏右/],
  ['too low', { move: [0, 0.16], zoom: 0.95 }, 'top-margin', /留白太多/],
  ['too high', { move: [0, -0.13] }, 'top-margin', /太近/],
  ['too large', { zoom: 1.34, move: [0, 0.06] }, 'head-height', /偏大/],
  ['too small', { zoom: 0.72, move: [0, -0.09] }, 'head-height', /偏小/],
];

it.each(wrong)('%s is found, and nothing else is said to be wrong', (_, wish, code, advice) => {
  for (const hairStyle of styles) {
    const findings = check(drawPhoto({ ...wish, appearance: { hairStyle } }));
    expect(failed(findings), hairStyle).toContain(code);
    expect(findings.find((one) => one.code === code)?.advice?.zh).toMatch(advice);
    expect(isAcceptable(findings)).toBe(false);
    // A head that is too large comes too close to the edges as well.
    if (wish.zoom === undefined) expect(failed(findings), hairStyle).toEqual([code]);
  }
});

it('a wall that is nearly white, in uneven light, is white enough', () => {
  for (const light of [255, 244, 232, 222]) {
    const picture = drawPhoto({ background: [light, light - 2, light - 4] });
    expect(failed(check(picture)), String(light)).toEqual([]);
  }
});

it('a shadow at the side is found', () => {
  const picture = drawPhoto();
  for (let row = 0; row < picture.height; row += 1)
    for (let column = 0; column < 40; column += 1)
      for (const channel of [0, 1, 2]) {
        const at = (row * picture.width + column) * 4 + channel;
        picture.data[at] = (picture.data[at] ?? 0) * 0.78;
      }
  expect(failed(check(picture))).toContain('background');
});

it.each([
  ['white', [255, 255, 255]],
  ['grey', [128, 128, 128]],
] as const)('a %s sheet is no portrait', (_, colour) => {
  const findings = check(drawSheet(480, 672, colour));
  expect(failed(findings)).toContain('portrait');
  expect(findings.map(({ code }) => code)).not.toContain('head-height');
});

it('a box in the middle is no portrait that passes', () => {
  const picture = drawSheet(480, 672, [255, 255, 255]);
  for (let row = 100; row < 400; row += 1) picture.data.fill(40, (row * 480 + 100) * 4, (row * 480 + 380) * 4);
  expect(isAcceptable(check(picture))).toBe(false);
});

it('shoulders that do not reach the lower edge are a warning only', () => {
  const picture = drawPhoto({ width: 480, height: 672 });
  for (let row = 560; row < 672; row += 1) {
    picture.data.fill(255, row * 480 * 4, (row * 480 + 130) * 4);
    picture.data.fill(255, (row * 480 + 350) * 4, (row + 1) * 480 * 4);
  }
  const findings = check(picture);
  expect(failed(findings)).toEqual(['shoulders']);
  expect(isAcceptable(findings)).toBe(true);
});

it.each([1.5, 2, 3])('a picture enlarged %d times is a warning', (times) => {
  const small = drawPhoto({ width: Math.round(480 / times), height: Math.round(672 / times) });
  const findings = checkPhotoFile(encodeJpeg(resize(small, 480, 672), 90), photoRules).filter(({ code }) => code !== 'file-size');
  expect(failed(findings)).toEqual(['sharpness']);
  expect(isAcceptable(findings)).toBe(true);
});

it.each([
  [45 * kilobyte, ['file-size']],
  [45 * kilobyte + 1, []],
  [1024 * kilobyte, []],
  [1024 * kilobyte + 1, ['file-size']],
] as const)('%d bytes: more than 45 KB and at most our bound', (bytes, codes) => {
  expect(failed(check(drawPhoto(), bytes))).toEqual(codes);
});

it.each([
  [295, 413, ['pixels']],
  [296, 413, ['pixels']],
  [296, 414, []],
  [480, 480, ['proportion']],
  [480, 900, ['proportion']],
] as const)('%d×%d: more than 295×413, in the proportion of one inch', (width, height, codes) => {
  expect(failed(check(drawPhoto({ width, height }))).filter((code) => code === 'pixels' || code === 'proportion')).toEqual(codes);
});

it('as a file: what is no JPEG, too large or has too many pixels is refused before it is decoded', () => {
  const codes = (file: Uint8Array) => failed(checkPhotoFile(file, photoRules));
  const good = encodeJpeg(drawPhoto({ width: 480, height: 672 }), 92);
  expect(codes(good)).toEqual([]);
  expect(codes(new TextEncoder().encode('GIF89a'))).toEqual(['file-type']);
  expect(codes(good.slice(0, good.length / 2))).toEqual(['file-type']);
  expect(codes(new Uint8Array(1024 * kilobyte + 1))).toEqual(['file-size']);
  const huge = good.slice();
  const frame = huge.findIndex((byte, at) => byte === 0xff && huge[at + 1] === 0xc0);
  huge.set([0x80, 0, 0x80, 0], frame + 5);
  expect(codes(huge)).toEqual(['pixels']);
});

it('never fails, whatever the pixels are, and says what to do with everything that it refuses', () => {
  const picture = fc
    .record({ width: fc.integer({ min: 1, max: 60 }), height: fc.integer({ min: 1, max: 60 }), seed: fc.integer() })
    .map(({ width, height, seed }) => {
      const data = new Uint8ClampedArray(width * height * 4).map((_, at) => (Math.imul(at + 1, seed) >>> 7) & 255);
      return { width, height, data };
    });
  fc.assert(
    fc.property(picture, fc.nat(), (random, bytes) => {
      for (const { passed, advice } of check(random, bytes)) expect(advice === null).toBe(passed);
    }),
  );
});
