/** Whether a picture has as much detail as it has pixels: one that was enlarged, or is blurred, has not. */

import type { Picture } from './jpeg.ts';
import { lightOf } from './outline.ts';

interface Grey {
  width: number;
  height: number;
  light: Float32Array;
}

/**
 * The variance of the Laplacian at full size, as a share of that at half the size, within the middle of the picture. Taken as a share it
 * does not depend on contrast: a dark coat and a pale face count alike.
 */
export function measureDetail(picture: Picture): number {
  const full = middleOf(picture);
  const coarse = laplacianVariance(halved(full));
  return coarse === 0 ? 0 : laplacianVariance(full) / coarse;
}

/** Where the face is; the wall at the sides has no detail anyway. */
function middleOf({ width, height, data }: Picture): Grey {
  const [left, top] = [Math.floor(width * 0.2), Math.floor(height * 0.15)];
  const size = { width: Math.floor(width * 0.6), height: Math.floor(height * 0.6) };
  const light = new Float32Array(size.width * size.height);
  for (let row = 0; row < size.height; row += 1)
    for (let column = 0; column < size.width; column += 1) {
      const at = ((row + top) * width + column + left) * 4;
      light[row * size.width + column] = lightOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    }
  return { ...size, light };
}

function halved({ width, height, light }: Grey): Grey {
  const half = { width: width >> 1, height: height >> 1, light: new Float32Array((width >> 1) * (height >> 1)) };
  for (let row = 0; row < half.height; row += 1)
    for (let column = 0; column < half.width; column += 1) {
      const at = row * 2 * width + column * 2;
      const sum = (light[at] ?? 0) + (light[at + 1] ?? 0) + (light[at + width] ?? 0) + (light[at + width + 1] ?? 0);
      half.light[row * half.width + column] = sum / 4;
    }
  return half;
}

function laplacianVariance({ width, height, light }: Grey): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let row = 1; row < height - 1; row += 1)
    for (let column = 1; column < width - 1; column += 1) {
      const at = row * width + column;
      const around = (light[at - 1] ?? 0) + (light[at + 1] ?? 0) + (light[at - width] ?? 0) + (light[at + width] ?? 0);
      const change = around - 4 * (light[at] ?? 0);
      sum += change;
      squares += change * change;
      count += 1;
    }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}
