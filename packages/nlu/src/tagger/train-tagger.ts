/** Trains the tagger: annotated texts -> the weights of a linear-chain CRF, as model sections.
 *
 * Stochastic gradient of the log likelihood with AdaGrad steps, one text at a time in a seeded order. A text only meets the
 * labels of its task. Words that occur once are hidden at some visits, so that the tagger learns what unknown words look like. */

import type { DenseView } from '../dense/encoder-section.js';
import { createCrfWorkspace } from '../kernels/crf.js';
import { crfLogLikelihood } from '../kernels/crf-objective.js';
import { createRandom, type Random, shuffle } from '../kernels/random.js';
import type { Run } from '../train/job.js';
import type { Pacer } from '../train/pacer.js';
import type { ModelSections } from '../types.js';
import type { Dictionaries } from '../values/dictionaries.js';
import { carryTagger } from './carry-tagger.js';
import { prepareCorpus, type TaggerCorpus, type TaggerRow, taggableRows } from './corpus.js';
import { addDenseScores, globalLabels } from './dense-scores.js';
import { type DenseTokens, learnDense, prepareDenseTokens } from './dense-tokens.js';
import { UNKNOWN, WORD_MASKS } from './features.js';
import { knownFieldConfidence } from './field-confidence.js';
import { type LabelSpace, labelCount, mapLabels } from './labels.js';
import { taggerSections } from './tagger-sections.js';
import {
  ascend,
  listTransitions,
  observedPairs,
  observedTransitions,
  type PairWeights,
  type TransitionWeights,
  type Weights,
  zeroWeights,
} from './weights.js';

/** AdaGrad step at the first visit; it falls in a straight line to zero at the last. */
const RATE = 0.3;
/** Share of the visits at which a word is hidden that occurs once in the corpus. */
const HIDDEN_SHARE = 0.5;
/** Passes over the corpus; small ones take more, until about so many texts were visited. */
const MIN_EPOCHS = 6;
const MAX_EPOCHS = 12;
const VISITS = 20_000;
/** Passes where a tagger goes on from what it knows. */
const RESUMED_EPOCHS = 6;
/** A label whose probability is this close to right teaches nothing that would be worth its time. */
const NEGLIGIBLE = 1e-3;
/** Multiplications that the features of a token take, about. */
const WORK_PER_TOKEN = 400;
/** Stream of random numbers, apart from those of other parts of training. */
const STREAM = 0x7461_6767;

/** All that a tagger is trained from. */
export interface TaggerJob {
  readonly kind: 'tagger';
  readonly corpus: TaggerCorpus;
  readonly space: LabelSpace;
  readonly dense: DenseTokens | null;
  readonly seed: number;
  /** What to go on from, of the corpus's features; nothing is known where absent. */
  readonly resume?: TaggerResume;
}

/** Weights to go on from. */
export interface TaggerResume {
  readonly pairs: PairWeights;
  readonly transitions: TransitionWeights;
}

/** What is learned. */
export interface TaggerWeights {
  readonly pairs: PairWeights;
  readonly transitions: TransitionWeights;
  readonly dense: Weights | null;
}

/** What a tagger learned, for another one to go on from. */
export interface TaggerMemory extends TaggerResume {
  readonly space: LabelSpace;
  /** [D] hashes of the features, ascending. */
  readonly keys: Uint32Array;
  /** [D] 1 for a feature that says which word a token is. */
  readonly isWord: Uint8Array;
  /** Texts of the last clean training. */
  readonly texts: number;
}

/** A trained tagger: sections `fields.*`, which `openTagger` reads, and what it learned. */
export interface TrainedTagger {
  readonly sections: ModelSections;
  readonly memory: TaggerMemory;
}

/** Trains a tagger.
 *
 * @param rows          annotated texts; the result depends on their order, as on `seed`
 * @param space         fields of all tasks
 * @param dictionaries  values of the field types, numbered as in `space`
 * @param view          vectors of the tokens, where the author's encoder has some
 * @param run           does the work, and may end it by throwing
 * @throws {RangeError} on a row with a field that its task has not
 */
export async function trainTagger(
  rows: readonly TaggerRow[],
  space: LabelSpace,
  dictionaries: Dictionaries,
  view: DenseView,
  seed: number,
  run: Run,
): Promise<TrainedTagger> {
  const corpus = prepareCorpus(rows, space, dictionaries);
  const dense = prepareDenseTokens(taggableRows(rows, space), space, view);
  const weights = await run({ kind: 'tagger', corpus, space, dense, seed });
  return packTagger(corpus, space, weights, corpus.rowEnds.length);
}

/** Goes on training a tagger.
 *
 * @param rows  texts to learn from: the new ones, and some of the others so that they are not forgotten
 * @throws as `trainTagger` does */
export async function resumeTagger(
  memory: TaggerMemory,
  rows: readonly TaggerRow[],
  space: LabelSpace,
  dictionaries: Dictionaries,
  seed: number,
  run: Run,
): Promise<TrainedTagger> {
  const { corpus, ...resume } = carryTagger(memory, prepareCorpus(rows, space, dictionaries), space);
  const weights = await run({ kind: 'tagger', corpus, space, dense: null, seed, resume });
  return packTagger(corpus, space, weights, memory.texts);
}

function packTagger(
  corpus: TaggerCorpus,
  space: LabelSpace,
  { pairs, transitions, dense }: TaggerWeights,
  texts: number,
): TrainedTagger {
  const { keys, isWord } = corpus;
  return {
    sections: {
      ...taggerSections(corpus, space, pairs, transitions),
      'fields.confidence': knownFieldConfidence(Math.max(1, texts)),
      ...(dense && { 'fields.dense': Float32Array.from(dense.values) }),
    },
    memory: { space, keys, isWord, pairs, transitions, texts },
  };
}

/** About the number of multiplications. */
export function taggerWork({ corpus: { rowEnds, labels }, resume }: TaggerJob): number {
  return (resume ? RESUMED_EPOCHS : epochsOver(rowEnds.length)) * labels.length * WORK_PER_TOKEN;
}

/** Learns the weights of a tagger.
 *
 * @param pacer  gets a turn now and then, reports the stage `tag`, and may end the training by throwing */
export async function learnFields(job: TaggerJob, pacer: Pacer): Promise<TaggerWeights> {
  const { corpus, space, seed, resume } = job;
  const pairs = resume === undefined ? observedPairs(corpus, space) : { ...resume.pairs, ...copied(resume.pairs) };
  const transitions =
    resume === undefined
      ? listTransitions(space, observedTransitions(corpus, space))
      : { ...resume.transitions, ...copied(resume.transitions) };
  // Its own weights: those of the job stay as they are, whoever else may read them.
  const dense = job.dense && { ...job.dense, weights: zeroWeights(job.dense.weights.values.length) };
  const random = createRandom(seed, STREAM);
  const visit = createVisitor(corpus, space, pairs, transitions, dense, random);
  const order = Int32Array.from(corpus.rowEnds, (_, n) => n);
  const visits = (resume ? RESUMED_EPOCHS : epochsOver(order.length)) * order.length;
  for (let done = 0; done < visits; done++) {
    if (done % order.length === 0) {
      pacer.report('tag', done, visits);
      shuffle(order, random);
    }
    const work = visit(order[done % order.length], RATE * (1 - done / visits));
    if (pacer.spend(work)) await pacer.pause();
  }
  pacer.report('tag', visits, visits);
  return { pairs, transitions, dense: dense?.weights ?? null };
}

function copied({ values, squares }: Weights): Weights {
  return { values: values.slice(), squares: squares.slice() };
}

function epochsOver(rows: number): number {
  return Math.min(MAX_EPOCHS, Math.max(MIN_EPOCHS, Math.ceil(VISITS / Math.max(1, rows))));
}

/** Makes the function that learns from row n: scores its labels, takes the gradient of its log likelihood, goes a step of the
 * given rate, and returns about how many multiplications it took. */
function createVisitor(
  corpus: TaggerCorpus,
  space: LabelSpace,
  pairs: PairWeights,
  transitions: TransitionWeights,
  dense: DenseTokens | null,
  random: Random,
): (n: number, rate: number) => number {
  const { rowEnds, tokenEnds, features, masks, labels } = corpus;
  const maxTokens = rowEnds.reduce((most, end, n) => Math.max(most, end - startOf(rowEnds, n)), 1);
  const maxLabels = space.lattices.reduce((most, fields) => Math.max(most, labelCount(fields.length)), 1);
  const maxTransitions = transitions.lattices.reduce((most, { numbers }) => Math.max(most, numbers.length), 2);
  const workspace = createCrfWorkspace(maxTokens, maxLabels, maxTransitions);
  const state = new Float64Array(maxTokens * maxLabels);
  const stateGradient = new Float64Array(maxTokens * maxLabels);
  const transition = new Float64Array(maxTransitions);
  const transitionGradient = new Float64Array(maxTransitions);
  const hidden = new Uint8Array(maxTokens);
  const localLabels = new Int16Array(labelCount(space.fields.length));
  const globals = space.lattices.map(globalLabels);

  /** state[t, label] += weight, for all features of the row that are not hidden. */
  function score(first: number, T: number, L: number): void {
    state.fill(0, 0, T * L);
    for (let t = 0; t < T; t++) {
      const end = tokenEnds[first + t];
      for (let m = startOf(tokenEnds, first + t); m < end; m++) {
        if ((masks[m] & hidden[t]) !== 0) continue;
        const d = features[m];
        for (let p = startOf(pairs.ends, d); p < pairs.ends[d]; p++) {
          const label = localLabels[pairs.labels[p]];
          if (label >= 0) state[t * L + label] += pairs.values[p];
        }
      }
    }
    for (let label = 2; label < L; label += 2) state[label] = -Infinity; // no I at the first token
  }

  function learnPairs(first: number, T: number, L: number, rate: number): void {
    for (let t = 0; t < T; t++) {
      if (isNegligible(stateGradient, t * L, (t + 1) * L)) continue;
      const end = tokenEnds[first + t];
      for (let m = startOf(tokenEnds, first + t); m < end; m++) {
        if ((masks[m] & hidden[t]) !== 0) continue;
        const d = features[m];
        for (let p = startOf(pairs.ends, d); p < pairs.ends[d]; p++) {
          const label = localLabels[pairs.labels[p]];
          if (label >= 0) ascend(pairs, p, stateGradient[t * L + label], rate);
        }
      }
    }
  }

  function learnTransitions(numbers: Int32Array, rate: number): void {
    for (let k = 0; k < numbers.length; k++) {
      if (!isNegligible(transitionGradient, k, k + 1)) ascend(transitions, numbers[k], transitionGradient[k], rate);
    }
  }

  return (n, rate) => {
    const first = startOf(rowEnds, n);
    const T = rowEnds[n] - first;
    const lattice = corpus.lattices[n];
    const fields = space.lattices[lattice];
    const { transitions: links, numbers } = transitions.lattices[lattice];
    const L = labelCount(fields.length);
    const path = labels.subarray(first, first + T);
    mapLabels(fields, localLabels);
    hideSingles(corpus.singles, first, T, hidden, random);
    score(first, T, L);
    const all = labelCount(space.fields.length);
    const vectors = dense?.vectors.subarray(first * dense.dimensions);
    if (dense && vectors)
      addDenseScores(vectors, dense.dimensions, dense.weights.values, globals[lattice], all, T, state);
    for (let k = 0; k < numbers.length; k++) transition[k] = transitions.values[numbers[k]];
    crfLogLikelihood(state, transition, path, T, links, workspace, stateGradient, transitionGradient);
    learnPairs(first, T, L, rate);
    if (dense && vectors) learnDense(dense, vectors, globals[lattice], all, T, stateGradient, rate);
    learnTransitions(numbers, rate);
    return T * (WORK_PER_TOKEN + 8 * numbers.length);
  };
}

/** Chooses which words of a row are hidden, and marks for each token what of it must not be seen. */
function hideSingles(singles: Uint8Array, first: number, T: number, hidden: Uint8Array, random: Random): void {
  hidden.fill(UNKNOWN, 0, T);
  for (let t = 0; t < T; t++) {
    if (singles[first + t] === 0 || random.unit() >= HIDDEN_SHARE) continue;
    hidden[t] &= ~UNKNOWN;
    const reach = WORD_MASKS.length >> 1;
    for (let offset = -reach; offset <= reach; offset++) {
      if (t - offset >= 0 && t - offset < T) hidden[t - offset] |= WORD_MASKS[offset + reach];
    }
  }
}

function isNegligible(gradient: Float64Array, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (Math.abs(gradient[k]) >= NEGLIGIBLE) return false;
  return true;
}

function startOf(ends: Int32Array, k: number): number {
  return k === 0 ? 0 : ends[k - 1];
}
