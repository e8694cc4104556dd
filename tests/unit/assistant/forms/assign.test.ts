import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../lib/assistant/forms/assign.ts';

/** Every way to choose, tried in turn. */
function bestSum(weights: number[][], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const options = weights[row];
  if (!options) return 0;
  const without = bestSum(weights, row + 1, taken);
  return options.reduce((best, weight, column) => {
    if (taken.has(column) || weight <= 0) return best;
    return Math.max(best, weight + bestSum(weights, row + 1, new Set([...taken, column])));
  }, without);
}

describe('assign', () => {
  it('reaches the greatest sum, with no column twice', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(matrix, (weights) => {
        const columns = assign(weights);
        const chosen = columns.filter((column) => column !== null);
        expect(new Set(chosen).size).toBe(chosen.length);
        const sum = columns.reduce<number>(
          (total, column, row) => total + (column === null ? 0 : (weights[row]?.[column] ?? 0)),
          0,
        );
        expect(sum).toBe(bestSum(weights));
      }),
    );
  });

  it('leaves a row without where nothing weighs', () => {
    expect(assign([])).toEqual([]);
    expect(
      assign([
        [0, 0],
        [0, 1],
      ]),
    ).toEqual([null, 1]);
  });
});
