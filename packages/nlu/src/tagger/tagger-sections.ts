/** Trained weights -> the arrays that a model keeps: small weights dropped, the others in 8 bits, as steps of one unit. */

import { writeStrings } from '../model/strings.js';
import type { ModelSections } from '../types.js';
import type { TaggerCorpus } from './corpus.js';
import { type LabelSpace, labelCount } from './labels.js';
import type { PairWeights, TransitionWeights } from './weights.js';

/** Weights below this move no decision that was not open anyway; NOTES.md has what other values cost. Where texts are few weights are
 * small, and so is the model: there the second bound holds. */
const SMALLEST_WEIGHT = 0.1;
const SMALLEST_OF_FEW = 0.05;
/** Pairs of feature and label up to which it does. */
const FEW_PAIRS = 30_000;
const LARGEST_STEP = 127;

/** Packs a trained tagger. The features of words stay even without weights, since that tells known words from unknown ones.
 *
 * @returns `fields.features` [D] ascending hashes; `fields.counts` [D] pairs of each; `fields.labels` and `fields.weights` [pairs], with
 *   the size of a step in `fields.weight-unit` [1]; `fields.transitions` the scores of each lattice, in the order of crf-transitions.ts,
 *   `fields.link-ends` and `fields.links` which of them are listed; `fields.names` and `fields.types` [fields]; `fields.task-lattices`
 *   [tasks], 0 for none, else 1 + lattice; `fields.lattice-ends` and `fields.lattice-fields`; `fields.task-keys` and `fields.type-keys`
 */
export function taggerSections(
  corpus: TaggerCorpus,
  space: LabelSpace,
  pairs: PairWeights,
  transitions: TransitionWeights,
): ModelSections {
  return {
    ...packPairs(corpus, pairs, space),
    ...packTransitions(transitions),
    ...writeStrings(
      'fields.names',
      space.fields.map(({ name }) => name),
    ),
    'fields.types': Uint16Array.from(space.fields, ({ type }) => type),
    'fields.task-lattices': Uint32Array.from(space.taskLattices, (lattice) => lattice + 1),
    'fields.lattice-ends': latticeEnds(space),
    'fields.lattice-fields': Uint16Array.from(space.lattices.flat()),
    'fields.task-keys': space.keys.tasks,
    'fields.type-keys': space.keys.types,
  };
}

function packTransitions({ lattices, values }: TransitionWeights): ModelSections {
  return {
    'fields.transitions': Float32Array.from(
      lattices.flatMap(({ numbers }) => Array.from(numbers, (number) => values[number])),
    ),
    'fields.link-ends': Uint32Array.from(lattices.flatMap(({ transitions: { ends } }) => [...ends])),
    'fields.links': Uint16Array.from(lattices.flatMap(({ transitions: { from } }) => [...from])),
  };
}

function packPairs(
  { keys, isWord }: TaggerCorpus,
  { ends, labels, values }: PairWeights,
  space: LabelSpace,
): ModelSections {
  const smallest = values.length <= FEW_PAIRS ? SMALLEST_OF_FEW : SMALLEST_WEIGHT;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), smallest);
  const unit = Math.fround(largest / LARGEST_STEP);
  const all = labelCount(space.fields.length);
  const features = new Uint32Array(keys.length);
  const counts = all <= 255 ? new Uint8Array(keys.length) : new Uint16Array(keys.length);
  const keptLabels = all <= 256 ? new Uint8Array(labels.length) : new Uint16Array(labels.length);
  const weights = new Int8Array(labels.length);
  let kept = 0;
  let used = 0;
  for (let d = 0, p = 0; d < keys.length; d++) {
    const before = used;
    for (; p < ends[d]; p++) {
      const step = Math.round(values[p] / unit);
      if (Math.abs(values[p]) < smallest || step === 0) continue;
      keptLabels[used] = labels[p];
      weights[used++] = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, step));
    }
    if (used === before && isWord[d] === 0) continue;
    features[kept] = keys[d];
    counts[kept++] = used - before;
  }
  return {
    'fields.features': features.slice(0, kept),
    'fields.counts': counts.slice(0, kept),
    'fields.labels': keptLabels.slice(0, used),
    'fields.weights': weights.slice(0, used),
    'fields.weight-unit': Float32Array.of(unit),
  };
}

function latticeEnds({ lattices }: LabelSpace): Uint32Array {
  let end = 0;
  return Uint32Array.from(lattices, (fields) => {
    end += fields.length;
    return end;
  });
}
