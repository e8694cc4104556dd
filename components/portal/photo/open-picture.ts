/** A chosen file becomes a picture on the page: its type and size are looked at before the browser decodes it. */
import { looksLikeJpeg, readJpegStructure } from '../../../lib/portal/photo/jpeg-structure.ts';
import { sourcePictureRules } from '../../../lib/portal/photo/photo-rules.ts';
import type { PhotoTextKey } from '../texts/photo-zh.ts';

export type OpenedPicture = { ok: true; bitmap: ImageBitmap } | { ok: false; problem: PhotoTextKey };

export async function openPicture(file: Blob): Promise<OpenedPicture> {
  if (file.size > sourcePictureRules.atMostMegabytes * 1024 * 1024) return { ok: false, problem: 'photoCheckTooLarge' };
  try {
    const size = readSize(new Uint8Array(await file.arrayBuffer()));
    if (!size) return { ok: false, problem: 'photoCheckNotPicture' };
    if (size.width * size.height > sourcePictureRules.atMostPixels) return { ok: false, problem: 'photoCheckTooLarge' };
    return { ok: true, bitmap: await createImageBitmap(file) };
  } catch {
    return { ok: false, problem: 'photoCheckNotPicture' };
  }
}

function readSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (looksLikeJpeg(bytes)) return readJpegStructure(bytes);
  const isPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);
  if (!isPng || bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
