/** Scores (log domain) -> probabilities, without overflow at any size of score. */

/** ln Σ_k exp(scores[k]) over the first `K` scores; -Infinity where K is 0.
 *
 * @throws {RangeError} where there are fewer than K scores */
export function logSumExp(scores: Float64Array, K: number): number {
  if (scores.length < K) throw new RangeError(`scores: expected at least ${K}, given ${scores.length}`);
  let max = -Infinity;
  for (let k = 0; k < K; k++) if (scores[k] > max) max = scores[k];
  if (max === -Infinity) return max;
  let sum = 0;
  for (let k = 0; k < K; k++) sum += Math.exp(scores[k] - max);
  return max + Math.log(sum);
}

/** Turns the first `K` scores into probabilities in place: p[k] = exp(s[k] - logSumExp(s)).
 *
 * @param scores  [≥ K] scores, some may be -Infinity but not all; out: probabilities
 * @returns logSumExp of the scores
 * @throws {RangeError} where there are fewer than K scores */
export function softmax(scores: Float64Array, K: number): number {
  if (scores.length < K) throw new RangeError(`scores: expected at least ${K}, given ${scores.length}`);
  let max = -Infinity;
  for (let k = 0; k < K; k++) if (scores[k] > max) max = scores[k];
  let sum = 0;
  for (let k = 0; k < K; k++) {
    const likelihood = Math.exp(scores[k] - max);
    scores[k] = likelihood;
    sum += likelihood;
  }
  for (let k = 0; k < K; k++) scores[k] /= sum;
  return max + Math.log(sum);
}
