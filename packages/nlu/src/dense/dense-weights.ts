/** The weights of the vectors' numbers, apart from those of the features: every number has one for every class. */
import { readSection } from '../model/sections.js';
import type { ModelSections } from '../types.js';

/** Steps of a weight to each side of zero. */
const STEPS = 127;

/** Packs the weights of D numbers and K classes: `dense.weights` in 8 bits, and `dense.scales` [D].
 *
 * @param weights  [D x K] */
export function packDenseWeights(weights: Float32Array, D: number): ModelSections {
  const K = weights.length / D;
  const packed = new Int8Array(weights.length);
  const scales = new Float32Array(D);
  for (let d = 0; d < D; d++) {
    const row = weights.subarray(d * K, (d + 1) * K);
    const largest = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    scales[d] = largest / STEPS;
    row.forEach((weight, k) => {
      packed[d * K + k] = largest === 0 ? 0 : Math.round((weight / largest) * STEPS);
    });
  }
  return { 'dense.weights': packed, 'dense.scales': scales };
}

/** Adds what a vector [D] says to the scores [K]. */
export type AddDenseScores = (vector: Float64Array, scores: Float64Array) => void;

/** @throws {ModelError} where sections are missing or of another size */
export function openDenseWeights(sections: ModelSections, D: number, K: number): AddDenseScores {
  const weights = readSection(sections, 'dense.weights', Int8Array, D * K);
  const scales = readSection(sections, 'dense.scales', Float32Array, D);
  return (vector, scores) => {
    for (let d = 0, at = 0; d < D; d++) {
      const value = vector[d] * scales[d];
      for (let k = 0; k < K; k++) scores[k] += value * weights[at++];
    }
  };
}
