/** A hidden layer of rectified linear units between a text and its classes: what the units do beyond the two sparse products that
 * `logistic-regression.ts` has already.
 *
 * a[h] = Σ_f x[f] · E[f,h];  u[h] = m[h] · max(0, a[h]);  score[k] = bias[k] + Σ_h u[h] · V[h,k]
 * ∂loss/∂V[h,k] = u[h] · residual[k];  ∂loss/∂a[h] = m[h] · [a[h] > 0] · Σ_k V[h,k] · residual[k];  ∂loss/∂E[f,h] = x[f] · ∂loss/∂a[h]
 * m[h] is 1, or in training with dropout 0 or 1 / kept. Both gradients are outer products of a sparse row, so `adagradStep` serves both.
 * See Goodfellow, Bengio and Courville 2016, "Deep Learning", sections 6.5 and 7.12. */
import type { Random } from './random.js';
import type { SparseRows } from './sparse-rows.js';

/** Makes the sparse row of the units that are on.
 *
 * @param sums    [H] a
 * @param units   out: its row 0, columns in [0, H)
 * @param kept    share of the units that dropout leaves on, in (0, 1]; all where absent
 * @param random  decides which
 * @throws {RangeError} where `units` has room for fewer than H */
export function rectify(sums: Float64Array, units: SparseRows, kept = 1, random?: Random): void {
  const H = sums.length;
  if (units.columns.length < H) throw new RangeError(`units: expected room for ${H}, given ${units.columns.length}`);
  let used = 0;
  for (let h = 0; h < H; h++) {
    if (!(sums[h] > 0) || (random !== undefined && random.unit() >= kept)) continue;
    units.columns[used] = h;
    units.values[used++] = sums[h] / kept;
  }
  units.starts[1] = used;
}

/** Carries the residual of the classes back through the units that are on.
 *
 * @param units     its row 0: the units that are on
 * @param residual  [K] gradient by score
 * @param active    [≥ count] classes that count, the others are taken for 0
 * @param output    [H x K] V
 * @param kept      as `rectify` had it
 * @param gradient  [H] out: ∂loss/∂a for the units that are on; the others keep what they hold
 * @throws {RangeError} on a length mismatch */
export function backpropagate(
  units: SparseRows,
  residual: Float64Array,
  active: Int32Array,
  count: number,
  output: Float32Array,
  kept: number,
  gradient: Float64Array,
): void {
  const K = residual.length;
  if (output.length !== gradient.length * K) {
    throw new RangeError(`output: expected ${gradient.length * K}, given ${output.length}`);
  }
  for (let i = 0; i < units.starts[1]; i++) {
    const h = units.columns[i];
    let sum = 0;
    for (let j = 0; j < count; j++) sum += residual[active[j]] * output[h * K + active[j]];
    gradient[h] = sum / kept;
  }
}
