/** Colours between colours, shapes with two equal halves, and grain. */
import type { Colour, Painting, Point } from './raster.ts';

/** From the first colour (share 0) to the second (share 1). */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const part = Math.min(1, Math.max(0, share));
  const channel = (index: 0 | 1 | 2) => first[index] + (second[index] - first[index]) * part;
  return [channel(0), channel(1), channel(2)];
}

/** Darker below 0, lighter above. */
export const shade = (colour: Colour, by: number): Colour => mix(colour, by < 0 ? [0, 0, 0] : [255, 255, 255], Math.abs(by));

/** The right half of an outline, from its top in the middle to its bottom, and the same on the left. */
export function mirrored(half: readonly Point[]): Point[] {
  const left = half.filter(([x]) => x !== 0.5).map(([x, y]): Point => [1 - x, y]);
  return [...half, ...left.reverse()];
}

/** From 0 to 1, without order, the same for the same place. */
export function grain(x: number, y: number): number {
  const mixed = Math.imul((x * 374761393 + y * 668265263) ^ 0x5bf03635, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296;
}

/** The roughness of skin, hair and cloth, which a photo has and a drawing has not; the background stays as it is. */
export function roughen({ picture: { width, height, data }, painted }: Painting, strength: number): void {
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const amount = (painted[pixel] ?? 0) * strength * (grain(pixel % width, Math.floor(pixel / width)) - 0.5);
    for (let at = pixel * 4; at < pixel * 4 + 3; at += 1) data[at] = (data[at] ?? 0) + amount;
  }
}
