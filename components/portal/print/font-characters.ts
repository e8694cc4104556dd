/** Which characters a font can print, read from its own table: what it lacks would otherwise come out as a box, or not at all. */

/** Printed in the place of a character that the font lacks; the compositors' mark for it. */
const missingMark = '〓';

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

function tableAt(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16;
    if (tagAt(view, at) === tag) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

/** Start of the subtable of that format, for Unicode; null if the font has none. */
function subtableAt(view: DataView, format: number): number | null {
  const cmap = tableAt(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const at = cmap + view.getUint32(cmap + 8 + index * 8);
    if (view.getUint16(at) === format) return at;
  }
  return null;
}

/** Ranges of code points; of format 12, which is the one that holds them all. */
function segments(view: DataView, at: number): [first: number, last: number][] {
  const count = view.getUint32(at + 12);
  return Array.from({ length: count }, (_, index) => {
    const group = at + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}

/** Ranges of format 4, for fonts with nothing beyond the basic plane. */
function shortSegments(view: DataView, at: number): [first: number, last: number][] {
  const size = view.getUint16(at + 6);
  return Array.from({ length: size / 2 }, (_, index) => [
    view.getUint16(at + 16 + size + index * 2),
    view.getUint16(at + 14 + index * 2),
  ]);
}

/** The code points that a TrueType font has glyphs for. Throws where it is no such font. */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const full = subtableAt(view, 12);
  const short = subtableAt(view, 4);
  if (full === null && short === null) throw new Error('The font has no table of characters that can be read');
  const ranges = full === null ? shortSegments(view, short ?? 0) : segments(view, full);
  const all = new Set<number>();
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) all.add(code);
  return all;
}

/** The characters of the texts that the font lacks, each once. */
export function missingIn(texts: readonly string[], characters: ReadonlySet<number>): string[] {
  const wanted = new Set(texts.flatMap((text) => [...text]));
  return [...wanted].filter((one) => one.trim() !== '' && !characters.has(one.codePointAt(0) ?? 0));
}

/** The text as the font can print it. */
export function printable(text: string, missing: readonly string[]): string {
  return [...text].map((one) => (missing.includes(one) ? missingMark : one)).join('');
}
