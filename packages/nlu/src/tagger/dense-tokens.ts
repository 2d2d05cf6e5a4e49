/** Tokens' vectors in the training of the tagger: the gradient by W[d, label(j)], see dense-scores.ts, is v[t, d] times that by
 * state[t, j]. */
import type { DenseView } from '../dense/encoder-section.js';
import type { TaggerRow } from './corpus.js';
import { type LabelSpace, labelCount } from './labels.js';
import { MAX_TOKENS } from './open-tagger.js';
import { ascend, type Weights, zeroWeights } from './weights.js';

/** Vectors of the tokens of a corpus, and what training learns of them. */
export interface DenseTokens {
  /** Numbers of a vector, D. */
  readonly dimensions: number;
  /** [tokens x D] */
  readonly vectors: Float32Array;
  /** [D x labels of the whole space] */
  readonly weights: Weights;
}

/** Asks the encoder about all tokens of a corpus; null where it has no vectors of tokens.
 *
 * @param rows  those that the corpus holds, in its order */
export function prepareDenseTokens(
  rows: readonly TaggerRow[],
  space: LabelSpace,
  { tokens: vectorsOf, tokenDimensions: D }: DenseView,
): DenseTokens | null {
  if (vectorsOf === undefined) return null;
  const lengths = rows.map(({ tokens }) => Math.min(tokens.count, MAX_TOKENS));
  const vectors = new Float32Array(lengths.reduce((sum, length) => sum + length, 0) * D);
  let at = 0;
  rows.forEach(({ tokens }, n) => {
    vectors.set(vectorsOf(tokens, lengths[n]).subarray(0, lengths[n] * D), at);
    at += lengths[n] * D;
  });
  return { dimensions: D, vectors, weights: zeroWeights(D * labelCount(space.fields.length)) };
}

/** Goes a step up the gradient of T tokens, as `ascend` does.
 *
 * @param stateGradient  [T x L] */
export function learnDense(
  { dimensions: D, weights }: DenseTokens,
  vectors: Float32Array,
  labels: readonly number[],
  all: number,
  T: number,
  stateGradient: Float64Array,
  rate: number,
): void {
  const L = labels.length;
  for (let t = 0; t < T; t++) {
    for (let d = 0; d < D; d++) {
      const value = vectors[t * D + d];
      if (value === 0) continue;
      for (let j = 0; j < L; j++) ascend(weights, d * all + labels[j], value * stateGradient[t * L + j], rate);
    }
  }
}
