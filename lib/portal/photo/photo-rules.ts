/** What a registration photo has to be, as data: where a rule was published its source is named, our own figures say that they are inferred. */

/** Where a figure comes from: published, or set by us because nothing was published. */
type Source = { published: `https://${string}` } | { inferred: string };

export interface PhotoRules {
  /** The name under which the photo check tool saves its result (guide L354). */
  fileName: string;
  /** Of the file: strictly more than the least. */
  kilobytes: { moreThan: number; atMost: number; sources: readonly Source[] };
  /** Strictly more than these. The bound on all pixels is checked before anything is decoded. */
  pixels: { widerThan: number; higherThan: number; atMostInAll: number; sources: readonly Source[] };
  /** Width by height, and how far from it. */
  proportion: { widthByHeight: number; tolerance: number; sources: readonly Source[] };
  /** A pixel is white when its darkest channel is light enough and its channels lie close together. */
  background: { leastLight: number; largestTint: number; leastWhiteShare: number; sources: readonly Source[] };
  /** Shares of the picture's height; the centre as a share of its width. */
  head: {
    topMargin: readonly [number, number];
    height: readonly [number, number];
    largestOffCentre: number;
    sources: readonly Source[];
  };
  /** Share of the lower edge that the shoulders cover. */
  shoulders: { leastShare: number; sources: readonly Source[] };
  /** How much of the detail at half the size is still there at full size: an enlarged picture has none. */
  sharpness: { leastDetail: number; sources: readonly Source[] };
}

/** Asked of photos since the registration of 2020: JPG on white, more than 45 KB and 295 by 413 pixels, the head about two thirds. */
const since2020 = { published: 'https://hqwx.com/web_news/html/2021-12/16395611068572.html' } as const;
const kept = { inferred: 'so that a server keeps thousands of photos and decodes any of them in bounded memory' };
const measured = { inferred: 'measured on drawn portraits, with room for uneven light and for JPEG' };

export const photoRules: PhotoRules = {
  fileName: '报名照片.jpg',
  kilobytes: { moreThan: 45, atMost: 1024, sources: [since2020, kept] },
  pixels: { widerThan: 295, higherThan: 413, atMostInAll: 2_100_000, sources: [since2020, kept] },
  proportion: {
    widthByHeight: 295 / 413,
    tolerance: 0.02,
    sources: [since2020, { inferred: 'one inch is 295 by 413 pixels: larger pictures keep its proportion' }],
  },
  background: { leastLight: 218, largestTint: 18, leastWhiteShare: 0.93, sources: [since2020, measured] },
  head: { topMargin: [0.03, 0.18], height: [0.52, 0.74], largestOffCentre: 0.05, sources: [since2020, measured] },
  shoulders: { leastShare: 0.6, sources: [measured] },
  sharpness: {
    leastDetail: 0.28,
    sources: [{ inferred: 'photographs and drawings as taken: 0.45 and more; enlarged by half or more: 0.25 and less' }],
  },
};

/** What the page takes in: pictures of a camera, larger than what may be uploaded. Inferred. */
export const sourcePictureRules = { atMostMegabytes: 30, atMostPixels: 50_000_000 } as const;
