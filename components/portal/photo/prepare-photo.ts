/** The crop becomes the JPEG that is sent: never enlarged, and with quality enough for the least kilobytes where the picture allows. */
import type { Picture } from '../../../lib/portal/photo/jpeg.ts';
import { photoRules } from '../../../lib/portal/photo/photo-rules.ts';
import { type Crop, heightOf } from './crop.ts';

export interface PreparedPhoto {
  file: Blob;
  picture: Picture;
}

/** A little more than asked, for the photo is written again with its certificate. */
const enoughBytes = (photoRules.kilobytes.moreThan + 3) * 1024;
/** Tried one after the other, until the file is large enough. */
const attempts = [
  { widest: 600, quality: 0.92 },
  { widest: 600, quality: 0.97 },
  { widest: 900, quality: 0.96 },
  { widest: 1200, quality: 1 },
] as const;

/** Null only when the browser cannot draw or write it. */
export async function preparePhoto(bitmap: ImageBitmap, crop: Crop): Promise<PreparedPhoto | null> {
  let prepared: PreparedPhoto | null = null;
  for (const { widest, quality } of attempts) {
    const next = await render(bitmap, crop, Math.min(widest, Math.floor(crop.width)), quality);
    if (next && next.file.size <= photoRules.kilobytes.atMost * 1024) prepared = next;
    if (!prepared || prepared.file.size >= enoughBytes) return prepared;
  }
  return prepared;
}

async function render(bitmap: ImageBitmap, crop: Crop, width: number, quality: number): Promise<PreparedPhoto | null> {
  const height = Math.round(heightOf(width));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  // Whole pixels: half of one would blur a picture that is not made smaller.
  const [left, top, wide] = [Math.round(crop.x), Math.round(crop.y), Math.floor(crop.width)];
  pen.drawImage(bitmap, left, top, wide, Math.round(heightOf(wide)), 0, 0, width, height);
  const file = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return { file, picture: pen.getImageData(0, 0, width, height) };
}

/** The whole picture made small, to look for the head in. */
export function smallCopy(bitmap: ImageBitmap): Picture | null {
  const scale = Math.min(1, 320 / bitmap.width);
  const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))];
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height);
}
