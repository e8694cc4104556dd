/** Photos for practice: drawn people, each seed its own, so that nobody's face is needed to try the portal. */
import { type Appearance, drawPortrait, faceMiddle } from './drawing/portrait.ts';
import type { Colour } from './drawing/raster.ts';
import { pick, seeded } from './drawing/seeded.ts';
import { mix, roughen } from './drawing/shading.ts';
import { encodeJpeg } from './jpeg.ts';

const size = { width: 480, height: 672 };
const white: Colour = [255, 255, 255];
const grey: Colour = [168, 171, 176];
const skins: readonly [Colour, Colour] = [
  [247, 214, 188],
  [214, 160, 124],
];
const hairs: readonly [Colour, ...Colour[]] = [
  [38, 30, 30],
  [52, 38, 33],
  [74, 50, 38],
  [30, 32, 40],
];
const fabrics: readonly [Colour, ...Colour[]] = [
  [36, 52, 86],
  [46, 50, 58],
  [104, 40, 56],
  [38, 92, 96],
  [84, 78, 126],
  [62, 92, 62],
  [142, 92, 60],
];

/** 480 by 672 pixels on white: passes the photo check. The same seed gives the same bytes. */
export function demonstrationPhoto(seed: string): Uint8Array<ArrayBuffer> {
  return photograph(seed, white);
}

/** The same person before a grey wall: does not pass. */
export function greyDemonstrationPhoto(seed: string): Uint8Array<ArrayBuffer> {
  return photograph(seed, grey);
}

function photograph(seed: string, background: Colour): Uint8Array<ArrayBuffer> {
  const framing = { zoom: 1, about: faceMiddle, move: [0, 0] } as const;
  const painting = drawPortrait(appearanceOf(seed), { ...size, background, framing });
  roughen(painting, 14);
  return encodeJpeg(painting.picture, 92);
}

/** Hair, clothes and skin by seed. */
export function appearanceOf(seed: string): Appearance {
  const next = seeded(seed);
  return {
    skin: mix(skins[0], skins[1], next()),
    hair: pick(next, hairs),
    hairStyle: pick(next, ['short', 'sideParting', 'tiedBack', 'long']),
    clothes: pick(next, fabrics),
    clothesStyle: pick(next, ['suit', 'sweater', 'blouse']),
    glasses: next() < 0.3,
    faceWidth: 0.96 + next() * 0.08,
  };
}
