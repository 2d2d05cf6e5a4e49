/** Dropout on the input of a classifier: each visit of a text sees another half of its features, so that no feature learns to
 * rely on company that a query may lack. See Srivastava et al. 2014, "Dropout", and Wager, Wang and Liang 2013, "Dropout
 * Training as Adaptive Regularization", section 2, for what it does to logistic regression. */
import type { Random } from './random.js';
import type { SparseRows } from './sparse-rows.js';

/** Room for one row of up to `features` values. */
export function createRow(features: number): SparseRows {
  return { starts: new Int32Array(2), columns: new Int32Array(features), values: new Float32Array(features) };
}

/** Copies row n without about half of its values. Those that stay are doubled, so that every score is the same on average.
 *
 * @param kept  out: its row 0
 * @throws {RangeError} where `kept` has less room than the row has values */
export function dropFeatures(rows: SparseRows, n: number, random: Random, kept: SparseRows): void {
  const { starts, columns, values } = rows;
  const end = starts[n + 1];
  if (kept.columns.length < end - starts[n]) {
    throw new RangeError(`kept: expected room for ${end - starts[n]}, given ${kept.columns.length}`);
  }
  let used = 0;
  let bits = 0;
  let left = 0;
  for (let i = starts[n]; i < end; i++, left--, bits >>>= 1) {
    if (left === 0) {
      bits = random.next();
      left = 32;
    }
    if ((bits & 1) === 0) continue;
    kept.columns[used] = columns[i];
    kept.values[used++] = 2 * values[i];
  }
  kept.starts[1] = used;
}

/** Most values that a row has. */
export function longestRow({ starts }: SparseRows): number {
  let longest = 0;
  for (let n = 0; n + 1 < starts.length; n++) longest = Math.max(longest, starts[n + 1] - starts[n]);
  return longest;
}
