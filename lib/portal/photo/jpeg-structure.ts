/** The parts of a JPEG file, read without decoding it and without trusting it: what is not understood is refused. */

export interface JpegStructure {
  width: number;
  height: number;
  /** 1 = grey, 3 = colour. */
  components: number;
  scans: number;
  /** [start, end) of what is not the picture: comments, Exif (place, camera, an orientation), colour profiles, thumbnails. */
  extras: readonly Range[];
  /** Where the picture ends; what follows is not part of it. */
  end: number;
}

export type Range = readonly [start: number, end: number];

type Frame = Pick<JpegStructure, 'width' | 'height' | 'components'>;

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
/** Comments and application segments, but for JFIF (0) and Adobe's (14), which say how the colours are coded. */
const isExtra = (marker: number): boolean => marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);
/** Baseline, extended and progressive; the others (lossless, arithmetic) no camera writes. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
const unreadableFrames = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
/** Progressive files have about ten: hundreds would only make the decoder work. */
const mostScans = 32;

/** Whether the bytes begin as every JPEG file does. */
export function looksLikeJpeg(file: Uint8Array): boolean {
  return file[0] === 0xff && file[1] === startOfImage && file[2] === 0xff;
}

/** Null when it is no JPEG file, is cut off, or is of a kind that cannot be read. */
export function readJpegStructure(file: Uint8Array): JpegStructure | null {
  if (!looksLikeJpeg(file)) return null;
  let frame: Frame | null = null;
  let scans = 0;
  const extras: Range[] = [];
  for (let at = 2; at + 1 < file.length; ) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff || unreadableFrames.has(marker)) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) return frame && scans > 0 ? { ...frame, scans, extras, end: at + 2 } : null;
    const end = endOfSegment(file, at);
    if (end === null) return null;
    if (isExtra(marker)) extras.push([at, end]);
    if (frames.has(marker)) {
      if (frame) return null;
      frame = readFrame(file.subarray(at + 4, end));
      if (!frame) return null;
    }
    if (marker === startOfScan) scans += 1;
    if (scans > mostScans) return null;
    at = marker === startOfScan ? endOfScan(file, end) : end;
  }
  return null;
}

/** Markers have two bytes, then a length that counts its own two. */
function endOfSegment(file: Uint8Array, at: number): number | null {
  const length = ((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0);
  const end = at + 2 + length;
  return length >= 2 && end <= file.length ? end : null;
}

/** Within a scan, FF is followed by 00 (an FF of the data) or by a restart marker. */
function endOfScan(file: Uint8Array, from: number): number {
  let at = from;
  for (; at + 1 < file.length; at += 1) {
    const next = file[at + 1] ?? 0;
    if (file[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) break;
  }
  return at;
}

function readFrame(body: Uint8Array): Frame | null {
  const [precision, high = 0, low = 0, wideHigh = 0, wideLow = 0, components = 0] = body;
  const height = (high << 8) | low;
  const width = (wideHigh << 8) | wideLow;
  if (precision !== 8 || width === 0 || height === 0) return null;
  if ((components !== 1 && components !== 3) || body.length !== 6 + 3 * components) return null;
  for (let at = 7; at < body.length; at += 3) {
    const factors = body[at] ?? 0;
    if (!isSampling(factors >> 4) || !isSampling(factors & 15)) return null;
  }
  return { width, height, components };
}

const isSampling = (factor: number): boolean => factor === 1 || factor === 2 || factor === 4;
