import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJpeg, encodeJpeg } from '../../../../lib/portal/photo/jpeg.ts';
import { readJpegStructure } from '../../../../lib/portal/photo/jpeg-structure.ts';
import { drawPhoto } from '../../../support/portal/draw-photo.ts';

const small = encodeJpeg(drawPhoto({ width: 60, height: 84 }), 80);
const limit = 4_000_000;
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('the structure of a JPEG file', () => {
  it('size, scans and the end of a file that was just written', () => {
    expect(readJpegStructure(small)).toMatchObject({
      width: 60,
      height: 84,
      components: 3,
      scans: 1,
      extras: [],
      end: small.length,
    });
  });

  it('comments, Exif and colour profiles are extras; JFIF and the colour coding are not', () => {
    const segment = (marker: number) => bytes(0xff, marker, 0, 4, 1, 2);
    const file = join(small.subarray(0, 2), ...[0xfe, 0xe1, 0xe2, 0xe0, 0xee].map(segment), small.subarray(2), bytes(1, 2, 3));
    expect(readJpegStructure(file)).toMatchObject({
      extras: [
        [2, 8],
        [8, 14],
        [14, 20],
      ],
      end: file.length - 3,
    });
  });

  it.each([
    ['nothing', bytes()],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['only the beginning', bytes(0xff, 0xd8, 0xff)],
    ['no picture', bytes(0xff, 0xd8, 0xff, 0xd9)],
    ['a segment longer than the file', bytes(0xff, 0xd8, 0xff, 0xfe, 0xff, 0xff, 0)],
    ['a segment shorter than its own length', bytes(0xff, 0xd8, 0xff, 0xfe, 0, 1, 0xff, 0xd9)],
  ])('%s is null', (_, file) => {
    expect(readJpegStructure(file)).toBeNull();
  });

  it('no side of nothing, no second frame, no lossless one, no printer colours', () => {
    const at = small.findIndex((byte, index) => byte === 0xff && small[index + 1] === 0xc0);
    const frame = small.slice(at, at + 19);
    const changed = (...changes: [number, number][]) => {
      const copy = small.slice();
      for (const [offset, value] of changes) copy[at + offset] = value;
      return readJpegStructure(copy);
    };
    expect(changed()).not.toBeNull();
    expect(changed([5, 0], [6, 0])).toBeNull();
    expect(changed([1, 0xc3])).toBeNull();
    expect(changed([4, 12])).toBeNull();
    expect(changed([9, 4])).toBeNull();
    expect(changed([11, 0x31])).toBeNull();
    expect(readJpegStructure(join(small.subarray(0, at), frame, small.subarray(at)))).toBeNull();
  });

  it('hundreds of scans are refused: they would only keep the decoder busy', () => {
    const from = small.findIndex((byte, index) => byte === 0xff && small[index + 1] === 0xda);
    const scan = small.slice(from, -2);
    const withScans = (count: number) =>
      join(small.subarray(0, from), ...Array.from({ length: count }, () => scan), bytes(0xff, 0xd9));
    expect(readJpegStructure(withScans(32))).not.toBeNull();
    expect(readJpegStructure(withScans(33))).toBeNull();
  });
});

describe('decoding', () => {
  it('gives back what was encoded, nearly', () => {
    const picture = drawPhoto({ width: 60, height: 84 });
    const decoded = decodeJpeg(encodeJpeg(picture, 98), limit);
    if (!decoded.ok) throw new Error(decoded.code);
    expect(decoded.picture).toMatchObject({ width: 60, height: 84 });
    const differences = [...picture.data].map((value, at) => Math.abs(value - (decoded.picture.data[at] ?? 0)));
    expect(Math.max(...differences)).toBeLessThan(40);
    expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(3);
  });

  it('one pixel more than the bound is too large', () => {
    expect(decodeJpeg(small, 60 * 84)).toMatchObject({ ok: true });
    expect(decodeJpeg(small, 60 * 84 - 1)).toEqual({ ok: false, code: 'photo-too-large' });
  });

  const refusedOrRead = (file: Uint8Array) => {
    const decoded = decodeJpeg(file, limit);
    if (decoded.ok) expect(decoded.picture.data).toHaveLength(decoded.picture.width * decoded.picture.height * 4);
    else expect(['photo-not-jpeg', 'photo-too-large']).toContain(decoded.code);
  };

  it('random bytes never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => refusedOrRead(join(bytes(0xff, 0xd8, 0xff), noise))));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), refusedOrRead));
  });

  it('a file cut off anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat(small.length - 1), (length) => {
        expect(decodeJpeg(small.subarray(0, length), limit)).toMatchObject({ ok: false });
      }),
    );
  });

  it('changed bytes never throw and never hang', () => {
    const change = fc.tuple(fc.nat(small.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const copy = small.slice();
        for (const [at, value] of changes) copy[at] = value;
        refusedOrRead(copy);
      }),
      { numRuns: 300 },
    );
  });
});
