/** Multinomial logistic regression over sparse rows, one row at a time.
 *
 * score[k] = bias[k] + Σ_f x[f] · W[f,k];  p = softmax(score);  loss = -ln p[y]
 * ∂loss/∂bias[k] = p[k] - [k = y] = residual[k];  ∂loss/∂W[f,k] = x[f] · residual[k]
 * See Bishop 2006, "Pattern Recognition and Machine Learning", section 4.3.4. */
import { softmax } from './softmax.js';
import type { SparseRows } from './sparse-rows.js';

/** Scores of all classes for one row.
 *
 * @param weights  [F x K]
 * @param bias     [K]
 * @param scores   [K] out, log domain
 * @throws {RangeError} on a length mismatch */
export function classScores(
  rows: SparseRows,
  n: number,
  weights: Float32Array,
  bias: Float64Array,
  scores: Float64Array,
): void {
  const K = bias.length;
  if (scores.length !== K) throw new RangeError(`scores: expected ${K}, given ${scores.length}`);
  const { starts, columns, values } = rows;
  for (let k = 0; k < K; k++) scores[k] = bias[k];
  let i = starts[n];
  const end = starts[n + 1];
  // Four features at a time: a quarter of the loads and stores of the scores, which are most of the work.
  for (; i + 4 <= end; i += 4) {
    const [a, b, c, d] = [columns[i] * K, columns[i + 1] * K, columns[i + 2] * K, columns[i + 3] * K];
    const [x, y, z, u] = [values[i], values[i + 1], values[i + 2], values[i + 3]];
    for (let k = 0; k < K; k++) {
      scores[k] += x * weights[a + k] + y * weights[b + k] + z * weights[c + k] + u * weights[d + k];
    }
  }
  for (; i < end; i++) {
    const value = values[i];
    const at = columns[i] * K;
    for (let k = 0; k < K; k++) scores[k] += value * weights[at + k];
  }
}

/** Loss of one row, and its gradient by score.
 *
 * @param target    class y of the row, in [0, K)
 * @param residual  [K] out: p[k] - [k = y]
 * @returns loss in nats, at least 0
 * @throws {RangeError} on a length mismatch or a target outside [0, K) */
export function logisticRegression(
  rows: SparseRows,
  n: number,
  target: number,
  weights: Float32Array,
  bias: Float64Array,
  residual: Float64Array,
): number {
  const K = bias.length;
  if (!(target >= 0 && target < K)) throw new RangeError(`target: expected in [0, ${K}), given ${target}`);
  classScores(rows, n, weights, bias, residual);
  const score = residual[target];
  const loss = softmax(residual, K) - score;
  residual[target] -= 1;
  return loss;
}
