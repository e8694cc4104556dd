/** Another program's eyes on a PDF: what it shows, as pixels, and what it says, as text. Found or installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Page {
  width: number;
  height: number;
  /** One byte a pixel, row by row: 0 = black. */
  grey: Uint8Array;
}

/** A word with its place on the page, in pixels of the resolution asked for. */
export interface Word {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const run = (program: string, parameters: string[], input?: Uint8Array) =>
  spawnSync(program, parameters, { ...(input && { input }), maxBuffer: 1 << 28, timeout: 300_000 });

const isThere = (): boolean => run('pdftoppm', ['-v']).error === undefined;

function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  process.stderr.write('installing poppler-utils …\n');
  const get = (): boolean => run('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils']).status === 0;
  if (!get() && run('apt-get', ['update']).status === 0) get();
}

/** False where the programs are not to be had: then it says so on stderr, for everybody to see. */
export function findPoppler(): boolean {
  if (!isThere()) install();
  if (isThere()) return true;
  const mark = '!'.repeat(100);
  process.stderr.write(`\n${mark}\nNO POPPLER-UTILS: what the PDF shows is not looked at in this run.\n${mark}\n\n`);
  return false;
}

function output(program: string, parameters: string[], pdf: Uint8Array): Buffer {
  const { status, stdout, stderr, error } = run(program, parameters, pdf);
  if (status !== 0) throw error ?? new Error(`${program}: ${stderr}`);
  return stdout;
}

/** The pages as they would be printed, at that many pixels an inch. */
export function renderPdf(pdf: Uint8Array, resolution: number): Page[] {
  const bytes = output('pdftoppm', ['-gray', '-r', String(resolution), '-'], pdf);
  const pages: Page[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.subarray(at, at + 40).toString('latin1'));
    if (!header) throw new Error('pdftoppm answered no picture');
    const [width, height] = [Number(header[1]), Number(header[2])];
    const start = at + header[0].length;
    pages.push({ width, height, grey: new Uint8Array(bytes.subarray(start, start + width * height)) });
    at = start + width * height;
  }
  return pages;
}

/** What can be selected and copied. */
export const textOfPdf = (pdf: Uint8Array): string => output('pdftotext', ['-raw', '-', '-'], pdf).toString('utf8');

const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&');

export function wordsOfPdf(pdf: Uint8Array, resolution: number): Word[] {
  const page = output('pdftotext', ['-bbox', '-', '-'], pdf).toString('utf8');
  const pattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  const pixels = (points: string | undefined): number => (Number(points) * resolution) / 72;
  return [...page.matchAll(pattern)].map(([, left, top, right, bottom, text]) => ({
    text: plain(text ?? ''),
    ...{ left: pixels(left), top: pixels(top), right: pixels(right), bottom: pixels(bottom) },
  }));
}
