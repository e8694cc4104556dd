declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'truetype' | 'woff' | 'woff2';
    /** Glyphs that only the layout features lead to are left out. */
    noLayoutClosure?: boolean;
  }
  /** The font with the glyphs of the text's characters alone. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
