/** Where the head is, told from the outline alone: crown, chin, middle, and how far the shoulders reach. */
import type { Range } from './jpeg-structure.ts';
import { median, type Outline } from './outline.ts';

/** Shares of the picture's height; `middle`, `width` and `shoulders` of its width. */
export interface Head {
  crown: number;
  chin: number;
  middle: number;
  width: number;
  /** Of the lower edge. */
  shoulders: number;
}

/** The person fills at least this much of a portrait, and leaves some of the wall free. */
const personShare = [0.12, 0.93] as const;
const leastContrast = 10;
/** Shoulders begin where the outline is so much wider than the head. */
const shouldersByHead = 1.3;
/** A neck is so much narrower than the head; where hair covers it, it is not seen. */
const neckByHead = 0.86;

/** Null when there is nobody, or no head that stands out from the background. */
export function findHead(outline: Outline): Head | null {
  const { width, height, rows, share, contrast } = outline;
  if (share < personShare[0] || share > personShare[1] || contrast < leastContrast) return null;
  const crown = rows.findIndex((row) => widthOf(row) >= width * 0.04);
  const headRows = rows.slice(Math.round(crown + height * 0.1), Math.round(crown + height * 0.35)).filter((row) => row !== null);
  if (crown < 0 || headRows.length < height * 0.1) return null;
  const headWidth = median(headRows.map(widthOf));
  return {
    crown: crown / height,
    chin: findChin(outline, crown, headWidth) / height,
    middle: median(headRows.map(([from, to]) => (from + to) / 2)) / width,
    width: headWidth / width,
    shoulders: median(rows.slice(-Math.max(1, Math.round(height * 0.03))).map(widthOf)) / width,
  };
}

const widthOf = (row: Range | null): number => (row ? row[1] - row[0] : 0);

function findChin({ height, rows }: Outline, crown: number, headWidth: number): number {
  const widths = rows.map(widthOf);
  const below = Math.round(crown + height * 0.28);
  const flare = widths.findIndex((width, row) => row > below && width >= headWidth * shouldersByHead);
  const shoulders = flare < 0 ? height : flare;
  const neck = Math.min(...widths.slice(below, shoulders));
  // The jaw has narrowed to the neck a little above the chin.
  if (neck < headWidth * neckByHead) {
    const jaw = widths.findIndex((width, row) => row >= below && width <= neck + (headWidth - neck) * 0.2);
    return jaw + height * 0.025;
  }
  return flare < 0 ? height : shoulders - (shoulders - crown) * 0.18;
}
