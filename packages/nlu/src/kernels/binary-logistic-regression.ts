/** Weighted binary logistic regression of a few inputs by Newton's method, drawn towards given weights.
 *
 * minimise  Σ_n c[n] · (ln(1 + exp(z[n])) - y[n] · z[n]) + ½ Σ_d r[d] · (w[d] - w0[d])²,  z[n] = Σ_d w[d] · x[n,d]
 * The pull keeps few or separable rows from driving weights to infinity, and makes the solution unique.
 * See Hastie, Tibshirani and Friedman 2009, "The Elements of Statistical Learning", section 4.4.1. */

/** N rows of D inputs. */
export interface BinaryRows {
  /** [N x D] */
  readonly inputs: Float64Array;
  /** [N] 1 or 0. */
  readonly targets: Uint8Array;
  /** [N] how much each row counts, at least 0. */
  readonly counts: Float64Array;
}

const MOST_STEPS = 50;
const CONVERGED = 1e-10;

/** Value of the objective, and its gradient.
 *
 * @param weights   [D]
 * @param pull      [D] r, positive
 * @param gradient  [D] out
 * @throws {RangeError} on a length mismatch */
export function binaryLogisticRegression(
  rows: BinaryRows,
  weights: Float64Array,
  towards: Float64Array,
  pull: Float64Array,
  gradient: Float64Array,
): number {
  return evaluate(rows, weights, towards, pull, gradient, new Float64Array(weights.length * weights.length));
}

/** Weights that minimise the objective.
 *
 * @param towards  [D] w0, where the search starts
 * @param pull     [D] r, positive
 * @returns [D]
 * @throws {RangeError} on a length mismatch */
export function fitBinaryLogisticRegression(rows: BinaryRows, towards: Float64Array, pull: Float64Array): Float64Array {
  const D = towards.length;
  const gradient = new Float64Array(D);
  const hessian = new Float64Array(D * D);
  let weights = towards.slice();
  let value = evaluate(rows, weights, towards, pull, gradient, hessian);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = solve(hessian, gradient);
    let slope = 0;
    for (let d = 0; d < D; d++) slope += direction[d] * gradient[d];
    if (slope < CONVERGED) break;
    // Halve the step until the objective falls (Armijo), which the first try nearly always does.
    let size = 1;
    let next = weights;
    let nextValue = Number.POSITIVE_INFINITY;
    for (; size > CONVERGED; size /= 2) {
      next = weights.map((weight, d) => weight - size * direction[d]);
      nextValue = evaluate(rows, next, towards, pull, gradient, hessian);
      if (nextValue <= value - 1e-4 * size * slope) break;
    }
    if (!(nextValue < value)) break;
    weights = next;
    value = nextValue;
  }
  return weights;
}

function evaluate(
  { inputs, targets, counts }: BinaryRows,
  weights: Float64Array,
  towards: Float64Array,
  pull: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  const D = weights.length;
  if (inputs.length !== targets.length * D || counts.length !== targets.length) {
    throw new RangeError(
      `inputs: expected ${targets.length * D} and as many counts as targets, given ${inputs.length}`,
    );
  }
  hessian.fill(0);
  let value = 0;
  for (let d = 0; d < D; d++) {
    const off = weights[d] - towards[d];
    value += 0.5 * pull[d] * off * off;
    gradient[d] = pull[d] * off;
    hessian[d * D + d] = pull[d];
  }
  for (let n = 0; n < targets.length; n++) {
    let z = 0;
    for (let d = 0; d < D; d++) z += weights[d] * inputs[n * D + d];
    // ln(1 + exp(z)) without overflow.
    value += counts[n] * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - targets[n] * z);
    const p = 1 / (1 + Math.exp(-z));
    const residual = counts[n] * (p - targets[n]);
    const curvature = counts[n] * p * (1 - p);
    for (let d = 0; d < D; d++) {
      const x = inputs[n * D + d];
      gradient[d] += residual * x;
      for (let e = 0; e <= d; e++) {
        hessian[d * D + e] += curvature * x * inputs[n * D + e];
        hessian[e * D + d] = hessian[d * D + e];
      }
    }
  }
  return value;
}

/** Solves `matrix · x = right` for a positive definite matrix, by Cholesky decomposition. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const D = right.length;
  const lower = new Float64Array(D * D);
  const x = new Float64Array(D);
  for (let i = 0; i < D; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * D + j];
      for (let k = 0; k < j; k++) sum -= lower[i * D + k] * lower[j * D + k];
      lower[i * D + j] = i === j ? Math.sqrt(sum) : sum / lower[j * D + j];
    }
  }
  for (let i = 0; i < D; i++) {
    let sum = right[i];
    for (let k = 0; k < i; k++) sum -= lower[i * D + k] * x[k];
    x[i] = sum / lower[i * D + i];
  }
  for (let i = D - 1; i >= 0; i--) {
    let sum = x[i];
    for (let k = i + 1; k < D; k++) sum -= lower[k * D + i] * x[k];
    x[i] = sum / lower[i * D + i];
  }
  return x;
}
