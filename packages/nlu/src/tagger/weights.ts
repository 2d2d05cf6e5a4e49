/** What training learns: weights of pairs of feature and label, and of transitions. */

import type { TaggerCorpus } from './corpus.js';
import { globalLabel, type LabelSpace, labelCount, mayFollow } from './labels.js';

/** AdaGrad divides by the root of the sum of squared gradients, which begins here, so that the first steps are small. */
const FIRST_SQUARE = 1;

/** A table of weights and the sums of their squared gradients. */
export interface Weights {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

/** Weights of pairs of feature and label; the pairs of feature d are [ends[d - 1], ends[d]). */
export interface PairWeights extends Weights {
  /** [D] */
  readonly ends: Int32Array;
  /** Label of each pair, numbered in the whole space. */
  readonly labels: Uint16Array;
}

/** Weights of transitions; lattices that hold the same two labels share the weight from one to the other. */
export interface TransitionWeights extends Weights {
  /** For each lattice [L x L]: number of the weight from row to column, -1 where the column may not follow. */
  readonly numbers: readonly Int32Array[];
}

/** One AdaGrad step up a gradient.
 *
 * @see Duchi, Hazan, Singer 2011, "Adaptive subgradient methods for online learning and stochastic optimization"
 */
export function ascend({ values, squares }: Weights, k: number, gradient: number, rate: number): void {
  squares[k] += gradient * gradient;
  values[k] += (rate * gradient) / Math.sqrt(squares[k]);
}

export function zeroWeights(count: number): Weights {
  return { values: new Float64Array(count), squares: new Float64Array(count).fill(FIRST_SQUARE) };
}

/** Finds the pairs that the corpus shows together; all others keep weight zero and cost nothing. */
export function observedPairs(corpus: TaggerCorpus, space: LabelSpace): PairWeights {
  const { starts, labels } = labelsByFeature(corpus, space);
  const D = corpus.keys.length;
  const seenWith = new Int32Array(labelCount(space.fields.length)).fill(-1);
  const ends = new Int32Array(D);
  let count = 0;
  for (let d = 0; d < D; d++) {
    for (let i = starts[d]; i < starts[d + 1]; i++) {
      const label = labels[i];
      if (seenWith[label] === d) continue;
      seenWith[label] = d;
      labels[count++] = label;
    }
    ends[d] = count;
  }
  return { ends, labels: labels.slice(0, count), ...zeroWeights(count) };
}

/** Sorts the right labels of all tokens by the features of the token; those of feature d are [starts[d], starts[d + 1]). */
function labelsByFeature(corpus: TaggerCorpus, space: LabelSpace): { starts: Int32Array; labels: Uint16Array } {
  const { features, rowEnds, tokenEnds, lattices } = corpus;
  const starts = new Int32Array(corpus.keys.length + 1);
  for (const d of features) starts[d + 1]++;
  for (let d = 1; d < starts.length; d++) starts[d] += starts[d - 1];

  const labels = new Uint16Array(features.length);
  const next = starts.slice();
  for (let n = 0, t = 0, m = 0; n < rowEnds.length; n++) {
    const fields = space.lattices[lattices[n]];
    for (; t < rowEnds[n]; t++) {
      const label = globalLabel(fields, corpus.labels[t]);
      for (; m < tokenEnds[t]; m++) labels[next[features[m]]++] = label;
    }
  }
  return { starts, labels };
}

/** Numbers the transitions that BIO allows in some lattice. */
export function allowedTransitions(space: LabelSpace): TransitionWeights {
  const known = new Map<number, number>();
  const allLabels = labelCount(space.fields.length);
  const numbers = space.lattices.map((fields) => {
    const L = labelCount(fields.length);
    const block = new Int32Array(L * L).fill(-1);
    for (let i = 0; i < L; i++) {
      for (let j = 0; j < L; j++) {
        if (!mayFollow(i, j)) continue;
        const key = globalLabel(fields, i) * allLabels + globalLabel(fields, j);
        const number = known.get(key) ?? known.size;
        known.set(key, number);
        block[i * L + j] = number;
      }
    }
    return block;
  });
  return { numbers, ...zeroWeights(known.size) };
}
