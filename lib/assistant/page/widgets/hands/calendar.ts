/** Reading an open calendar: which year and month it shows, its cells, and the arrows beside its heading. */
import { isInput, isSelect, visibleText } from './dom.ts';
import { visibleIn } from './layers.ts';

export interface Cell {
  element: Element;
  number: number;
}

export interface Calendar {
  /** From the heading; null where it shows none. */
  year: number | null;
  month: number | null;
  /** What carries the heading's year, to be clicked for a choice of years. */
  yearLabel: Element | null;
  years: Cell[];
  months: Cell[];
  /** The 1st to the last of the month shown, without the neighbours' days. */
  days: Cell[];
  arrows: Element[];
}

const monthWords = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 6月, 06月, 六月, Jun, June → 6. A bare number is no month. */
export function readMonth(text: string): number | null {
  const chinese = text.match(/^(?:0?([1-9]|1[0-2])|([一二三四五六七八九十]{1,2}))\s*月(?:份)?$/);
  if (chinese?.[1]) return Number(chinese[1]);
  if (chinese?.[2]) return monthWords.indexOf(chinese[2]) + 1 || null;
  return /^[a-z]{3,9}\.?$/i.test(text) ? monthNames.indexOf(text.slice(0, 3).toLowerCase()) + 1 || null : null;
}

const readYear = (text: string): number | null => Number(text.match(/^((?:19|20|21)\d\d)\s*年?$/)?.[1] ?? 0) || null;

function readYearAndMonth(text: string): [number, number] | null {
  const parts = text.match(/^(\d{4})\s*[年\-/.\s]\s*(.+)$/) ?? text.match(/^(?<month>\D+?)\s*(?<year>\d{4})$/);
  if (!parts) return null;
  const year = readYear(parts.groups?.year ?? parts[1] ?? '');
  const rest = (parts.groups?.month ?? parts[2] ?? '').trim();
  const month = readMonth(rest) ?? (/^\d{1,2}$/.test(rest) ? Number(rest) : null);
  return year && month && month <= 12 ? [year, month] : null;
}

/** What an element itself says, without its children. */
function ownText(element: Element): string {
  if (isInput(element)) return element.value.trim();
  if (isSelect(element)) return element.selectedOptions[0]?.text.trim() ?? '';
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return own
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function cellsBy(elements: ReadonlyArray<[Element, string]>, read: (text: string) => number | null): Cell[] {
  return elements.flatMap(([element, text]) => {
    const number = read(text);
    return number === null ? [] : [{ element, number }];
  });
}

/** The first run 1, 2, 3 … among the numbers that is as long as asked for. */
function runOf(cells: readonly Cell[], least: number, most: number): Cell[] {
  for (const [start, { number }] of cells.entries()) {
    if (number !== 1) continue;
    let length = 1;
    while (cells[start + length]?.number === length + 1) length += 1;
    if (length >= least && length <= most) return cells.slice(start, start + length);
  }
  return [];
}

/** Small things without words, level with the heading or above a choice of years. Icon fonts write in the private use area. */
function arrowsBeside(visible: readonly Element[], heading: readonly Element[], firstYear: Element | null): Element[] {
  const above = firstYear?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
  const boxes = heading.map((element) => element.getBoundingClientRect());
  const small = visible.filter((element) => {
    const box = element.getBoundingClientRect();
    const middle = box.top + box.height / 2;
    const level = middle < above || boxes.some((other) => middle > other.top - 12 && middle < other.bottom + 12);
    if (!level || box.width > 80 || box.height > 64 || isInput(element)) return false;
    if (/[^«»‹›<>＜＞←→.…\s\ue000-\uf8ff]/.test(element.textContent ?? '') && !element.querySelector('svg')) return false;
    return element.localName === 'button' || element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
  });
  const innermost = small.filter((element) => !small.some((other) => other !== element && element.contains(other)));
  return innermost.sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
}

export function readCalendar(layers: readonly Element[]): Calendar {
  const visible = layers.flatMap(visibleIn);
  const texts = visible.map((element): [Element, string] => [element, ownText(element)]).filter(([, text]) => text !== '');
  // A year that stands twice is the heading's and then the cell's.
  const years = cellsBy(texts, readYear).filter(
    ({ number }, at, all) => !all.slice(at + 1).some((later) => later.number === number),
  );
  const months = cellsBy(texts, readMonth);
  const numbers = cellsBy(texts, (text) => (/^\d{1,2}日?$/.test(text) ? Number.parseInt(text, 10) : null));
  const year = years.length < 6 ? years[0] : undefined;
  // Year and month may be drawn in one heading, or in pieces of one.
  const pieces = [year?.element.parentElement, year?.element.parentElement?.parentElement].filter((element) => element != null);
  const both = [...texts, ...pieces.map((element): [Element, string] => [element, visibleText(element)])].find(([, text]) =>
    readYearAndMonth(text),
  );
  const joined = both && readYearAndMonth(both[1]);
  const month = months.length < 6 ? months[0] : undefined;
  const heading = [both?.[0], year?.element, month?.element];
  return {
    year: joined?.[0] ?? year?.number ?? null,
    month: joined?.[1] ?? month?.number ?? null,
    yearLabel: year?.element ?? both?.[0] ?? null,
    years: years.length >= 6 ? years : [],
    // The month column of a wheel may be bare numbers.
    months: months.length >= 12 ? months : years.length >= 6 ? runOf(numbers, 12, 12) : [],
    days: runOf(numbers, 28, 31),
    arrows: arrowsBeside(
      visible,
      heading.filter((element) => element !== undefined),
      years.length >= 6 ? (years.at(-1)?.element ?? null) : null,
    ),
  };
}
