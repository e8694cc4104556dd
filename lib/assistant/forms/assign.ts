/** Which row takes which column so that the sum of the weights is greatest: each column at most once, a row may stay without. */

/**
 * Hungarian method on costs = -weight, with one "none" column per row. Rows × columns × rows steps at worst, a few milliseconds
 * for 200 controls. Weights of 0 or less are never taken. Returns the column of each row, or null.
 */
export function assign(weights: ReadonlyArray<readonly number[]>): Array<number | null> {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  const width = columns + rows;
  const costAt = (row: number, column: number) => (column < columns ? -Math.max(0, weights[row]?.[column] ?? 0) : 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  /** Row (1-based) that holds each column (1-based); 0 = free. */
  const holder = new Int32Array(width + 1);

  for (let row = 1; row <= rows; row += 1) {
    const cameFrom = new Int32Array(width + 1);
    const slack = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Uint8Array(width + 1);
    holder[0] = row;
    let column = 0;
    while (holder[column] !== 0) {
      seen[column] = 1;
      column = reach(column, { costAt, rowPotential, columnPotential, holder, cameFrom, slack, seen });
    }
    while (column !== 0) {
      const previous = cameFrom[column] ?? 0;
      holder[column] = holder[previous] ?? 0;
      column = previous;
    }
  }
  const result = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= columns; column += 1) {
    const row = (holder[column] ?? 0) - 1;
    if (row >= 0 && (weights[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}

interface Search {
  costAt: (row: number, column: number) => number;
  rowPotential: Float64Array;
  columnPotential: Float64Array;
  holder: Int32Array;
  cameFrom: Int32Array;
  slack: Float64Array;
  seen: Uint8Array;
}

/** One step of the shortest-path search: settles the nearest unseen column and returns it. */
function reach(from: number, search: Search): number {
  const { costAt, rowPotential, columnPotential, holder, cameFrom, slack, seen } = search;
  const row = holder[from] ?? 0;
  let nearest = 0;
  let delta = Number.POSITIVE_INFINITY;
  for (let column = 1; column < slack.length; column += 1) {
    if (seen[column]) continue;
    const reduced = costAt(row - 1, column - 1) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
    if (reduced < (slack[column] ?? 0)) {
      slack[column] = reduced;
      cameFrom[column] = from;
    }
    if ((slack[column] ?? 0) < delta) {
      delta = slack[column] ?? 0;
      nearest = column;
    }
  }
  for (let column = 0; column < slack.length; column += 1) {
    if (seen[column]) {
      const held = holder[column] ?? 0;
      rowPotential[held] = (rowPotential[held] ?? 0) + delta;
      columnPotential[column] = (columnPotential[column] ?? 0) - delta;
    } else slack[column] = (slack[column] ?? 0) - delta;
  }
  return nearest;
}
