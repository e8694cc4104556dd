import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certifyPhoto, verifyPhoto } from '../../../../lib/portal/photo/certificate.ts';
import { decodeJpeg, encodeJpeg } from '../../../../lib/portal/photo/jpeg.ts';
import { readJpegStructure } from '../../../../lib/portal/photo/jpeg-structure.ts';
import { drawPhoto } from '../../../support/portal/draw-photo.ts';

const key = 'c0ffee00'.repeat(8);
const jpeg = encodeJpeg(drawPhoto({ width: 60, height: 84 }), 80);
const certified = await certifyPhoto(jpeg, key);
/** Marker, length, version and hash behind the two bytes of the beginning. */
const certificate = readJpegStructure(certified)?.extras[0] ?? [0, 0];
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const comment = join(Uint8Array.of(0xff, 0xfe, 0, 5), new TextEncoder().encode('abc'));

describe('the certificate of a checked photo (guide L353–L354)', () => {
  it('is verified with the key it was made with, and the picture is the same', async () => {
    expect(await verifyPhoto(certified, key)).toEqual({ genuine: true });
    expect(decodeJpeg(certified, 1e6)).toEqual({ ...decodeJpeg(jpeg, 1e6), picture: expect.objectContaining({ width: 60 }) });
    expect(readJpegStructure(certified)?.extras).toEqual([[2, 2 + 4 + 21 + 32]]);
  });

  it('any bit changed anywhere, and it is no longer genuine', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(certified.length - 1), fc.nat(7), async (at, bit) => {
        const copy = certified.slice();
        copy[at] = (copy[at] ?? 0) ^ (1 << bit);
        expect(await verifyPhoto(copy, key)).toMatchObject({ genuine: false });
      }),
      { numRuns: 400 },
    );
  });

  it('nor with any bit of the certificate itself changed, each of them', async () => {
    for (let at = 0; at < certificate[1]; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const copy = certified.slice();
        copy[at] = (copy[at] ?? 0) ^ (1 << bit);
        expect(await verifyPhoto(copy, key), `${at}.${bit}`).toMatchObject({ genuine: false });
      }
  });

  it('cut off anywhere, or with something behind its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(certified.length - 1), async (length) => {
        expect(await verifyPhoto(certified.subarray(0, length), key)).toMatchObject({ genuine: false });
      }),
    );
    expect(await verifyPhoto(join(certified, Uint8Array.of(0)), key)).toEqual({ genuine: false, code: 'photo-tampered' });
  });

  it('a second comment, before it or behind it', async () => {
    const start = certified.subarray(0, 2);
    const before = join(start, comment, certified.subarray(2));
    const behind = join(certified.subarray(0, certificate[1]), comment, certified.subarray(certificate[1]));
    const twice = join(certified.subarray(0, certificate[1]), certified.subarray(2));
    expect(await verifyPhoto(before, key)).toEqual({ genuine: false, code: 'photo-not-checked' });
    expect(await verifyPhoto(behind, key)).toEqual({ genuine: false, code: 'photo-tampered' });
    expect(await verifyPhoto(twice, key)).toEqual({ genuine: false, code: 'photo-tampered' });
  });

  it('the certificate taken out, or put into another picture', async () => {
    const stripped = join(certified.subarray(0, 2), certified.subarray(certificate[1]));
    expect(await verifyPhoto(stripped, key)).toEqual({ genuine: false, code: 'photo-not-checked' });
    const other = encodeJpeg(drawPhoto({ seed: 'other', width: 60, height: 84 }), 80);
    const forged = join(certified.subarray(0, certificate[1]), other.subarray(2));
    expect(await verifyPhoto(forged, key)).toEqual({ genuine: false, code: 'photo-tampered' });
  });

  it('another key, no certificate, no JPEG, too large', async () => {
    expect(await verifyPhoto(certified, 'ab'.repeat(32))).toEqual({ genuine: false, code: 'photo-tampered' });
    expect(await verifyPhoto(jpeg, key)).toEqual({ genuine: false, code: 'photo-not-checked' });
    expect(await verifyPhoto(new TextEncoder().encode('GIF89a'), key)).toEqual({ genuine: false, code: 'photo-not-jpeg' });
    expect(await verifyPhoto(new Uint8Array(), key)).toEqual({ genuine: false, code: 'photo-not-jpeg' });
    const large = join(certified, new Uint8Array(1024 * 1024));
    expect(await verifyPhoto(large, key)).toEqual({ genuine: false, code: 'photo-too-large' });
  });

  it('random bytes never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        expect(await verifyPhoto(noise, key)).toMatchObject({ genuine: false });
      }),
    );
  });
});

describe('certifying', () => {
  it('again takes the older certificate out: the same photo, the same file', async () => {
    expect(await certifyPhoto(certified, key)).toEqual(certified);
  });

  it('takes out where and with what the photo was taken, and what follows its end', async () => {
    const exif = join(Uint8Array.of(0xff, 0xe1, 0, 14), new TextEncoder().encode('Exif\0\0GPS 39'));
    const file = join(jpeg.subarray(0, 2), exif, comment, jpeg.subarray(2), new TextEncoder().encode('<script>'));
    expect(await certifyPhoto(file, key)).toEqual(certified);
  });

  it('throws for what is no JPEG, and for a key that is none', async () => {
    await expect(certifyPhoto(new TextEncoder().encode('GIF89a'), key)).rejects.toThrow('not a JPEG');
    for (const bad of ['', 'abcd', 'x'.repeat(64), key.slice(1), key.toUpperCase()])
      await expect(certifyPhoto(jpeg, bad)).rejects.toThrow('hexadecimal');
  });
});
