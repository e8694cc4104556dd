/**
 * What makes a checked photo recognisable: a JPEG comment right behind the file's beginning, with a keyed hash (HMAC-SHA-256) over
 * all the rest. Whoever changes a single bit, or puts the comment into another picture, no longer has a checked photo.
 */
import { looksLikeJpeg, type Range, readJpegStructure } from './jpeg-structure.ts';
import { photoRules } from './photo-rules.ts';

type PhotoRefusalCode = 'photo-not-checked' | 'photo-tampered' | 'photo-not-jpeg' | 'photo-too-large';
export type PhotoVerdict = { genuine: true } | { genuine: false; code: PhotoRefusalCode };

/** Goes up when the certificate means something else; it is under the hash. */
const version = 'baokao-photo-check/1 ';
const hashBytes = 32;
const markerBytes = 4;
const segmentBytes = markerBytes + version.length + hashBytes;
const start = new Uint8Array([0xff, 0xd8]);

/**
 * The photo with its certificate. Whatever is not the picture is taken out: older certificates, where and with what it was taken, and
 * an orientation with which it would be shown otherwise than it was checked. Throws when it is no JPEG file.
 */
export async function certifyPhoto(jpeg: Uint8Array, key: string): Promise<Uint8Array<ArrayBuffer>> {
  const structure = readJpegStructure(jpeg);
  if (!structure) throw new TypeError('not a JPEG file');
  const rest = withoutRanges(jpeg.subarray(0, structure.end), structure.extras).subarray(start.length);
  const hash = await crypto.subtle.sign('HMAC', await importKey(key), certified(rest));
  return join([start, header(), new Uint8Array(hash), rest]);
}

/** Whether the photo is, bit for bit, one that was certified with this key. */
export async function verifyPhoto(jpeg: Uint8Array, key: string): Promise<PhotoVerdict> {
  if (jpeg.length > photoRules.kilobytes.atMost * 1024 + segmentBytes) return { genuine: false, code: 'photo-too-large' };
  if (!looksLikeJpeg(jpeg)) return { genuine: false, code: 'photo-not-jpeg' };
  const expected = join([start, header()]);
  if (!expected.every((byte, index) => jpeg[index] === byte)) return { genuine: false, code: 'photo-not-checked' };
  const hash = jpeg.slice(expected.length, expected.length + hashBytes);
  const rest = jpeg.subarray(expected.length + hashBytes);
  const genuine = await crypto.subtle.verify('HMAC', await importKey(key), hash, certified(rest));
  return genuine ? { genuine } : { genuine, code: 'photo-tampered' };
}

function header(): Uint8Array {
  const length = segmentBytes - 2;
  return join([new Uint8Array([0xff, 0xfe, length >> 8, length & 255]), new TextEncoder().encode(version)]);
}

/** Under the hash: what it claims and the whole picture. */
const certified = (rest: Uint8Array): Uint8Array<ArrayBuffer> => join([new TextEncoder().encode(version), start, rest]);

/** The key as hexadecimal digits, at least 128 bits of it. */
function importKey(key: string): Promise<CryptoKey> {
  if (!/^([0-9a-f]{2}){16,}$/.test(key)) throw new TypeError('the photo key has to be at least 32 hexadecimal digits');
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

function withoutRanges(file: Uint8Array, ranges: readonly Range[]): Uint8Array {
  const starts = [0, ...ranges.map(([, end]) => end)];
  return join(starts.map((from, index) => file.subarray(from, ranges[index]?.[0] ?? file.length)));
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
