/**
 * The 申报表 as a PDF: one sheet of A4, its text selectable, made in the page. The same code runs in Node. pdfmake is large, and comes
 * with the first PDF only.
 */
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { ApplicationForm } from '../../../lib/portal/core/application-form.ts';
import { formWords } from '../../../lib/portal/core/texts/application-form-texts.ts';
import { charactersOf, missingIn, printable } from './font-characters.ts';
import { breaksAnywhere, type FittedBlock, fitToSheet, lineHeight, type PlacedCell, padding, ruleWidth } from './form-fitting.ts';
import { type FormBlock, formBlocks, formHeader, formNotes, sheetWidth } from './form-layout.ts';

export interface FormPdf {
  bytes: Uint8Array<ArrayBuffer>;
  /** Characters that the font lacks: 〓 stands in their place, and the candidate must be told. */
  missing: readonly string[];
}

interface PdfSources {
  form: ApplicationForm;
  /** A JPEG; null where it cannot be had. */
  photo: Uint8Array | null;
  /** TrueType. */
  font: Uint8Array;
}

const fontName = 'Form';
const fontFile = 'form-font.ttf';
/** 一寸: 25 by 35 mm. */
const photoSize = { width: 71, height: 99 };
const size = { title: 17, header: 10.5, text: 10, note: 9 };
const page = { width: 595.28, height: 841.89, top: 30, bottom: 28 };

/** Text of one cell, in the middle of all the rows that it covers. */
function pdfCell(placed: PlacedCell, height: number): TableCell {
  const { cell, textHeight } = placed;
  const spans = { colSpan: cell.columns, rowSpan: cell.rows };
  const room = height - 2 * padding - textHeight;
  if (cell.role === 'opinion') {
    const foot = (cell.foot ?? []).map((text): Content => ({ text, alignment: 'right', margin: [0, 4, 4, 0] }));
    return { stack: [{ text: cell.text, margin: [2, 0, 2, room - 38] }, ...foot], ...spans };
  }
  return {
    text: cell.role === 'head' ? [...cell.text].join('\n') : cell.text,
    fontSize: placed.size,
    wordBreak: breaksAnywhere(placed) ? 'break-all' : 'normal',
    alignment: 'center',
    margin: [0, Math.max(0, room / 2), 0, 0],
    ...spans,
  };
}

/** pdfmake wants a cell for every place that a span covers. */
function pdfRows({ block, rows, rowHeights }: FittedBlock): TableCell[][] {
  return rows.map((cells, rowIndex) => {
    const row: TableCell[] = block.widths.map(() => ({ text: '' }));
    for (const placed of cells) {
      const covered = rowHeights.slice(rowIndex, rowIndex + placed.cell.rows);
      row[placed.column] = pdfCell(
        placed,
        covered.reduce((sum, one) => sum + one, 0),
      );
    }
    return row;
  });
}

function pdfBlock(fitted: FittedBlock, index: number): Content {
  return {
    table: {
      widths: fitted.block.widths.map((width) => width - 2 * padding - ruleWidth),
      heights: fitted.rowHeights.map((height) => height - 2 * padding),
      dontBreakRows: true,
      body: pdfRows(fitted),
    },
    layout: {
      hLineWidth: (row) => (index > 0 && row === 0 ? 0 : ruleWidth),
      vLineWidth: () => ruleWidth,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => padding,
      paddingBottom: () => padding,
    },
  };
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const one of bytes) binary += String.fromCharCode(one);
  return btoa(binary);
}

const frame = { type: 'rect', x: 0, y: 0, w: photoSize.width, h: photoSize.height, lineWidth: ruleWidth } as const;

function pdfHead(form: ApplicationForm, photo: Uint8Array | null, clean: (text: string) => string): Content[] {
  const lines = formHeader(form).map(
    ({ label, value }): Content => ({ text: clean(`${label}：${value}`), fontSize: size.header, margin: [0, 0, 0, 8] }),
  );
  const picture: Content = photo
    ? { image: `data:image/jpeg;base64,${base64Of(photo)}`, ...photoSize }
    : { text: formWords.photo, alignment: 'center', margin: [0, 42, 0, 43] };
  const border: Content = { canvas: [{ ...frame }], relativePosition: { x: 0, y: -photoSize.height } };
  return [
    { text: form.title, fontSize: size.title, alignment: 'center', margin: [0, 0, 0, 8] },
    {
      columns: [
        { width: '*', stack: lines, margin: [0, 16, 0, 0] },
        { width: photoSize.width, stack: [picture, border] },
      ],
      margin: [0, 0, 0, 8],
    },
  ];
}

function cleanBlocks(form: ApplicationForm, clean: (text: string) => string): FormBlock[] {
  return formBlocks(form).map((block) => ({
    ...block,
    rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, text: clean(cell.text) }))),
  }));
}

function documentOf(form: ApplicationForm, photo: Uint8Array | null, missing: readonly string[]): TDocumentDefinitions {
  const clean = (text: string): string => printable(text, missing);
  const notes = formNotes(form).map((text): Content => ({ text, fontSize: size.note, margin: [10, 0, 0, 1] }));
  return {
    pageSize: 'A4',
    pageMargins: [(page.width - sheetWidth) / 2, page.top, (page.width - sheetWidth) / 2, page.bottom],
    info: { title: `${form.title} ${form.onlineRegistrationNumber}`, subject: formWords.practiceLine },
    language: 'zh-CN',
    defaultStyle: { font: fontName, fontSize: size.text, lineHeight },
    watermark: { text: formWords.practiceLine, font: fontName, fontSize: 40, bold: false, opacity: 0.07, angle: -50 },
    footer: { text: formWords.practiceLine, fontSize: 8, alignment: 'center', color: '#555555' },
    content: [
      ...pdfHead(form, photo, clean),
      ...fitToSheet(cleanBlocks(form, clean)).map(pdfBlock),
      { text: formWords.remarks, fontSize: size.note, margin: [0, 6, 0, 1] },
      ...notes,
      { text: `${formWords.date}${formWords.dateBlank}`, alignment: 'right', margin: [0, 6, 0, 0] },
    ],
  };
}

/** What pdfmake has in Node and in the page alike, and its types name for one of them only. */
interface PdfMaker {
  virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
  setLocalAccessPolicy?(policy: () => boolean): void;
}

/** Rejects where the font or the photo is none that can be embedded. */
export async function makeApplicationFormPdf({ form, photo, font }: PdfSources): Promise<FormPdf> {
  const { default: pdfmake } = await import('pdfmake');
  const maker = pdfmake as unknown as PdfMaker;
  maker.virtualfs.writeFileSync(fontFile, font);
  // The document refers to nothing outside of itself.
  pdfmake.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy?.(() => false);
  pdfmake.setFonts({ [fontName]: { normal: fontFile } });
  const missing = missingIn(textsOf(form), charactersOf(font));
  const bytes = await pdfmake.createPdf(documentOf(form, photo, missing)).getBuffer();
  return { bytes: new Uint8Array(bytes), missing };
}

/** Everything that the candidate's own data brings onto the sheet. */
function textsOf(form: ApplicationForm): string[] {
  const cells = formBlocks(form).flatMap(({ rows }) => rows.flat());
  return [...cells.map(({ text }) => text), ...formHeader(form).map(({ value }) => value)];
}
