/** Softmax over very many classes of which a text says something about few. The others all have their bias for a score, and the sum of
 * their likelihoods is known beforehand, so a text costs no more than the lists of its features:
 *
 * Z = Σ_k exp(b[k]) + Σ_touched (exp(s[k]) - exp(b[k])), which is the same Z as over all classes. */
import type { GrowingClassWeights } from './class-weights.js';
import type { SparseRows } from './sparse-rows.js';

/** The classes that the last text touched, and what the biases alone come to. */
export interface TouchedClasses {
  count: number;
  /** [≥ count] in the order in which its features name them; its own class is always among them. */
  readonly classes: Int32Array;
  /** [K] the last text that touched each, counted from 1. */
  readonly texts: Uint32Array;
  text: number;
  /** [K] exp(b[k]), and their sum. */
  readonly likelihoods: Float64Array;
  sum: number;
}

/** @param bias  [K] to begin with; -Infinity for classes that cannot be */
export function createTouchedClasses(bias: Float64Array): TouchedClasses {
  const likelihoods = bias.map(Math.exp);
  return {
    count: 0,
    classes: new Int32Array(bias.length),
    texts: new Uint32Array(bias.length),
    text: 0,
    likelihoods,
    sum: likelihoods.reduce((sum, likelihood) => sum + likelihood, 0),
  };
}

/** Gradient of the loss of row n by score, for the classes that the row touches and its own:
 * residual[k] = exp(s[k]) / Z - [k = target].
 *
 * @param bias      [K] those whose likelihoods `touched` has
 * @param residual  [K] out for the touched classes; the others are left as they are
 * @throws {RangeError} on a length mismatch or a target outside [0, K) */
export function touchedResidual(
  { starts: rowStarts, columns, values }: SparseRows,
  n: number,
  target: number,
  { starts, counts, classes, weights }: GrowingClassWeights,
  bias: Float64Array,
  touched: TouchedClasses,
  residual: Float64Array,
): void {
  const K = bias.length;
  if (!(target >= 0 && target < K)) throw new RangeError(`target: expected in [0, ${K}), given ${target}`);
  if (residual.length !== K || touched.texts.length !== K) {
    throw new RangeError(`residual, touched: expected ${K}, given ${residual.length}, ${touched.texts.length}`);
  }
  const { classes: list, texts, likelihoods } = touched;
  const text = ++touched.text;
  let count = 0;
  list[count++] = target;
  texts[target] = text;
  residual[target] = bias[target];
  for (let i = rowStarts[n]; i < rowStarts[n + 1]; i++) {
    const value = values[i];
    const start = starts[columns[i]];
    const end = start + counts[columns[i]];
    for (let w = start; w < end; w++) {
      const k = classes[w];
      if (texts[k] !== text) {
        texts[k] = text;
        list[count++] = k;
        residual[k] = bias[k];
      }
      residual[k] += value * weights[w];
    }
  }
  touched.count = count;

  let most = 0;
  let rest = touched.sum;
  for (let j = 0; j < count; j++) {
    const k = list[j];
    if (residual[k] > most) most = residual[k];
    rest -= likelihoods[k];
  }
  // Rounding may leave less than nothing of the sum.
  let sum = Math.max(0, rest) * Math.exp(-most);
  for (let j = 0; j < count; j++) {
    const likelihood = Math.exp(residual[list[j]] - most);
    residual[list[j]] = likelihood;
    sum += likelihood;
  }
  for (let j = 0; j < count; j++) residual[list[j]] /= sum;
  residual[target] -= 1;
}

/** Tells that the bias of a class has changed. */
export function moveBias(touched: TouchedClasses, k: number, bias: number): void {
  const likelihood = Math.exp(bias);
  touched.sum += likelihood - touched.likelihoods[k];
  touched.likelihoods[k] = likelihood;
}
