/** Trained weights -> the arrays that a model keeps: small weights dropped, the others as 16-bit steps of one unit. */

import { writeStrings } from '../model/strings.js';
import type { ModelSections } from '../types.js';
import type { TaggerCorpus } from './corpus.js';
import type { LabelSpace } from './labels.js';
import type { PairWeights, TransitionWeights } from './weights.js';

/** Weights below this move no decision that was not open anyway; NOTES.md has what other values cost. */
const SMALLEST_WEIGHT = 0.05;
const LARGEST_STEP = 32767;

/** Packs a trained tagger. The features of words stay even without weights, since that tells known words from unknown ones.
 *
 * @returns `fields.features` [D] ascending hashes; `fields.pair-ends` [D]; `fields.labels` and `fields.weights` [pairs], with the
 *   size of a step in `fields.weight-unit` [1]; `fields.transitions` the [L x L] scores of each lattice, -Infinity where BIO forbids;
 *   `fields.names` and `fields.types` [fields]; `fields.task-lattices` [tasks], 0 for none, else 1 + lattice; `fields.lattice-ends` and `fields.lattice-fields`
 */
export function taggerSections(
  corpus: TaggerCorpus,
  space: LabelSpace,
  pairs: PairWeights,
  transitions: TransitionWeights,
): ModelSections {
  return {
    ...packPairs(corpus, pairs),
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

function packPairs({ keys, isWord }: TaggerCorpus, { ends, labels, values }: PairWeights): ModelSections {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), SMALLEST_WEIGHT);
  const unit = Math.fround(largest / LARGEST_STEP);
  const features = new Uint32Array(keys.length);
  const pairEnds = new Uint32Array(keys.length);
  const keptLabels = new Uint16Array(labels.length);
  const weights = new Int16Array(labels.length);
  let kept = 0;
  let count = 0;
  for (let d = 0, p = 0; d < keys.length; d++) {
    const before = count;
    for (; p < ends[d]; p++) {
      if (Math.abs(values[p]) < SMALLEST_WEIGHT) continue;
      keptLabels[count] = labels[p];
      weights[count++] = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, Math.round(values[p] / unit)));
    }
    if (count === before && isWord[d] === 0) continue;
    features[kept] = keys[d];
    pairEnds[kept++] = count;
  }
  return {
    'fields.features': features.slice(0, kept),
    'fields.pair-ends': pairEnds.slice(0, kept),
    'fields.labels': keptLabels.slice(0, count),
    'fields.weights': weights.slice(0, count),
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
