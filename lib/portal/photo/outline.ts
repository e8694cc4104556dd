/** Head and shoulders as a dark-on-light outline: measured on a small copy, whatever the colour of the wall behind them. */
import type { Picture } from './jpeg.ts';
import type { Range } from './jpeg-structure.ts';

/** The picture made small: three numbers a pixel. */
interface SmallCopy {
  width: number;
  height: number;
  colours: Float32Array;
}

export interface Outline {
  width: number;
  height: number;
  /** Row by row, where the person begins and ends; null where there is only background. */
  rows: readonly (Range | null)[];
  /** Of the whole picture. */
  share: number;
  /** How much light and dark there is within the outline: a plain sheet has next to none. */
  contrast: number;
}

const smallWidth = 160;
/** How far from the wall's own colour a pixel still is the wall, of 255. */
const sameColour = 26;

export function findOutline(picture: Picture): Outline {
  const small = shrink(picture);
  const { width, height } = small;
  const person = largestPart(notReached(small), width);
  const rows = Array.from({ length: height }, (_, row): Range | null => {
    const line = person.subarray(row * width, (row + 1) * width);
    const from = line.indexOf(1);
    return from < 0 ? null : [from, line.lastIndexOf(1) + 1];
  });
  const share = person.reduce((sum, one) => sum + one, 0) / person.length;
  return { width, height, rows, share, contrast: contrastWithin(small, person) };
}

/** Each pixel of the copy is the mean of those it stands for. */
function shrink({ width, height, data }: Picture): SmallCopy {
  const step = Math.max(1, width / smallWidth);
  const small = { width: Math.floor(width / step), height: Math.floor(height / step) };
  const colours = new Float32Array(small.width * small.height * 3);
  for (let row = 0; row < small.height; row += 1)
    for (let column = 0; column < small.width; column += 1) {
      let count = 0;
      const sum = [0, 0, 0];
      for (let y = Math.floor(row * step); y < Math.floor((row + 1) * step); y += 1)
        for (let x = Math.floor(column * step); x < Math.floor((column + 1) * step); x += 1) {
          count += 1;
          for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0);
        }
      colours.set(
        sum.map((one) => one / count),
        (row * small.width + column) * 3,
      );
    }
  return { ...small, colours };
}

/** 1 where the wall, coming in from the top and from the upper sides, does not reach. */
function notReached({ width, height, colours }: SmallCopy): Uint8Array {
  const seeds: number[] = [];
  for (let column = 0; column < width; column += 1) seeds.push(column);
  for (let row = 1; row < height * 0.5; row += 1) seeds.push(row * width, row * width + width - 1);
  const wall = [0, 1, 2].map((channel) => median(seeds.map((pixel) => colours[pixel * 3 + channel] ?? 0)));
  const isWall = (pixel: number) =>
    wall.every((light, channel) => Math.abs((colours[pixel * 3 + channel] ?? 0) - light) <= sameColour);
  const rest = new Uint8Array(width * height).fill(1);
  spread(seeds, width, rest.length, (pixel) => {
    if (rest[pixel] === 0 || !isWall(pixel)) return false;
    rest[pixel] = 0;
    return true;
  });
  return rest;
}

/** Only the largest connected part is kept: specks on the wall are nobody. */
function largestPart(mask: Uint8Array, width: number): Uint8Array {
  const left = mask.slice();
  let largest: number[] = [];
  for (let start = left.indexOf(1); start >= 0; start = left.indexOf(1, start)) {
    const part: number[] = [];
    spread([start], width, left.length, (pixel) => {
      if (left[pixel] === 0) return false;
      left[pixel] = 0;
      part.push(pixel);
      return true;
    });
    if (part.length > largest.length) largest = part;
  }
  const kept = new Uint8Array(mask.length);
  for (const pixel of largest) kept[pixel] = 1;
  return kept;
}

/** Visits from neighbour to neighbour, as long as a pixel is taken. */
function spread(seeds: readonly number[], width: number, size: number, take: (pixel: number) => boolean): void {
  const waiting = [...seeds];
  for (let pixel = waiting.pop(); pixel !== undefined; pixel = waiting.pop()) {
    if (!take(pixel)) continue;
    const column = pixel % width;
    if (column > 0) waiting.push(pixel - 1);
    if (column < width - 1) waiting.push(pixel + 1);
    if (pixel >= width) waiting.push(pixel - width);
    if (pixel + width < size) waiting.push(pixel + width);
  }
}

/** The standard deviation of the light. */
function contrastWithin({ colours }: SmallCopy, person: Uint8Array): number {
  const lights: number[] = [];
  for (let pixel = 0; pixel < person.length; pixel += 1)
    if (person[pixel] === 1)
      lights.push(lightOf(colours[pixel * 3] ?? 0, colours[pixel * 3 + 1] ?? 0, colours[pixel * 3 + 2] ?? 0));
  const mean = lights.reduce((sum, one) => sum + one, 0) / (lights.length || 1);
  return Math.sqrt(lights.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (lights.length || 1));
}

/** How light a colour looks, of 255. */
export const lightOf = (red: number, green: number, blue: number): number => 0.299 * red + 0.587 * green + 0.114 * blue;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
