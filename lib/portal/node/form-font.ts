/**
 * The font of the printed form, made at build time: Noto Sans SC (SIL Open Font License) with the characters that a candidate's
 * name, address or employer may have, packed for the pages to fetch. Kept by the hash of what it is made from.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import subsetFont from 'subset-font';

const fontPackage = '@expo-google-fonts/noto-sans-sc';
const kept = fileURLToPath(new URL('../../../.output/form-font', import.meta.url));
/** Raised when this file would make another font from the same characters. */
const edition = 1;

/** Characters of 通用规范汉字表 in Extension A: rare outside of names, and not in GBK. */
const rareInNames =
  '㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮';

const everyOf = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Every character of the national code GBK: the two-byte codes, decoded. */
function gbk(): string {
  const decoder = new TextDecoder('gbk');
  let all = '';
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) all += decoder.decode(new Uint8Array([lead, trail]));
  return all.replaceAll('\ufffd', '');
}

/** Latin with accents for foreigners' names, GBK, all of the basic Chinese block, and whatever the font has beyond the first plane. */
function characters(): string {
  return everyOf(0x20, 0x7e) + everyOf(0xa0, 0x17f) + gbk() + everyOf(0x4e00, 0x9fff) + rareInNames + everyOf(0x20000, 0x323af);
}

async function makeFont(source: Buffer, text: string): Promise<Buffer> {
  const font = await subsetFont(source, text, { targetFormat: 'truetype', noLayoutClosure: true });
  return gzipSync(font);
}

/** Where the packed font is: made now, unless the same was made before. */
async function keptFont(source: string): Promise<string> {
  const [bytes, text] = [readFileSync(source), characters()];
  const hash = createHash('sha256').update(`${edition}\n${text}\n`).update(bytes).digest('hex').slice(0, 16);
  const file = join(kept, `${hash}.ttf.gz`);
  if (existsSync(file)) return file;
  mkdirSync(kept, { recursive: true });
  // Under its own name only when it is whole: two builds may run at once.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, await makeFont(bytes, text));
  renameSync(unfinished, file);
  return file;
}

/** Puts fonts/form-font.ttf.gz and its license into the folder of the built pages. */
export async function buildFormFont(pages: string): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const fonts = join(pages, 'fonts');
  mkdirSync(fonts, { recursive: true });
  copyFileSync(await keptFont(resolve(`${fontPackage}/400Regular/NotoSansSC_400Regular.ttf`)), join(fonts, 'form-font.ttf.gz'));
  copyFileSync(resolve(`${fontPackage}/LICENSE_FONT`), join(fonts, 'form-font-license.txt'));
}
