/** What a tagger learned, for other texts and fields: pairs of feature and label that stay keep their weights, new ones have none yet. */
import type { TaggerCorpus } from './corpus.js';
import { type LabelSpace, labelCount } from './labels.js';
import type { TaggerMemory, TaggerResume } from './train-tagger.js';
import {
  listTransitions,
  observedPairs,
  observedTransitions,
  type PairWeights,
  SHARED,
  type TransitionWeights,
  transitionKey,
  zeroWeights,
} from './weights.js';

/** A corpus whose features are numbered among all that the tagger knows, and the weights to go on from. */
export interface CarriedTagger extends TaggerResume {
  readonly corpus: TaggerCorpus;
}

/** Carries weights over to a corpus of some of the texts, whose words are too few to tell which ones are rare: none counts as such.
 *
 * @param space  fields of now */
export function carryTagger(memory: TaggerMemory, corpus: TaggerCorpus, space: LabelSpace): CarriedTagger {
  const labelOf = carriedLabels(memory.space, space);
  const { keys, isWord, places, pairs } = mergePairs(memory, corpus, observedPairs(corpus, space), labelOf);
  return {
    corpus: {
      ...corpus,
      keys,
      isWord,
      features: corpus.features.map((d) => places[d]),
      singles: new Uint8Array(corpus.singles.length),
    },
    pairs,
    transitions: carryTransitions(memory, observedTransitions(corpus, space), space, labelOf),
  };
}

/** [labels of before] label in the whole space of now, -1 for those of a field that is gone. */
function carriedLabels(before: LabelSpace, now: LabelSpace): Int32Array {
  const labelOf = new Int32Array(labelCount(before.fields.length)).fill(-1);
  labelOf[0] = 0;
  before.fields.forEach(({ name, type }, f) => {
    const key = before.keys.types[type];
    const place = now.fields.findIndex((field) => field.name === name && now.keys.types[field.type] === key);
    if (place < 0) return;
    labelOf[1 + 2 * f] = 1 + 2 * place;
    labelOf[2 + 2 * f] = 2 + 2 * place;
  });
  return labelOf;
}

interface MergedPairs {
  readonly keys: Uint32Array;
  readonly isWord: Uint8Array;
  /** [D of the corpus] where its features are in `keys`. */
  readonly places: Int32Array;
  readonly pairs: PairWeights;
}

/** The features and pairs of both: first those of before, then what the corpus shows besides. */
function mergePairs(
  memory: TaggerMemory,
  corpus: TaggerCorpus,
  observed: PairWeights,
  labelOf: Int32Array,
): MergedPairs {
  const { keys: old, pairs: known } = memory;
  const { keys: fresh } = corpus;
  const room = old.length + fresh.length;
  const pairRoom = known.labels.length + observed.labels.length;
  const keys = new Uint32Array(room);
  const isWord = new Uint8Array(room);
  const ends = new Int32Array(room);
  const places = new Int32Array(fresh.length);
  const labels = new Uint16Array(pairRoom);
  const { values, squares } = zeroWeights(pairRoom);
  let D = 0;
  let used = 0;
  for (let o = 0, d = 0; o < old.length || d < fresh.length; D++) {
    const isOld = d === fresh.length || (o < old.length && old[o] <= fresh[d]);
    const isFresh = o === old.length || (d < fresh.length && fresh[d] <= old[o]);
    const first = used;
    keys[D] = isOld ? old[o] : fresh[d];
    if (isOld) {
      isWord[D] = memory.isWord[o];
      for (let p = o === 0 ? 0 : known.ends[o - 1]; p < known.ends[o]; p++) {
        const label = labelOf[known.labels[p]];
        if (label < 0) continue;
        labels[used] = label;
        values[used] = known.values[p];
        squares[used++] = known.squares[p];
      }
      o++;
    }
    if (isFresh) {
      isWord[D] |= corpus.isWord[d];
      places[d] = D;
      for (let p = d === 0 ? 0 : observed.ends[d - 1]; p < observed.ends[d]; p++) {
        if (!labels.subarray(first, used).includes(observed.labels[p])) labels[used++] = observed.labels[p];
      }
      d++;
    }
    ends[D] = used;
  }
  return {
    keys: keys.slice(0, D),
    isWord: isWord.slice(0, D),
    places,
    pairs: {
      ends: ends.slice(0, D),
      labels: labels.slice(0, used),
      values: values.slice(0, used),
      squares: squares.slice(0, used),
    },
  };
}

/** The transitions that either showed, with the weights of those that were known. */
function carryTransitions(
  { transitions: known, space: before }: TaggerMemory,
  observed: Set<number>,
  space: LabelSpace,
  labelOf: Int32Array,
): TransitionWeights {
  const all = labelCount(before.fields.length);
  const origins = new Map<number, number>();
  known.keys.forEach((key, number) => {
    const source = key === SHARED ? -1 : labelOf[Math.floor(key / all)];
    const target = key === SHARED ? -1 : labelOf[key % all];
    if (key === SHARED) origins.set(SHARED, number);
    else if (source >= 0 && target >= 0) origins.set(transitionKey(space, source, target), number);
    if (source > 0 && target % 2 === 1) observed.add(transitionKey(space, source, target));
  });
  const transitions = listTransitions(space, observed);
  transitions.keys.forEach((key, number) => {
    const origin = origins.get(key);
    if (origin === undefined) return;
    transitions.values[number] = known.values[origin];
    transitions.squares[number] = known.squares[origin];
  });
  return transitions;
}
