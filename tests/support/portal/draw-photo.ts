/** Portraits to check: drawn as a photographer would get them wrong. */
import { appearanceOf } from '../../../lib/portal/photo/demonstration-photo.ts';
import { type Appearance, drawPortrait, faceMiddle } from '../../../lib/portal/photo/drawing/portrait.ts';
import type { Colour, Point } from '../../../lib/portal/photo/drawing/raster.ts';
import { roughen } from '../../../lib/portal/photo/drawing/shading.ts';
import type { Picture } from '../../../lib/portal/photo/jpeg.ts';

export interface PhotoWish {
  seed?: string;
  width?: number;
  height?: number;
  background?: Colour;
  zoom?: number;
  move?: Point;
  appearance?: Partial<Appearance>;
}

export function drawPhoto(wish: PhotoWish = {}): Picture {
  const { seed = 'a', width = 320, height = 448, background = [255, 255, 255], zoom = 1, move = [0, 0], appearance = {} } = wish;
  const framing = { zoom, about: faceMiddle, move };
  const painting = drawPortrait({ ...appearanceOf(seed), ...appearance }, { width, height, background, framing });
  roughen(painting, 14);
  return painting.picture;
}

/** A plain sheet. */
export function drawSheet(width: number, height: number, colour: Colour): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([...colour, 255], at);
  return { width, height, data };
}

/** Enlarged or made smaller, as an editing program does it between neighbouring pixels. */
export function resize(picture: Picture, width: number, height: number): Picture {
  const result = drawSheet(width, height, [0, 0, 0]);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      for (const channel of [0, 1, 2])
        result.data[(row * width + column) * 4 + channel] = between(
          picture,
          ((column + 0.5) * picture.width) / width - 0.5,
          ((row + 0.5) * picture.height) / height - 0.5,
          channel,
        );
  return result;
}

function between({ width, height, data }: Picture, x: number, y: number, channel: number): number {
  const at = (column: number, row: number) => {
    const [inColumn, inRow] = [Math.min(width - 1, Math.max(0, column)), Math.min(height - 1, Math.max(0, row))];
    return data[(inRow * width + inColumn) * 4 + channel] ?? 0;
  };
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const upper = at(left, top) * (1 - x + left) + at(left + 1, top) * (x - left);
  const lower = at(left, top + 1) * (1 - x + left) + at(left + 1, top + 1) * (x - left);
  return upper * (1 - y + top) + lower * (y - top);
}
