/** JPEG files to pixels and back, in Node and in a page alike, with a bound on memory before anything is decoded. */
import { decode, encode } from 'jpeg-js';
import { readJpegStructure } from './jpeg-structure.ts';

/** Four bytes a pixel, row by row: also what a canvas calls ImageData. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

export type DecodedJpeg = { ok: true; picture: Picture } | { ok: false; code: 'photo-not-jpeg' | 'photo-too-large' };

/** About 100 bytes a pixel are what the decoder needs at worst, in colour without subsampling. */
const megabytesPerMillionPixels = 100;

/** Never throws: a file that is damaged, of another type or too large is refused with a code. */
export function decodeJpeg(file: Uint8Array, atMostPixels: number): DecodedJpeg {
  const structure = readJpegStructure(file);
  if (!structure) return { ok: false, code: 'photo-not-jpeg' };
  const pixels = structure.width * structure.height;
  if (pixels > atMostPixels) return { ok: false, code: 'photo-too-large' };
  try {
    const { width, height, data } = decode(file, {
      useTArray: true,
      formatAsRGBA: true,
      tolerantDecoding: false,
      maxMemoryUsageInMB: 16 + Math.ceil((atMostPixels / 1e6) * megabytesPerMillionPixels),
    });
    if (width !== structure.width || height !== structure.height) return { ok: false, code: 'photo-not-jpeg' };
    return { ok: true, picture: { width, height, data } };
  } catch {
    return { ok: false, code: 'photo-not-jpeg' };
  }
}

/** Quality from 1 to 100. */
export function encodeJpeg(picture: Picture, quality: number): Uint8Array<ArrayBuffer> {
  return withBuffer(() => new Uint8Array(encode(picture, quality).data));
}

/** The encoder ends in Node's Buffer even in a page: where there is none, it has one for the length of the call. */
function withBuffer<T>(work: () => T): T {
  const scope: { Buffer?: unknown } = globalThis;
  if (scope.Buffer !== undefined) return work();
  scope.Buffer = { from: (bytes: number[]) => Uint8Array.from(bytes) };
  try {
    return work();
  } finally {
    delete scope.Buffer;
  }
}
