/**
 * Reads a clean QR code as a camera's software would, after ISO/IEC 18004: format, mask, zigzag, blocks, bytes. Level M, versions 3
 * to 6, byte mode; it repairs nothing, because nothing may be damaged.
 */

/** Blocks, and data codewords in each, at level M. */
const blocksOf: Readonly<Record<number, readonly [blocks: number, words: number]>> = {
  3: [1, 44],
  4: [2, 32],
  5: [2, 43],
  6: [4, 27],
};

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

type Dark = (row: number, column: number) => boolean;

/** Fifteen bits around the upper left finder, from row 8 on; throws where their own check does not hold. */
function formatOf(dark: Dark): { level: number; mask: number } {
  const along = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => dark(8, column));
  const up = [7, 5, 4, 3, 2, 1, 0].map((row) => dark(row, 8));
  const bits = [...along, ...up].reduce((sum, bit) => sum * 2 + Number(bit), 0) ^ 0b101010000010010;
  let rest = bits;
  for (let power = 14; power >= 10; power--) if (rest & (1 << power)) rest ^= 0b10100110111 << (power - 10);
  if (rest !== 0) throw new Error('the format is damaged, or the code is turned or mirrored');
  return { level: bits >> 13, mask: (bits >> 10) & 7 };
}

function isPattern(size: number, row: number, column: number): boolean {
  const far = size - 8;
  const finders = (row < 9 && column < 9) || (row < 9 && column >= far) || (row >= far && column < 9);
  const alignment = Math.abs(row - (size - 7)) <= 2 && Math.abs(column - (size - 7)) <= 2;
  return finders || alignment || row === 6 || column === 6;
}

/** Pairs of columns from the right, up and down in turn, without the timing column. */
function bitsOf(size: number, dark: Dark, mask: (row: number, column: number) => boolean): boolean[] {
  const bits: boolean[] = [];
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const row = upward ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isPattern(size, row, column)) bits.push(dark(row, column) !== mask(row, column));
    }
    upward = !upward;
  }
  return bits;
}

const numberOf = (bits: readonly boolean[]): number => bits.reduce((sum, bit) => sum * 2 + Number(bit), 0);

/** Throws if it is no such code. */
export function readQrCode(size: number, dark: Dark): string {
  const [blocks, words] = blocksOf[(size - 17) / 4] ?? [0, 0];
  const { level, mask } = formatOf(dark);
  const masked = masks[mask];
  if (level !== 0 || blocks === 0 || !masked) throw new Error(`level ${level}, size ${size}`);
  const bits = bitsOf(size, dark, masked);
  const mixed = Array.from({ length: blocks * words }, (_, index) => numberOf(bits.slice(index * 8, index * 8 + 8)));
  const data = Array.from({ length: blocks }, (_, block) => mixed.filter((_, index) => index % blocks === block)).flat();
  const stream = data.flatMap((word) => Array.from({ length: 8 }, (_, bit) => ((word >> (7 - bit)) & 1) === 1));
  if (numberOf(stream.slice(0, 4)) !== 4) throw new Error('not bytes');
  const length = numberOf(stream.slice(4, 12));
  const bytes = Array.from({ length }, (_, index) => numberOf(stream.slice(12 + index * 8, 20 + index * 8)));
  return new TextDecoder().decode(new Uint8Array(bytes));
}
