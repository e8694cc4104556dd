/** The part of the picture that becomes the photo: always in the photo's proportion, never beyond the picture. In pixels of the picture. */
import { findHead } from '../../../lib/portal/photo/head.ts';
import type { Picture } from '../../../lib/portal/photo/jpeg.ts';
import { findOutline } from '../../../lib/portal/photo/outline.ts';
import { photoRules } from '../../../lib/portal/photo/photo-rules.ts';

export interface Crop {
  x: number;
  y: number;
  width: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where crown and chin are to be, as shares of the photo's height: the middle of what the rules let through. */
export const guideLines = { crown: 0.1, chin: 0.71 } as const;

export const heightOf = (width: number): number => width / photoRules.proportion.widthByHeight;

export const largestWidth = ({ width, height }: Size): number => Math.min(width, height * photoRules.proportion.widthByHeight);

/** Just enough for the least pixels, so that nothing has to be enlarged; of a smaller picture, all of it. */
export const smallestWidth = (size: Size): number => Math.min(photoRules.pixels.widerThan + 1, largestWidth(size));

/** The nearest crop that lies within the picture. */
export function fitCrop({ x, y, width }: Crop, size: Size): Crop {
  const fitting = Math.min(largestWidth(size), Math.max(smallestWidth(size), width));
  const within = (value: number, most: number) => Math.min(Math.max(0, most), Math.max(0, value));
  return { x: within(x, size.width - fitting), y: within(y, size.height - heightOf(fitting)), width: fitting };
}

/** As large as it goes, in the middle. */
export function wholeCrop(size: Size): Crop {
  const width = largestWidth(size);
  return { x: (size.width - width) / 2, y: (size.height - heightOf(width)) / 2, width };
}

/** Larger or smaller about its own middle. */
export function scaleCrop({ x, y, width }: Crop, factor: number, size: Size): Crop {
  const scaled = Math.min(largestWidth(size), Math.max(smallestWidth(size), width * factor));
  return fitCrop({ x: x + (width - scaled) / 2, y: y + (heightOf(width) - heightOf(scaled)) / 2, width: scaled }, size);
}

/** Crown and chin on their lines and the head in the middle, told from a small copy; null where no head is found. */
export function alignedCrop(copy: Picture, size: Size): Crop | null {
  const head = findHead(findOutline(copy));
  if (!head) return null;
  const height = ((head.chin - head.crown) * size.height) / (guideLines.chin - guideLines.crown);
  const width = height * photoRules.proportion.widthByHeight;
  const middle = head.middle * size.width;
  const y = head.crown * size.height - guideLines.crown * height;
  return fitCrop({ x: middle - width / 2, y, width }, size);
}
