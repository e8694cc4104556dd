/** Where each cell of a block lies, and how large its text may be: a form that ran onto a second sheet would not be accepted. */
import type { FormBlock, FormCell } from './form-layout.ts';

export const padding = 3;
export const ruleWidth = 0.7;
/** The font's own lines are 1.448 high, made for scripts with accents; the form is set closer. */
export const lineHeight = 0.88;
const linePitch = 1.448 * lineHeight;

const textSize = 10;
const smallestSize = 6;
/** What the text of one cell may take before it is set smaller. */
const tallestText = 31;
/** What the tables may take of A4: the rest is margins, title, photo, notes and date. */
const sheetHeight = 524;
/** Beyond this, more room for seals is no use. */
const roomForSeals = 140;

export interface PlacedCell {
  cell: FormCell;
  column: number;
  /** Of the text, without the padding. */
  width: number;
  size: number;
  textHeight: number;
}

export interface FittedBlock {
  block: FormBlock;
  rows: PlacedCell[][];
  /** With the padding. */
  rowHeights: number[];
}

const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) > 0x2e7f;
/** Its width at size 1, a little too much rather than too little. */
const emsOf = (text: string): number => [...text].reduce((sum, one) => sum + (isWide(one) ? 1 : 0.62), 0);

function heightAt(text: string, size: number, width: number): number {
  // A line ends where the next word does not fit: some of its width is lost.
  const perLine = Math.max(1, width - size);
  const lines = emsOf(text) * size <= width ? 1 : Math.ceil((emsOf(text) * size) / perLine);
  return lines * size * linePitch;
}

/** The largest size at which the text stays low enough. */
function fittingSize(text: string, width: number): number {
  let size = textSize;
  while (size > smallestSize && heightAt(text, size, width) > tallestText) size -= 0.5;
  return size;
}

function place(cell: FormCell, column: number, { widths }: FormBlock): PlacedCell {
  const width = widths.slice(column, column + cell.columns).reduce((sum, one) => sum + one, 0) - 2 * padding - ruleWidth;
  if (cell.role === 'head')
    return { cell, column, width, size: textSize, textHeight: [...cell.text].length * textSize * linePitch };
  const size = cell.role === 'opinion' ? textSize : fittingSize(cell.text, width);
  return { cell, column, width, size, textHeight: heightAt(cell.text, size, width) };
}

/** The cells in their columns; those that reach down from a row above keep theirs. */
function fitBlock(block: FormBlock): FittedBlock {
  const covered = block.rows.map(() => new Set<number>());
  const rows = block.rows.map((cells, rowIndex) => {
    let column = 0;
    return cells.map((cell) => {
      while (covered[rowIndex]?.has(column)) column++;
      const placed = place(cell, column, block);
      for (let down = 0; down < cell.rows; down++)
        for (let across = 0; across < cell.columns; across++) covered[rowIndex + down]?.add(column + across);
      return placed;
    });
  });
  return { block, rows, rowHeights: heightsOf(block, rows) };
}

/** Each row as high as its own cells need; where one that covers several needs more, they share it. */
function heightsOf(block: FormBlock, rows: PlacedCell[][]): number[] {
  const heights = rows.map((cells) => {
    const single = cells.filter(({ cell }) => cell.rows === 1);
    return Math.max(block.rowHeight, ...single.map(({ textHeight }) => textHeight + 2 * padding));
  });
  for (const [index, cells] of rows.entries())
    for (const { cell, textHeight } of cells) {
      const covered = heights.slice(index, index + cell.rows).reduce((sum, one) => sum + one, 0);
      const more = Math.max(0, textHeight + 2 * padding - covered) / cell.rows;
      for (let row = index; row < index + cell.rows; row++) heights[row] = (heights[row] ?? 0) + more;
    }
  return heights;
}

/** A number or a foreign name without blanks is broken anywhere, rather than run over its cell. */
export function breaksAnywhere({ cell, width, size }: PlacedCell): boolean {
  const words = cell.text.split(/\s|[\u2e80-\uffff]/);
  return /^[\0-\uffff]*$/.test(cell.text) && words.some((word) => emsOf(word) * size > width);
}

/** The blocks under one another on one sheet: what the rows above leave of it is for the seals. */
export function fitToSheet(blocks: readonly FormBlock[]): FittedBlock[] {
  const fitted = blocks.map(fitBlock);
  const used = fitted.flatMap(({ rowHeights }) => rowHeights).reduce((sum, one) => sum + one + ruleWidth, 0);
  return fitted.map((one) => {
    if (one.block.id !== 'opinions') return one;
    const height = Math.min(roomForSeals, one.block.rowHeight + Math.max(0, sheetHeight - used));
    return { ...one, rowHeights: [height] };
  });
}
