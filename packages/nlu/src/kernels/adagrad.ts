/** AdaGrad: a step for each weight that shrinks with the gradients it has seen, so that rare features learn in few texts.
 *
 * G += g²;  w -= rate · g / √G. See Duchi, Hazan and Singer 2011, "Adaptive Subgradient Methods", section 1.1. */
import type { SparseRows } from './sparse-rows.js';

/** One step along the gradient of one sparse row, which is the outer product of the row and `residual`. Only the rows of
 * `weights` that the text touches change, and in them only the active classes, so a step costs no more than its text.
 *
 * @param residual  [K] gradient by score
 * @param active    [≥ count] classes to move, the others keep their weights
 * @param weights   [F x K] in and out
 * @param squares   [F x K] in and out: sums of squared gradients, from a positive start
 * @throws {RangeError} on a length mismatch */
export function adagradStep(
  rows: SparseRows,
  n: number,
  residual: Float64Array,
  active: Int32Array,
  count: number,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  const K = residual.length;
  if (squares.length !== weights.length) {
    throw new RangeError(`squares: expected ${weights.length}, given ${squares.length}`);
  }
  const { starts, columns, values } = rows;
  for (let i = starts[n]; i < starts[n + 1]; i++) {
    const value = values[i];
    const at = columns[i] * K;
    for (let j = 0; j < count; j++) {
      const w = at + active[j];
      const gradient = value * residual[active[j]];
      const square = squares[w] + gradient * gradient;
      squares[w] = square;
      weights[w] -= (rate * gradient) / Math.sqrt(square);
    }
  }
}
