/** The heading of a table's column, spans counted. */
import type { Found } from './label-text.ts';
import type { Scan } from './scan.ts';
import type { Counts } from './widget-box.ts';
import { couldBeLabel } from './words.ts';

const columnOf = (cell: HTMLTableCellElement): number => {
  let column = 0;
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling)
    column += (at as HTMLTableCellElement).colSpan || 1;
  return column;
};

function cellAt(row: HTMLTableRowElement, column: number): HTMLTableCellElement | null {
  let start = 0;
  for (const cell of row.cells) {
    if (column >= start && column < start + cell.colSpan) return cell;
    start += cell.colSpan;
  }
  return null;
}

/** Only in a grid: a row in which no cell beside a control could name it. */
export function headerOf(cell: HTMLTableCellElement, counts: Counts, scan: Scan): Found | null {
  const row = cell.parentElement as HTMLTableRowElement | null;
  const table = cell.closest('table');
  if (!row?.cells || !table) return null;
  const beside = [...row.cells].some((other) => !counts.has(other) && couldBeLabel(scan.text(other)));
  if (beside && row.cells.length <= 2) return null;
  const rows = [...table.rows];
  for (const above of rows.slice(0, rows.indexOf(row)).reverse()) {
    const header = cellAt(above, columnOf(cell));
    if (!header || counts.has(header)) continue;
    const text = scan.text(header);
    return couldBeLabel(text) ? { text, element: header } : null;
  }
  return null;
}
