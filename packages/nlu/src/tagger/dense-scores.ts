/** What tokens' vectors say to the labels: each number of a vector is a feature with a real value, and has one weight for every label.
 *
 * state[t, j] += sum_d v[t, d] · W[d, label(j)] */
import { globalLabel, labelCount } from './labels.js';

/** Adds what the vectors of T tokens say to their scores.
 *
 * @param vectors  [≥ T x D] from the first of the tokens on
 * @param weights  [D x all]
 * @param labels   [L] labels of the lattice, numbered in the whole space
 * @param all      labels of the whole space
 * @param state    [T x L] */
export function addDenseScores(
  vectors: Float32Array | Float64Array,
  D: number,
  weights: Float32Array | Float64Array,
  labels: readonly number[],
  all: number,
  T: number,
  state: Float64Array,
): void {
  const L = labels.length;
  for (let t = 0; t < T; t++) {
    for (let d = 0; d < D; d++) {
      const value = vectors[t * D + d];
      if (value !== 0) for (let j = 0; j < L; j++) state[t * L + j] += value * weights[d * all + labels[j]];
    }
  }
}

/** [L] the labels of a lattice, numbered in the whole space. */
export function globalLabels(fields: ArrayLike<number>): number[] {
  const lattice = Array.from(fields);
  return Array.from({ length: labelCount(lattice.length) }, (_, label) => globalLabel(lattice, label));
}
