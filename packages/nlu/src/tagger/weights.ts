/** What training learns: weights of pairs of feature and label, and of transitions. */

import { type CrfTransitions, eachTransition, transitionCount } from '../kernels/crf-transitions.js';
import type { TaggerCorpus } from './corpus.js';
import { globalLabel, type LabelSpace, labelCount, mapLabels } from './labels.js';

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
  readonly lattices: readonly LatticeTransitions[];
  /** [weights] which transition each is for, as `transitionKey` has it; SHARED for the first. */
  readonly keys: Float64Array;
}

/** The transitions of a lattice. */
export interface LatticeTransitions {
  readonly transitions: CrfTransitions;
  /** Number of the weight of each, in the order of crf-transitions.ts. */
  readonly numbers: Int32Array;
}

/** Key of the weight that transitions share which no sample shows. */
export const SHARED = -1;

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

/** The transitions from fields to fields that the corpus shows, each as `transitionKey` has it. */
export function observedTransitions({ lattices, rowEnds, labels }: TaggerCorpus, space: LabelSpace): Set<number> {
  const observed = new Set<number>();
  for (let n = 0, t = 0; n < rowEnds.length; n++) {
    const fields = space.lattices[lattices[n]];
    for (let last = 0; t < rowEnds[n]; t++) {
      if (last !== 0 && labels[t] % 2 === 1) {
        observed.add(transitionKey(space, globalLabel(fields, last), globalLabel(fields, labels[t])));
      }
      last = labels[t];
    }
  }
  return observed;
}

/** Gives every transition its weight: those that are listed, and those that each field has for itself, one each; all others one together.
 *
 * @param listed  from fields to fields, as `transitionKey` has them */
export function listTransitions(space: LabelSpace, listed: ReadonlySet<number>): TransitionWeights {
  const sourcesOf = sourcesByField(space, listed);
  const numbers = new Map<number, number>([[SHARED, 0]]);
  const numberOf = (key: number): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const localLabels = new Int32Array(labelCount(space.fields.length));
  const lattices = space.lattices.map((fields) => {
    mapLabels(fields, localLabels);
    const from: number[] = [];
    const ends = Uint32Array.from(fields, (field) => {
      const sources = (sourcesOf.get(field) ?? []).map((label) => localLabels[label]).filter((label) => label > 0);
      return from.push(...sources.sort((a, b) => a - b));
    });
    const transitions: CrfTransitions = { fields: fields.length, ends, from: Uint16Array.from(from) };
    const places = new Int32Array(transitionCount(transitions));
    eachTransition(transitions, (source, target, place) => {
      places[place] = numberOf(transitionKey(space, globalLabel(fields, source), globalLabel(fields, target)));
    });
    return { transitions, numbers: places };
  });
  return { lattices, keys: Float64Array.from(numbers.keys()), ...zeroWeights(numbers.size) };
}

/** A transition between labels of the whole space as one number. */
export function transitionKey({ fields }: LabelSpace, source: number, target: number): number {
  return source * labelCount(fields.length) + target;
}

/** For each field the labels that are listed before its B, all numbered in the whole space. */
function sourcesByField({ fields }: LabelSpace, listed: ReadonlySet<number>): Map<number, number[]> {
  const all = labelCount(fields.length);
  const sources = new Map<number, number[]>();
  for (const key of listed) {
    const field = ((key % all) - 1) >> 1;
    const known = sources.get(field);
    if (known === undefined) sources.set(field, [Math.floor(key / all)]);
    else known.push(Math.floor(key / all));
  }
  return sources;
}
